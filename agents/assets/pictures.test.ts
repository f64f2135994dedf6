import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';
import type { EncodeRequest, Lent } from '../lent.ts';
import type { Imagery } from '../site/design.ts';
import { responsivePictures } from './pictures.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

/** Bytes a pixel of width, as photographs come out. */
const USUAL = { avif: 1, webp: 2, jpeg: 3, png: 9 };

/** One photo of that width, beside a drawing. */
function imagery(width: number): Imagery {
  const focus = { x: 0.5, y: 0.5 };
  const source = `oven-${width}.jpg`;
  const photo = { id: 'photo-1', kind: 'photo', source, seed: 's', width, height: Math.round(width / 2), focus } as const;
  return { pictures: [photo, { ...photo, id: 'art', kind: 'drawing', source: 'loaves' }], places: {}, refused: [] };
}

/** A host whose encodings have those sizes; each call begins with nothing made. */
function encoding(bytes: typeof USUAL): Lent {
  const once: Lent['blobs']['once'] = async (_key, make) => host.lent.blobs.put(await make());
  const encode = async ({ format, widthPx }: EncodeRequest) => new Uint8Array(bytes[format] * widthPx).fill(widthPx % 251);
  return { ...host.lent, blobs: { ...host.lent.blobs, once }, pictures: { ...host.lent.pictures, encode } };
}

test.each([
  [300, [300]],
  [400, [400]],
  [900, [400, 800, 900]],
  [2400, [400, 800, 1200, 1600]],
])('a photo %i px wide is offered in %j, never larger than it is', async (width, expected) => {
  const { pictures } = await responsivePictures(imagery(width), encoding(USUAL));
  const widths = pictures['photo-1']?.sources.map(({ srcset }) =>
    [...srcset.matchAll(/ (\d+)w/g)].map(([, each]) => Number(each)),
  );

  expect(widths).toEqual([expected, expected, expected]);
});

test('a picture in two places is one file in each size', async () => {
  const { pictures, ...rest } = imagery(500);
  const twice = { ...rest, pictures: pictures.flatMap((picture) => [picture, { ...picture, id: `${picture.id}-again` }]) };
  const paths = (await responsivePictures(twice, encoding(USUAL))).files.map(({ path }) => path);

  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeGreaterThan(0);
});

test('the best format comes first and every file named is there', async () => {
  const { files, pictures } = await responsivePictures(imagery(500), encoding(USUAL));
  const [photo] = Object.values(pictures);
  const named = photo?.sources.flatMap(({ srcset }) => srcset.split(', ').map((entry) => entry.split(' ')[0]));

  expect(photo?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', 'image/jpeg']);
  expect(files.map(({ path }) => path)).toEqual(named);
  expect(named?.at(-1)).toBe(photo?.fallback);
});

test.each([
  ['AVIF', { ...USUAL, avif: 4 }, ['image/webp', 'image/jpeg']],
  ['WebP', { ...USUAL, webp: 4 }, ['image/avif', 'image/jpeg']],
])('%s is left out where it is larger than what more browsers know', async (_format, bytes, expected) => {
  const { pictures } = await responsivePictures(imagery(500), encoding(bytes));

  expect(pictures['photo-1']?.sources.map(({ type }) => type)).toEqual(expected);
});

test('drawings need no files', async () => {
  expect(Object.keys((await responsivePictures(imagery(300), encoding(USUAL))).pictures)).toEqual(['photo-1']);
});

test('a stopped run encodes nothing more', async () => {
  const pictures = imagery(300);

  await expect(responsivePictures(pictures, { ...host.lent, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
