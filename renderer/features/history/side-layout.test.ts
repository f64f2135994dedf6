import { expect, test } from 'vitest';
import { sideLayout, SIDES_GAP_PX } from './side-layout.ts';

test.each([
  [335, 'stacked, in its own size', { areStacked: true, pageWidthPx: 335, scale: 1 }],
  [976, 'halved', { areStacked: false, pageWidthPx: 960, scale: 0.5 }],
  [1392, 'halved', { areStacked: false, pageWidthPx: 1376, scale: 0.5 }],
  [1840, 'a laptop, larger', { areStacked: false, pageWidthPx: 1440, scale: 912 / 1440 }],
  [3216, 'in its own size', { areStacked: false, pageWidthPx: 1600, scale: 1 }],
])('with room of %i px each page is %s', (widthPx, _, layout) => {
  expect(sideLayout(widthPx)).toEqual(layout);
});

test.each([320, 639, 640, 1024, 1440, 2560, 4000])(
  'at %i px they fill the room and no more, never larger than life',
  (widthPx) => {
    const { areStacked, pageWidthPx, scale } = sideLayout(widthPx);
    const shownPx = pageWidthPx * scale;

    expect(areStacked ? shownPx : 2 * shownPx + SIDES_GAP_PX).toBeCloseTo(widthPx);
    expect(scale).toBeLessThanOrEqual(1);
  },
);
