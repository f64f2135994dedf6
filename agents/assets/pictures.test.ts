import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';
import type { Imagery } from '../site/design.ts';
import { responsivePictures } from './pictures.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

/** One photo of that width, beside a drawing. */
async function imagery(width: number): Promise<Imagery> {
  const height = Math.round(width / 2);
  const source = `oven-${width}.jpg`;
  await host.give(
    source,
    await sharp({ create: { width, height, channels: 3, background: '#a52' } })
      .jpeg()
      .toBuffer(),
  );

  const focus = { x: 0.5, y: 0.5 };
  const photo = { id: 'photo-1', kind: 'photo', source, seed: 's', width, height, focus } as const;
  return { pictures: [photo, { ...photo, id: 'art', kind: 'drawing', source: 'loaves' }], places: {}, refused: [] };
}

test.each([
  [300, [300]],
  [400, [400]],
  [900, [400, 800, 900]],
  [2400, [400, 800, 1200, 1600]],
])('a photo %i px wide is offered in %j, never larger than it is', async (width, expected) => {
  const { pictures } = await responsivePictures(await imagery(width), host.lent);
  const widths = pictures['photo-1']?.sources.map(({ srcset }) =>
    [...srcset.matchAll(/ (\d+)w/g)].map(([, each]) => Number(each)),
  );

  expect(widths).toEqual([expected, expected, expected]);
});

test('the best format comes first and every file named is there', async () => {
  const { files, pictures } = await responsivePictures(await imagery(500), host.lent);
  const [photo] = Object.values(pictures);
  const named = photo?.sources.flatMap(({ srcset }) => srcset.split(', ').map((entry) => entry.split(' ')[0]));

  expect(photo?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', 'image/jpeg']);
  expect(files.map(({ path }) => path)).toEqual(named);
  expect(named?.at(-1)).toBe(photo?.fallback);
});

test('drawings need no files', async () => {
  expect(Object.keys((await responsivePictures(await imagery(300), host.lent)).pictures)).toEqual(['photo-1']);
});

test('a stopped run encodes nothing more', async () => {
  const pictures = await imagery(300);

  await expect(responsivePictures(pictures, { ...host.lent, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
