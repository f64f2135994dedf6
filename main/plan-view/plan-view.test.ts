import { expect, test } from 'vitest';
import type { MadeSlot, MakerPath } from '../../agents/agent.ts';
import { plan, type RegisteredMaker } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { planSvg } from './plan-svg.ts';
import { planTable, planWaves } from './plan-text.ts';
import { wavesOf } from './waves.ts';

function maker(id: string, reads: MakerPath[], writes: MadeSlot): RegisteredMaker {
  return {
    kind: 'maker',
    id,
    layer: 'design',
    purpose: `Makes ${id}.`,
    version: 1,
    reads,
    writes,
    craft: () => ({ strokeWidth: 2, used: {} }),
  };
}

const PLAN = plan([
  maker('motion', ['brief'], 'motion'),
  maker('rhythm', ['brief'], 'rhythm'),
  maker('icons', ['motion', 'rhythm'], 'icons'),
]);

test('makers that wait for nothing run first, together', () => {
  expect(wavesOf(PLAN).map((wave) => wave.map(({ id }) => id))).toEqual([['motion', 'rhythm'], ['icons']]);
});

test('every maker of the real plan runs in a wave after all it waits for', () => {
  const real = plan(MAKERS);
  const waveOf = new Map(wavesOf(real).flatMap((wave, index) => wave.map(({ id }) => [id, index] as const)));
  const early = [...real.waitsFor].filter(([id, before]) =>
    before.some((other) => (waveOf.get(other) ?? 0) >= (waveOf.get(id) ?? 0)),
  );

  expect(waveOf.size).toBe(MAKERS.length);
  expect(early).toEqual([]);
});

test('the table has a line an agent under its heading', () => {
  expect(planTable(PLAN).split('\n')).toEqual([
    'layer   agent   writes  reads  purpose',
    'design  motion  motion  1      Makes motion.',
    'design  rhythm  rhythm  1      Makes rhythm.',
    'design  icons   icons   2      Makes icons.',
  ]);
});

test('the waves are numbered from the first', () => {
  expect(planWaves(PLAN)).toBe('    1  motion · rhythm\n ▶  2  icons');
});

test('the drawing has a box an agent and a line a read', () => {
  const svg = planSvg(PLAN);

  expect([...svg.matchAll(/<text[^>]*>([^<]+)/g)].map(([, id]) => id)).toEqual(['motion', 'rhythm', 'icons']);
  expect(svg.match(/<path /g)).toHaveLength(2);
  expect(svg).toContain('viewBox="0 0 460 120"');
});

test('no agents are drawn as an empty page', () => {
  expect(planSvg(plan([]))).not.toMatch(/Infinity|NaN|="-/);
});
