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

/** Stretches at least so high across the whole width, without the words' and pictures' own boxes. */
export function findHoles(picture: Picture, filled: readonly Box[], leastPx: number): Hole[] {
  const isFilled = new Uint8Array(picture.heightPx);
  for (const { top, height } of filled) isFilled.fill(1, Math.max(0, Math.floor(top)), Math.max(0, Math.ceil(top + height)));

  const holes: Hole[] = [];
  let start = 0;
  for (let y = 0; y <= picture.heightPx; y += 1) {
    const isBlank = y < picture.heightPx && isFilled[y] === 0 && isPlain(picture, y);
    if (isBlank) continue;
    if (y - start >= leastPx) holes.push({ topPx: start, heightPx: y - start });
    start = y + 1;
  }
  return holes;
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
