// Presses Tab until the focus has been all round the page, or is held.
import type { FocusPlan, FocusStop } from './in-page/tab-keys.ts';

export interface Walk {
  /** Each element once, in the order in which it was reached. */
  stops: FocusStop[];
  /** Selector of what the focus cannot leave. */
  trap: string | undefined;
  /** Whether the focus came round to the page's beginning. */
  isEnded: boolean;
}

/** A page with more stops is left there; what was not tried is not judged. */
export const MOST_STEPS = 300;

/** Parts within one element, such as day, month and year, that Tab goes through. */
const PARTS = 9;

export async function walk({ controls }: FocusPlan, step: () => Promise<FocusStop>): Promise<Walk> {
  const stops: FocusStop[] = [];
  const most = Math.min(Math.ceil(controls.length * 1.5) + 20, MOST_STEPS);
  let stays = 0;
  let last: string | undefined;

  for (let steps = 0; steps < most; steps += 1) {
    const stop = await step();
    const { selector } = stop;
    const isStaying = selector !== undefined && selector === last;
    stays = isStaying ? stays + 1 : 0;
    last = selector;

    if (stays > (stop.isManifold ? PARTS : 1) && controls.length > 1) return { stops, trap: selector, isEnded: false };
    if (isStaying) continue;
    if (selector === undefined ? stops.length > 0 : selector === stops[0]?.selector)
      return { stops, trap: undefined, isEnded: true };
    if (selector !== undefined && stops.some((each) => each.selector === selector)) {
      // Round again without passing the beginning: a script turns the focus back.
      return { stops, trap: selector, isEnded: false };
    }
    if (selector !== undefined) stops.push(stop);
  }

  return { stops, trap: undefined, isEnded: false };
}
