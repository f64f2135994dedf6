import { describe, expect, test } from 'vitest';
import { refinementPlan } from '../grades/refinement-plan.ts';
import { SitewrightError } from '../site/error.ts';
import type { Finding } from '../site/finding.ts';
import type { Grade } from '../site/judgement.ts';
import type { SlotName } from '../site/slots.ts';
import type { Refusals } from './journal.ts';
import { refine, type Judged } from './refine.ts';

const grade = (score01: number, dimension: Grade['dimension'] = 'content'): Grade => ({
  dimension,
  judge: 'measured',
  score01,
  reasons: [],
  checks: { made: 1, held: 0 },
  untold: [],
});
const finding = (slot: string, at = ''): Finding => ({
  rule: 'words.true',
  slot,
  at,
  message: 'Not so.',
  severity: 'error',
  certainty: 'sure',
});
const judged = (grades: Grade[], findings: Finding[] = []): Judged => ({
  grades,
  findings,
  plan: refinementPlan({ grades, findings }),
});
const at = (score01: number, ...findings: Finding[]) => judged([grade(score01)], findings);
const valuesOf = (round: number) => new Map<SlotName, unknown>([['homeCopy', { lead: { text: `${round}`, from: ['frame:a'] } }]]);

/** Goes through rounds whose judgements are foretold; what is missing fails. */
async function rounds(first: Judged, ...later: (Judged | Error)[]) {
  const handed: Refusals[] = [];
  const said: string[] = [];
  const best = await refine(
    { values: valuesOf(0), refusals: new Map(), ...first },
    {
      remake: async (refusals) => {
        handed.push(refusals);
        return valuesOf(handed.length);
      },
      judge: async () => {
        const next = later[handed.length - 1] ?? new Error('There is no such round.');
        if (next instanceof Error) throw next;
        return next;
      },
      onSaid: (words) => said.push(words),
    },
  );
  return { best, handed, said };
}

test('a good site is let go', async () => {
  const { handed, said } = await rounds(at(0.95, finding('homeCopy')));

  expect(handed).toEqual([]);
  expect(said).toEqual(['The lowest grade is A (content), so the site is let go.']);
});

test('makers are told what stood where, and why it will not do', async () => {
  const { handed } = await rounds(at(0.5, finding('homeCopy', '/lead/text'), finding('files')), at(1));
  const value = { text: '0', from: ['frame:a'] };

  expect(handed).toEqual([new Map([['homeCopy', [{ at: '/lead', value, rule: 'words.true', message: 'Not so.' }]]])]);
});

test('what was in hand once stays there', async () => {
  const { handed } = await rounds(at(0.5, finding('homeCopy', '/lead')), at(0.6, finding('homeCopy', '/lead')), at(1));

  expect(handed[1]?.get('homeCopy')?.map(({ value }) => value)).toEqual([
    { text: '0', from: ['frame:a'] },
    { text: '1', from: ['frame:a'] },
  ]);
});

test('it goes at most three rounds, and the best is kept', async () => {
  const wrong = finding('homeCopy', '/lead');
  const { handed, best } = await rounds(at(0.1, wrong), at(0.2, wrong), at(0.3, wrong), at(0.4, wrong), at(0.5, wrong));

  expect(handed).toHaveLength(3);
  expect(best.values).toEqual(valuesOf(3));
});

test('a round that makes any side worse is undone, and that is said', async () => {
  const before = judged([grade(0.5), grade(1, 'code')], [finding('homeCopy', '/lead')]);
  const { best, said } = await rounds(before, judged([grade(0.9), grade(0.8, 'code')]));

  expect(best.values).toEqual(valuesOf(0));
  expect(said.at(-1)).toBe('Round 1 was undone: code became worse.');
});

test.each<[string, Judged | Error, string]>([
  ['gains nothing', at(0.5, finding('homeCopy', '/lead')), 'Round 1 was undone: nothing became better.'],
  ['fails', new Error('The font is not there.'), 'Round 1 was undone: The font is not there.'],
])('a round that %s is undone, and that is said', async (_, next, words) => {
  const { best, said } = await rounds(at(0.5, finding('homeCopy', '/lead')), next);

  expect(best.values).toEqual(valuesOf(0));
  expect(said.at(-1)).toBe(words);
});

test('it ends when what is left has been in hand', async () => {
  const whole = finding('homeCopy', '/closing');
  const { handed, said } = await rounds(at(0.5, whole), at(0.6, whole));

  expect(handed).toHaveLength(1);
  expect(said.at(-1)).toBe('What is left was in hand already: no maker can mend it.');
});

test('stopping ends it', async () => {
  const stopped = new SitewrightError('cancelled', 'Stopped.');
  await expect(rounds(at(0.5, finding('homeCopy', '/lead')), stopped)).rejects.toBe(stopped);
});

describe('the plan says', () => {
  test('whose work is done again, and why', () => {
    const { inHand } = at(0.5, finding('homeCopy', '/lead'), finding('palette', '/light/ink')).plan;

    expect(inHand.map(({ slot, why }) => [slot, why])).toEqual([
      ['homeCopy', 'Not so.'],
      ['palette', 'Not so.'],
    ]);
  });

  test.each<[string, number, Partial<Finding>, string]>([
    ['whose slot is not known', 0.5, { slot: 'files' }, 'It is not known whose work this is.'],
    ['that lies in what the client gave', 0.5, { slot: 'brief' }, 'It is not known whose work this is.'],
    ['that is only possible', 0.5, { certainty: 'possible' }, 'A person should look at it first.'],
    ['that is advice, on a fair site', 0.8, { severity: 'advice' }, 'It is only advice, and the site is fair already.'],
    ['of a good site', 0.9, {}, 'The site is good enough to be let go.'],
  ])('why nobody gets a finding %s', (...[, score01, rest, why]) => {
    const { inHand, left } = at(score01, { ...finding('homeCopy'), ...rest }).plan;

    expect(inHand).toEqual([]);
    expect(left).toEqual([{ why, count: 1 }]);
  });

  test.each([
    ['refine', [0.69, 1]],
    ['optimise', [0.7, 1]],
    ['optimise', [0.89]],
    ['release', [0.9]],
    ['release', []],
  ] as const)('%s at %j', (decision, scores) => {
    expect(judged(scores.map((score01) => grade(score01))).plan.decision).toBe(decision);
  });
});
