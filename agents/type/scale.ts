// Fluid sizes of type and space: each a clamp() between a small and a large screen.

/** A pair of bounds: at the narrow and at the wide screen. */
export type Ends = readonly [number, number];

/** Screens in px between which sizes grow. */
const SCREENS_PX: Ends = [360, 1440];

/**
 * The least size of a negative step. Small labels below it were hard to read in trials on phones.
 */
const SMALLEST_PX = 13;

/**
 * More growth would keep text from doubling under zoom (WCAG 2.2, 1.4.4):
 * https://www.smashingmagazine.com/2023/11/addressing-accessibility-concerns-fluid-type/
 */
const GROWTH_LIMIT = 2.5;

const STEPS = [-2, -1, 0, 1, 2, 3, 4, 5, 6] as const;

const SPACES = { '3xs': 0.25, '2xs': 0.5, xs: 0.75, s: 1, m: 1.5, l: 2, xl: 3, '2xl': 4.5, '3xl': 7 } as const;

/** From this multiple on a space grows more than type does: large screens want more room between parts than within them. */
const WIDE_FROM = 3;
const WIDE_GROWTH = 1.35;

/** A CSS length that grows evenly between the two screens: https://utopia.fyi/blog/clamp */
export function fluidClamp([narrowPx, widePx]: Ends): string {
  if (Math.abs(widePx - narrowPx) < 0.1) return `${rem(narrowPx)}rem`;

  const slope = (widePx - narrowPx) / (SCREENS_PX[1] - SCREENS_PX[0]);
  const interceptPx = narrowPx - slope * SCREENS_PX[0];
  const [least, most] = [Math.min(narrowPx, widePx), Math.max(narrowPx, widePx)];
  return `clamp(${rem(least)}rem, ${rem(interceptPx)}rem + ${(slope * 100).toFixed(4)}vw, ${rem(most)}rem)`;
}

/** Size of one step of a modular scale, px at the narrow and the wide screen. */
export function stepPx({ base, ratio }: { base: Ends; ratio: Ends }, step: number): Ends {
  if (step < 0) {
    const smaller = (basePx: number) => Math.max(SMALLEST_PX, basePx * 0.9 ** -step);
    return [smaller(base[0]), smaller(base[1])];
  }

  const narrowPx = base[0] * ratio[0] ** step;
  return [narrowPx, Math.min(base[1] * ratio[1] ** step, narrowPx * GROWTH_LIMIT)];
}

/** --tm2, --tm1, --t0 … --t6 */
export function typeSteps(scale: { base: Ends; ratio: Ends }): Record<string, string> {
  return Object.fromEntries(STEPS.map((step) => [`--t${step < 0 ? `m${-step}` : step}`, fluidClamp(stepPx(scale, step))]));
}

/**
 * --s-3xs … --s-3xl
 * @param base size of body text in px
 * @param factor on all spaces, 1 for none
 */
export function spaceSteps(base: Ends, factor = 1): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SPACES).map(([name, multiple]) => {
      const growth = multiple >= WIDE_FROM ? WIDE_GROWTH : 1;
      return [`--s-${name}`, fluidClamp([base[0] * multiple * factor, base[1] * multiple * factor * growth])];
    }),
  );
}

function rem(px: number): number {
  return Number((px / 16).toFixed(4));
}
