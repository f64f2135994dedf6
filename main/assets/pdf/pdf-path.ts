// Paths of PDF.js as paths of SVG.
import type { Matrix } from './pdf-state.ts';

/**
 * Numbers of its packed paths and of the points that follow each: `DrawOPS`
 * in https://github.com/mozilla/pdf.js/blob/master/src/shared/util.js
 */
const SEGMENTS = [
  { letter: 'M', points: 1 },
  { letter: 'L', points: 1 },
  { letter: 'C', points: 3 },
  { letter: 'Q', points: 2 },
  { letter: 'Z', points: 0 },
] as const;

/** @returns path data in units of the page; undefined for what is no such path */
export function pathData(packed: Float32Array, [a, b, c, d, e, f]: Matrix): string | undefined {
  const parts: string[] = [];
  let at = 0;
  while (at < packed.length) {
    const segment = SEGMENTS[packed[at] ?? -1];
    if (!segment) return undefined;

    const numbers = packed.subarray(at + 1, at + 1 + segment.points * 2);
    if (numbers.length < segment.points * 2) return undefined;
    const placed: number[] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [x = 0, y = 0] = numbers.subarray(index, index + 2);
      placed.push(rounded(a * x + c * y + e), rounded(b * x + d * y + f));
    }
    parts.push(segment.letter + placed.join(' '));
    at += 1 + segment.points * 2;
  }
  return parts.join('');
}

/** A thousandth of a point is finer than any screen shows a logo. */
export function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
