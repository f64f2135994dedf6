// Where a cut of a family stands on each of its axes.
import type { FontUse } from '../../../agents/site/design.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Family } from './family.ts';

type AxisLocation = number | { min: number; max: number };

/**
 * The weight may stay a range; every other axis is pinned to the cut's value or the family's own.
 *
 * @throws SitewrightError `validation` when the family lacks an axis or the value lies outside of it
 */
export function axesOf(family: Family, use: FontUse): Record<string, AxisLocation> {
  for (const name of Object.keys(use.axes)) {
    if (!(name in family.axes)) throw unknownAxis(family, name);
  }

  return Object.fromEntries(
    Object.entries(family.axes).map(([name, axis]) => {
      const location = name === 'wght' ? weightOf(use) : (use.axes[name] ?? axis.default);
      const ends = typeof location === 'number' ? [location] : [location.min, location.max];
      if (ends.some((end) => end < axis.min || end > axis.max)) {
        throw new SitewrightError(
          'validation',
          `${family.name} has "${name}" from ${axis.min} to ${axis.max}, not ${ends.join(' to ')}. Choose a value between.`,
        );
      }
      return [name, location];
    }),
  );
}

/** The same with one weight. */
export function pinnedAxes(family: Family, use: FontUse, weight: number): Record<string, AxisLocation> {
  return axesOf(family, { ...use, weight });
}

/** Ends of the weights in use, lightest first; one where it is fixed. */
export function weightsOf(use: FontUse): number[] {
  return typeof use.weight === 'number' ? [use.weight] : [...new Set(use.weight)];
}

function weightOf(use: FontUse): AxisLocation {
  if (typeof use.weight === 'number') return use.weight;

  const [min, max] = use.weight;
  return min === max ? min : { min, max };
}

function unknownAxis(family: Family, name: string): SitewrightError {
  return new SitewrightError(
    'validation',
    `${family.name} has no axis "${name}". Its axes are ${Object.keys(family.axes).join(', ')}.`,
  );
}
