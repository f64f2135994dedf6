// Finds stretches of a page where nothing is to be seen.
import type { Box } from '../in-page/toolbox.ts';
import type { Picture } from './picture.ts';

export interface Hole {
  topPx: number;
  heightPx: number;
}

/** Of 255: a gradient's neighbours differ by less. */
const SAME = 6;

const STEP_PX = 8;

/** A reader who scrolls by one window sees next to nothing. */
const OF_WINDOW = 2 / 3;

/** What a page leaves of its window is no hole. Stretches at least so high across the whole width, without the words' and pictures' own boxes. */
export function findHoles(picture: Picture, filled: readonly Box[], windowPx: number): Hole[] {
  const leastPx = windowPx * OF_WINDOW;
  const endPx = picture.heightPx > windowPx ? picture.heightPx : lowest(filled);
  const isFilled = new Uint8Array(picture.heightPx);
  for (const { top, height } of filled) isFilled.fill(1, Math.max(0, Math.floor(top)), Math.max(0, Math.ceil(top + height)));

  const holes: Hole[] = [];
  let start = 0;
  for (let y = 0; y <= endPx; y += 1) {
    const isBlank = y < endPx && isFilled[y] === 0 && isPlain(picture, y);
    if (isBlank) continue;
    if (y - start >= leastPx) holes.push({ topPx: start, heightPx: y - start });
    start = y + 1;
  }
  return holes;
}

function lowest(filled: readonly Box[]): number {
  return Math.max(0, ...filled.map(({ top, height }) => Math.floor(top + height)));
}

function isPlain({ rgb, widthPx }: Picture, y: number): boolean {
  const first = y * widthPx * 3;

  for (let x = STEP_PX; x < widthPx; x += STEP_PX) {
    const at = first + x * 3;
    const before = at - STEP_PX * 3;
    if ([0, 1, 2].some((channel) => Math.abs((rgb[at + channel] ?? 0) - (rgb[before + channel] ?? 0)) > SAME)) return false;
  }
  return true;
}
