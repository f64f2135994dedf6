import { describe, expect, test } from 'vitest';
import type { Audit } from '../site/audit.ts';
import type { Finding } from '../site/finding.ts';
import { judgementOn } from './judgement-on.ts';

const finding = (message: string, rest: Partial<Finding> = {}): Finding => ({
  rule: 'links.links',
  slot: 'files',
  at: '',
  message,
  severity: 'warning',
  certainty: 'likely',
  ...rest,
});
const SURE = { severity: 'error', certainty: 'sure' } as const;

function audit(id: string, score01: number | string, rest: Partial<Audit> = {}): Audit {
  const result: Audit['result'] =
    typeof score01 === 'number' ? { type: 'graded', score01 } : { type: 'cannot-tell', why: score01 };
  return { id, dimension: 'code', claim: `${id} holds`, weight: 5, result, findings: [], ...rest };
}
const gradeOf = (...audits: Audit[]) => judgementOn('code', audits).grade;

describe('the score', () => {
  test.each<[string, Audit[], number | undefined, string | undefined]>([
    ['is 1 where all holds', [audit('a.a', 1), audit('a.b', 1)], 1, 'A'],
    ['weighs each check', [audit('a.a', 0, { weight: 1 }), audit('a.b', 1, { weight: 9 })], 0.9, 'A'],
    ['counts the worst page as much as all together', [audit('a.a', 1), audit('a.a', 0)], 0.25, 'F'],
    ['counts one check once, on however many pages', [audit('a.a', 1), audit('a.a', 1), audit('a.b', 0)], 0.5, 'D'],
    ['leaves out what could not be told', [audit('a.a', 1), audit('a.b', 'No browser.')], 1, 'A'],
    ['leaves out what does not apply', [audit('a.a', 1), audit('a.b', 0, { result: { type: 'not-applicable' } })], 1, 'A'],
    ['leaves out other dimensions', [audit('a.a', 1), audit('a.b', 0, { dimension: 'seo' })], 1, 'A'],
    ['is missing where nothing could be told', [audit('a.a', 'No browser.')], undefined, undefined],
    ['is missing where nothing was looked at', [], undefined, undefined],
  ])('%s', (...[, audits, score01, letter]) => {
    expect(gradeOf(...audits)).toMatchObject({ ...(score01 === undefined ? {} : { score01, letter }), dimension: 'code' });
    expect(gradeOf(...audits)?.score01).toBe(score01);
  });

  test('is no A while an error is certain, and less for each further kind', () => {
    const wrong = (id: string) => audit(id, 0.99, { findings: [finding('x', SURE), finding('y', SURE)] });

    expect(gradeOf(wrong('a.a'))?.score01).toBeCloseTo(0.89);
    expect(gradeOf(wrong('a.a'), wrong('a.b'), wrong('a.c'))?.score01).toBeCloseTo(0.79);
    expect(gradeOf(audit('a.a', 0.99, { findings: [finding('x', { severity: 'error' })] }))?.score01).toBeCloseTo(0.99);
  });
});

test('reasons name what costs most first, with where', () => {
  const places = ['/', '/about/'].map((page) => finding('Dead.', { place: { page } }));
  const { reasons } = gradeOf(audit('a.a', 0.9), audit('a.b', 0.2, { findings: places }), audit('a.c', 1)) ?? {};

  expect(reasons).toEqual(['Does not hold yet: “a.b holds”: 2 places on 2 pages.', 'Does not hold yet: “a.a holds”.']);
});

test('what could not be told is said once for each reason', () => {
  const grade = gradeOf(audit('a.a', 'No browser.', { page: '/' }), audit('a.a', 'No browser.', { page: '/b/' }));

  expect(grade?.untold).toEqual([{ claim: 'a.a holds', why: 'No browser.' }]);
  expect(grade?.reasons).toEqual(['Nothing here could be judged.']);
});

test('findings come in the order of what mends most, certain errors first', () => {
  const { findings } = judgementOn('code', [
    audit('a.a', 0.9, { findings: [finding('small')] }),
    audit('a.b', 0.1, { findings: [finding('large')] }),
    audit('a.c', 0.8, { findings: [finding('certain', SURE)] }),
  ]);

  expect(findings.map(({ message }) => message)).toEqual(['certain', 'large', 'small']);
});
