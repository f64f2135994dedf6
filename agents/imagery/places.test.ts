// Tests of where photos stand.
import { expect, test } from 'vitest';
import type { Picture } from '../site/design.ts';
import { placePhotos } from './places.ts';

const WIDE = [1600, 1000] as const;
const TALL = [1000, 1500] as const;
const SMALL = [800, 600] as const;

test.each([
  ['nothing', [], { hero: [], story: [], plate: [], gallery: [] }],
  ['one wide photo', [WIDE], { hero: [0], story: [], plate: [], gallery: [] }],
  ['one tall photo', [TALL], { hero: [], story: [0], plate: [], gallery: [] }],
  ['a small one and a wide one', [SMALL, WIDE], { hero: [1], story: [0], plate: [], gallery: [] }],
  ['four', [WIDE, WIDE, TALL, WIDE], { hero: [0], story: [2], plate: [1, 3], gallery: [] }],
  ['five', [WIDE, WIDE, TALL, WIDE, SMALL], { hero: [0], story: [2], plate: [], gallery: [1, 3, 4] }],
  ['seven', [WIDE, WIDE, TALL, WIDE, SMALL, TALL, WIDE], { hero: [0], story: [2], plate: [1, 3], gallery: [4, 5, 6] }],
] as const)('%s', (_, sizes, expected) => {
  const photos = sizes.map(([width, height], index) => photo(index, width, height));
  const { hero, story, plate, gallery } = placePhotos(photos);
  const indices = (pictures: readonly Picture[]) => pictures.map((picture) => photos.indexOf(picture));

  expect({ hero: indices(hero), story: indices(story), plate: indices(plate), gallery: indices(gallery) }).toEqual(expected);
});

function photo(index: number, width: number, height: number): Picture {
  return { id: `photo-${index}`, kind: 'photo', source: `${index}.jpg`, seed: '', width, height, focus: { x: 0.5, y: 0.5 } };
}
