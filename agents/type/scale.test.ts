// Tests of fluid sizes: the names, the ends, the bounds.
import { expect, test } from 'vitest';
import { fluidClamp, spaceSteps, stepPx, typeSteps } from './scale.ts';

const SCALE = { base: [16.5, 18], ratio: [1.2, 1.36] } as const;

test('a size is its first bound at 360 px and its second at 1440 px', () => {
  const css = fluidClamp([16, 32]);
  const [, interceptRem = '', slopeVw = ''] = /, (\S+)rem \+ (\S+)vw,/.exec(css) ?? [];
  const at = (screenPx: number) => Number(interceptRem) * 16 + (Number(slopeVw) * screenPx) / 100;

  expect(css).toMatch(/^clamp\(1rem, .*, 2rem\)$/);
  expect(at(360)).toBeCloseTo(16, 1);
  expect(at(1440)).toBeCloseTo(32, 1);
});

test('a size that does not grow is plain', () => {
  expect(fluidClamp([16, 16.05])).toBe('1rem');
});

test('the steps of type have the names the style sheets use', () => {
  expect(Object.keys(typeSteps(SCALE))).toEqual(['--tm2', '--tm1', '--t0', '--t1', '--t2', '--t3', '--t4', '--t5', '--t6']);
});

test('the spaces have the names the style sheets use', () => {
  expect(Object.keys(spaceSteps(SCALE.base))).toEqual(
    ['3xs', '2xs', 'xs', 's', 'm', 'l', 'xl', '2xl', '3xl'].map((name) => `--s-${name}`),
  );
});

test.each([-2, -1])('step %d is never under 13 px', (step) => {
  const [narrowPx, widePx] = stepPx({ base: [14, 15], ratio: [1.2, 1.3] }, step);

  expect(narrowPx).toBe(13);
  expect(widePx).toBeGreaterThanOrEqual(13);
});

test('no step grows by more than two and a half', () => {
  const [narrowPx, widePx] = stepPx({ base: [16, 22], ratio: [1.1, 1.6] }, 6);

  expect(widePx / narrowPx).toBeCloseTo(2.5, 5);
});

test('a factor widens every space', () => {
  expect(spaceSteps([16, 16], 1.25)['--s-s']).toBe('1.25rem');
});
