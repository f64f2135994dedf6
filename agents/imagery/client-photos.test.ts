// Tests of what is made of a client's photos.
import { expect, test } from 'vitest';
import type { Lent, PictureFacts } from '../lent.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Picture } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';
import { lookAtPhotos } from './client-photos.ts';

const FOCUS = { x: 0.4, y: 0.6 };

test('a photo that can be used keeps its size, its focus, its caption and its digest', async () => {
  const { photos, refused } = await lookAtPhotos(
    [{ file: 'a.jpg', caption: 'The oven', digest: 'abc' }],
    showing({ 'a.jpg': [1600, 900] }),
  );

  expect(refused).toEqual([]);
  expect(photos.map((photo) => Picture.parse(photo))).toEqual([
    {
      id: 'photo-1',
      kind: 'photo',
      source: 'a.jpg',
      seed: 'a.jpg',
      width: 1600,
      height: 900,
      focus: FOCUS,
      caption: 'The oven',
      digest: 'abc',
    },
  ]);
});

test('599 px on the longer side are refused, 600 are used', async () => {
  const sizes = { 'a.jpg': [599, 400], 'b.jpg': [450, 600] } as const;
  const { photos, refused } = await lookAtPhotos([{ file: 'a.jpg' }, { file: 'b.jpg' }], showing(sizes));

  expect(photos.map(({ source }) => source)).toEqual(['b.jpg']);
  expect(refused).toEqual([{ file: 'a.jpg', why: expect.stringContaining('599 by 400') }]);
});

test('what the host says of a picture is passed on without its name', async () => {
  const error = new SitewrightError('validation', '"a.heic" is a HEIC photo, as iPhones take them. Save it as JPEG.');
  const { refused } = await lookAtPhotos([{ file: 'a.heic' }], showing({}, error));

  expect(refused[0]?.why).toBe('It is a HEIC photo, as iPhones take them. Save it as JPEG.');
});

test.each([
  ['not-found', 'It was not found'],
  ['precondition', 'The disk is locked.'],
] as const)('a photo the host rejects as %s is refused in plain words, and the others are used', async (kind, words) => {
  const lent = showing({ 'good.jpg': [1600, 900] }, new SitewrightError(kind, 'The disk is locked.'));
  const { photos, refused } = await lookAtPhotos([{ file: 'bad.jpg' }, { file: 'good.jpg' }], lent);

  expect(photos.map(({ id, source }) => [id, source])).toEqual([['photo-2', 'good.jpg']]);
  expect(refused).toEqual([{ file: 'bad.jpg', why: expect.stringContaining(words) }]);
});

test.each([new SitewrightError('cancelled', 'Stopped.'), new TypeError('broken')])('%s is passed on', async (error) => {
  await expect(lookAtPhotos([{ file: 'a.jpg' }], showing({}, error))).rejects.toBe(error);
});

test('a photo named twice is looked at once', async () => {
  expect((await lookAtPhotos([{ file: 'a.jpg' }, { file: 'a.jpg' }], showing({ 'a.jpg': [900, 900] }))).photos).toHaveLength(1);
});

/** A host that has pictures of these sizes and throws for every other. */
function showing(
  sizes: Record<string, readonly [number, number]>,
  error: Error = new SitewrightError('not-found', 'Nothing there.'),
): Lent {
  const lent = fakeLent();
  const inspect = async (file: string): Promise<PictureFacts> => {
    const size = sizes[file];
    if (!size) throw error;
    return { width: size[0], height: size[1], format: 'jpeg', hasAlpha: false, focus: FOCUS };
  };
  return { ...lent, pictures: { ...lent.pictures, inspect } };
}
