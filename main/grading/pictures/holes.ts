// Finds stretches of a page where nothing is to be seen.
import type { Box } from '../in-page/toolbox.ts';
import { SCALE, type Picture } from './picture.ts';

export interface Hole {
  topPx: number;
  heightPx: number;
}

/** Of 255: a gradient's neighbours differ by less. */
const SAME = 6;

const STEP = 8 * SCALE;

/** A reader who scrolls by one window sees next to nothing. */
const OF_WINDOW = 2 / 3;

/**
 * What a page leaves of its window is no hole. Stretches at least so high
 * across the whole width, without the words' and pictures' own boxes.
 */
export function findHoles(picture: Picture, filled: readonly Box[], windowPx: number): Hole[] {
  const least = windowPx * OF_WINDOW * SCALE;
  const end = picture.height > windowPx * SCALE ? picture.height : Math.floor(lowestPx(filled) * SCALE);
  const isFilled = new Uint8Array(picture.height);
  for (const { top, height } of filled) {
    isFilled.fill(1, Math.max(0, Math.floor(top * SCALE)), Math.max(0, Math.ceil((top + height) * SCALE)));
  }

  const holes: Hole[] = [];
  let start = 0;
  for (let y = 0; y <= end; y += 1) {
    const isBlank = y < end && isFilled[y] === 0 && isPlain(picture, y);
    if (isBlank) continue;
    if (y - start >= least) holes.push({ topPx: start / SCALE, heightPx: (y - start) / SCALE });
    start = y + 1;
  }
  return holes;
}

function lowestPx(filled: readonly Box[]): number {
  return Math.max(0, ...filled.map(({ top, height }) => top + height));
}

function isPlain({ rgb, width }: Picture, y: number): boolean {
  const first = y * width * 3;

  for (let x = STEP; x < width; x += STEP) {
    const at = first + x * 3;
    const before = at - STEP * 3;
    if ([0, 1, 2].some((channel) => Math.abs((rgb[at + channel] ?? 0) - (rgb[before + channel] ?? 0)) > SAME)) return false;
  }
  return true;
}
