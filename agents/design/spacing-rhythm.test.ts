// Tests of the room between things.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Rhythm } from '../site/design.ts';
import spacingRhythm from './spacing-rhythm.ts';

const IDS = [...DIRECTIONS.keys()];
const [FIRST = ''] = IDS;

test.each(IDS)('the rhythm of %s fits the schema', async (id) => {
  const rhythm = await rhythmFor(id, 0.5);

  expect(Rhythm.parse(rhythm)).toEqual(rhythm);
  expect(rhythm.sectionFactor).toBeCloseTo(DIRECTIONS.get(id)?.sectionFactor ?? 0, 2);
});

test('a calm brand has more room between sections than a lively one', async () => {
  const [calm, lively] = await Promise.all([rhythmFor(FIRST, 0.1), rhythmFor(FIRST, 0.9)]);

  expect(calm.sectionFactor).toBeGreaterThan(lively.sectionFactor);
  expect(calm.spaces).toEqual(lively.spaces);
});

async function rhythmFor(id: string, calmLively: number): Promise<Rhythm> {
  const axes = { calmLively, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };
  return spacingRhythm.craft({ direction: { id }, brand: { axes } }, fakeLent());
}
