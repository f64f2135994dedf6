import { expect, test } from 'vitest';
import { firstFrameAt, FRAME_GAP_PX, frameSizes } from './frame-layout.ts';

const onScreen = (widthPx: number) => frameSizes(widthPx).map(({ pageWidthPx, scale }) => pageWidthPx * scale);

test('with room for all, the three stand in one row at one scale', () => {
  const widths = onScreen(1340);
  expect(widths.reduce((sum, width) => sum + width, 0) + 2 * FRAME_GAP_PX).toBeCloseTo(1340);
  expect(new Set(frameSizes(1340).map(({ scale }) => scale)).size).toBe(1);
});

test('a high window gives frames in one row its height', () => {
  expect(frameSizes(1340, 1200).map(({ heightPx }) => heightPx)).toEqual([1200, 1200, 1200]);
  expect(frameSizes(1340, 300).map(({ heightPx }) => heightPx)).toEqual([640, 640, 640]);
});

test('with less room, the two narrow ones share a row and the wide one has its own', () => {
  const [phone = 0, tablet = 0, laptop] = onScreen(716);
  expect(phone + tablet + FRAME_GAP_PX).toBeCloseTo(716);
  expect(laptop).toBeCloseTo(716);
});

test('on a phone each has its own row', () => {
  expect(onScreen(335).map(Math.round)).toEqual([335, 335, 335]);
});

test.each([280, 375, 559, 560, 859, 860, 1440, 4000])(
  'at %i px no frame is wider than the room or larger than life',
  (widthPx) => {
    expect(Math.max(...onScreen(widthPx))).toBeLessThanOrEqual(widthPx);
    expect(Math.max(...frameSizes(widthPx).map(({ scale }) => scale))).toBeLessThanOrEqual(1);
  },
);

test.each([
  [1340, 1440],
  [716, 375],
  [335, 375],
])('with %i px the page %i px wide is the first to be loaded', (widthPx, pageWidthPx) => {
  expect(frameSizes(widthPx)[firstFrameAt(widthPx)]?.pageWidthPx).toBe(pageWidthPx);
});
