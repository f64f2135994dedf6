// Tests of the boxes around what differs.
import { expect, test } from 'vitest';
import type { Box } from '../../preload/contract/history.ts';
import { changedBoxes } from './changed-boxes.ts';

const SIZE = { widthPx: 200, heightPx: 120 };

function maskOf(boxes: readonly Box[]): Uint8Array {
  const mask = new Uint8Array(SIZE.widthPx * SIZE.heightPx * 4);
  for (const { x, y, width, height } of boxes) {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) mask[(row * SIZE.widthPx + column) * 4 + 3] = 255;
    }
  }
  return mask;
}

const box = (...[x, y, width, height]: [number, number, number, number]): Box => ({ x, y, width, height });

test.each<[string, Box[], Box[]]>([
  ['nothing', [], []],
  ['one pixel in the last corner', [box(199, 119, 1, 1)], [box(199, 119, 1, 1)]],
  ['one area over many cells', [box(10, 20, 150, 60)], [box(10, 20, 150, 60)]],
  ['two letters of one word', [box(10, 10, 6, 8), box(20, 12, 6, 8)], [box(10, 10, 16, 10)]],
  [
    'two lines far apart, the upper one first',
    [box(0, 100, 40, 5), box(100, 0, 40, 5)],
    [box(100, 0, 40, 5), box(0, 100, 40, 5)],
  ],
])('%s', (_name, changed, boxes) => {
  expect(changedBoxes(maskOf(changed), SIZE)).toEqual(boxes);
});
