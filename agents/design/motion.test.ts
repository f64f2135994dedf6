// Tests of how much moves.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Motion } from '../site/design.ts';
import motion from './motion.ts';

test.each([...DIRECTIONS.keys()])('the motion of %s fits the schema and is little', async (id) => {
  const made = await motionFor({ id });

  expect(Motion.parse(made)).toEqual(made);
  expect(made.level).toBe('little');
});

test('a calm brand moves more slowly than a lively one', async () => {
  const [calm, lively] = await Promise.all([motionFor({ calmLively: 0 }), motionFor({ calmLively: 1 })]);

  expect([calm.properties['--move'], lively.properties['--move']]).toEqual(['260ms', '120ms']);
});

test.each(['No animation please', 'ohne Bewegung', 'sans animations'])('"%s" stills everything', async (constraint) => {
  const made = await motionFor({ constraints: [constraint] });

  expect(made.level).toBe('none');
  expect(made.properties['--move']).toBe('0ms');
});

test('another constraint stills nothing', async () => {
  expect((await motionFor({ constraints: ['No stock photographs'] })).level).toBe('little');
});

async function motionFor({
  id = 'craft',
  calmLively = 0.5,
  constraints = [],
}: {
  id?: string;
  calmLively?: number;
  constraints?: string[];
}) {
  const axes = { calmLively, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };
  return motion.craft({ direction: { id }, brand: { axes }, requirements: { constraints } }, fakeLent());
}
