import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../site/finding.ts';
import type { Grade } from '../site/judgement.ts';
import type { SlotName } from '../site/slots.ts';
import { withoutFaults, type FindingsInHand } from './in-hand.ts';
import { decide, refine, type Round } from './refine.ts';

const grade = (score01: number | undefined, dimension: Grade['dimension'] = 'content'): Grade => ({
  dimension,
  judge: 'measured',
  ...(score01 === undefined ? {} : { score01 }),
  reasons: [],
  checks: { made: 1, held: 0 },
  untold: [],
});
const finding = (slot: string, at = '', severity: Finding['severity'] = 'error'): Finding => ({
  rule: 'words.true',
  slot,
  at,
  message: 'Not so.',
  severity,
  certainty: 'sure',
});

test.each([
  ['refine', [0.69, 1]],
  ['optimise', [0.7, 1]],
  ['optimise', [0.89]],
  ['release', [0.9, undefined]],
  ['release', []],
] as const)('is to %s at %j', (decision, scores) => {
  expect(decide(scores.map((score01) => grade(score01)))).toBe(decision);
});

const isMade = (slot: string): slot is SlotName => ['homeCopy', 'palette'].includes(slot);

/** Goes through rounds whose scores are foretold. */
async function rounds(first: Omit<Round, 'values'>, ...later: Omit<Round, 'values'>[]) {
  const handed: FindingsInHand[] = [];
  const values = (round: number): Round['values'] => new Map<SlotName, unknown>([['homeCopy', { round }]]);
  const refined = await refine(
    { values: values(0), ...first },
    {
      isMade,
      remake: async (inHand) => {
        handed.push(inHand);
        return values(handed.length);
      },
      judge: async () => later[handed.length - 1] ?? { grades: [], findings: [] },
    },
  );
  return { ...refined, handed };
}
const at = (score01: number, ...findings: Finding[]) => ({ grades: [grade(score01)], findings });

describe('the loop', () => {
  test('lets a good site go', async () => {
    expect(await rounds(at(0.95, finding('homeCopy')))).toMatchObject({ handed: [], said: [] });
  });

  test('hands findings to the makers of their slots only, with what they made last', async () => {
    const { handed } = await rounds(at(0.5, finding('homeCopy', '/lead'), finding('files')), at(1));

    expect(handed).toEqual([new Map([['homeCopy', { findings: [finding('homeCopy', '/lead')], previous: { round: 0 } }]])]);
  });

  test('leaves advice aside once the site is fair', async () => {
    expect((await rounds(at(0.8, finding('palette', '', 'advice')))).handed).toEqual([]);
  });

  test('goes at most three rounds, and keeps the best', async () => {
    const wrong = finding('homeCopy');
    const { handed, best } = await rounds(at(0.1, wrong), at(0.2, wrong), at(0.3, wrong), at(0.4, wrong), at(0.5, wrong));

    expect(handed).toHaveLength(3);
    expect(best.grades).toEqual([grade(0.4)]);
  });

  test('undoes a round that makes any side worse, and says so', async () => {
    const before = { grades: [grade(0.5), grade(1, 'code')], findings: [finding('homeCopy')] };
    const after = { grades: [grade(0.9), grade(0.8, 'code')], findings: [] };
    const { best, said } = await rounds(before, after);

    expect(best.values.get('homeCopy')).toEqual({ round: 0 });
    expect(said).toEqual(['Round 1 made homeCopy again. It was undone: code became worse.']);
  });

  test('undoes a round that gains nothing', async () => {
    const { best, said } = await rounds(at(0.5, finding('homeCopy')), at(0.5, finding('homeCopy')));

    expect(best.values.get('homeCopy')).toEqual({ round: 0 });
    expect(said[0]).toContain('nothing became better');
  });
});

describe('what is still at fault', () => {
  const Slot = z.object({
    title: z.string(),
    lead: z.string().optional(),
    items: z.array(z.object({ name: z.string() })).min(1),
  });
  const made = { title: 'T', lead: 'wrong', items: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] };
  const left = (previous: unknown, ...pointers: string[]) =>
    withoutFaults(made, { previous, findings: pointers.map((each) => finding('homeCopy', each)) }, Slot);

  test.each<[string, string[], object]>([
    ['is left out where the slot can do without', ['/lead'], { title: 'T', items: made.items }],
    ['leaves its list', ['/items/1'], { ...made, items: [{ name: 'a' }, { name: 'c' }] }],
    ['leaves its list together with others', ['/items/0', '/items/2'], { ...made, items: [{ name: 'b' }] }],
    ['stays where the slot needs it', ['/title', '/items/0/name'], made],
    ['stays where the whole slot is meant', [''], made],
  ])('%s', (_case, pointers, expected) => {
    expect(left(made, ...pointers)).toEqual(expected);
  });

  test('is not what the maker has made anew', () => {
    expect(left({ ...made, lead: 'damaged' }, '/lead')).toEqual(made);
  });
});
