// How large the heading of a first screen can be: as large as its lines allow at a narrow and at a wide screen.
import { useSite } from '../../markup/site-context.ts';
import type { CustomProperties } from '../../markup/custom-properties.ts';
import { fitSizePx } from '../../type/fit.ts';
import { fluidClamp } from '../../type/scale.ts';

/** Room for the heading in px and lines it may take, on a screen of 360 and of 1440 px. */
export interface HeadlineRoom {
  narrow: { widthPx: number; lines: number };
  wide: { widthPx: number; lines: number };
  /** px */
  cap: number;
  floor: number;
}

/** Zoomed to 200 %, text must still double: https://www.w3.org/WAI/WCAG22/Understanding/resize-text */
const MOST_GROWTH = 2.5;

/** `--h1`: size of the heading as a fluid clamp. */
export function useHeadlineSize(text: string, { narrow, wide, cap, floor }: HeadlineRoom): CustomProperties {
  const { advances, tracking, capitals } = useSite().typography;
  const setting = { tracking, capitals, floorPx: floor };

  const small = fitSizePx(text, advances, { ...setting, widthPx: narrow.widthPx, maxLines: narrow.lines, capPx: 60 });
  const large = fitSizePx(text, advances, { ...setting, widthPx: wide.widthPx, maxLines: wide.lines, capPx: cap });

  return { '--h1': fluidClamp([small, Math.max(small, Math.min(small * MOST_GROWTH, large))]) };
}
