import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import images from './images.ts';

const files: Record<string, Buffer> = {};

/** @param roughness what makes a picture heavy */
async function picture(widthPx: number, roughness = 0): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: roughness } as const;
  const image = sharp({
    create: { width: widthPx, height: widthPx, channels: 3, background: '#a52', ...(roughness > 0 && { noise }) },
  });
  return image.png().toBuffer();
}

beforeAll(async () => {
  files['rye.png'] = await picture(200);
  files['wide.png'] = await picture(1600);
  files['heavy.png'] = await picture(600, 40);
  files['cut.png'] = files['heavy.png'].subarray(0, 2000);
});

test('a picture in order is in order', async () => {
  const body = '<img src="/rye.png" alt="A dark loaf of rye" width="200" height="200">';
  expect(await foundBy(images, { ...files, 'index.html': pageWith(body) })).toEqual([]);
});

test.each([
  ['<img src="/rye.png" width="9" height="9">', ['alt sure / body > img']],
  ['<img src="/rye.png" alt="IMG_2041.jpg" width="9" height="9">', ['alt-words sure / body > img']],
  ['<img src="/rye.png" alt="photo" width="9" height="9">', ['alt-words likely / body > img']],
  ['<a href="/"><img src="/rye.png" alt="Rye" width="9" height="9">Rye</a>', ['alt-words possible / body > a > img']],
  ['<img src="/rye.png" alt="">', ['sized likely / body > img']],
  ['<img src="/wide.png" alt="" width="9" height="9">', ['responsive likely / body > img']],
  ['<img src="/wide.png" srcset="/rye.png 200w" alt="" width="9" height="9" loading="lazy">', ['lazy possible / body > img']],
  ['<img src="/heavy.png" alt="" width="9" height="9">', ['light sure / body > img', 'format possible / body > img']],
  ['<img src="/cut.png" alt="" width="9" height="9">', ['whole sure / body > img']],
])('%s', async (body, expected) => {
  expect(await foundBy(images, { ...files, 'index.html': pageWith(body) })).toEqual(expected);
});
