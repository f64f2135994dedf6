import { copyFile, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FontUse } from '../../agents/site/design.ts';
import { createDiskCache } from './disk-cache.ts';
import { createPictures, type PicturesOptions } from './pictures.ts';

let folder = '';

const pictures = (options: Partial<PicturesOptions> = {}) =>
  createPictures({
    root: join(folder, 'brief'),
    pathOf: (hash) => join(folder, 'kept', hash),
    cache: createDiskCache(join(folder, 'cache')),
    signal: new AbortController().signal,
    ...options,
  });

const plain = (width: number, height: number, background = '#777') =>
  sharp({ create: { width, height, channels: 3, background } });
const inBrief = (name: string) => join(folder, 'brief', name);
const save = (name: string, image: Sharp) => image.toFile(inBrief(name));

/** Grey with a red square at the top right. */
async function withLamp(): Promise<Sharp> {
  const lamp = await plain(100, 100, '#f00').png().toBuffer();
  return plain(1200, 800).composite([{ input: lamp, left: 1000, top: 100 }]);
}

async function noise(width: number, height: number): Promise<Sharp> {
  return sharp({ create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 40 }, background: '#777' } });
}

/** An iPhone's photo as far as its name: https://nokiatech.github.io/heif/technical.html */
function heic(): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic')]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-pictures-'));
  await mkdir(join(folder, 'brief/photos'), { recursive: true });

  await save('lamp.jpg', (await withLamp()).jpeg());
  await save(
    'turned.jpg',
    (await withLamp())
      .withExif({ IFD3: { GPSLatitude: '48/1 18/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg(),
  );
  await save('cmyk.jpg', plain(400, 300, '#c33').toColourspace('cmyk').jpeg());
  await save('dot.png', plain(1, 1).png());
  await save('see-through.png', sharp({ create: { width: 300, height: 200, channels: 4, background: '#f000' } }).png());
  await save('huge.png', plain(10_000, 10_000).png({ compressionLevel: 1 }));
  await save('phone-108.jpg', plain(12_000, 9000).jpeg({ quality: 40 }));
  await writeFile(inBrief('phone.heic'), heic());
  await save('noise.jpg', (await noise(1200, 800)).jpeg({ quality: 95 }));
  await save('big-logo.png', (await noise(1500, 900)).png());
  await save('print.tiff', plain(300, 200).tiff());

  const frames = Buffer.alloc(40 * 60 * 3, 200);
  await save(
    'moving.gif',
    sharp(frames, { raw: { width: 40, height: 60, channels: 3, pageHeight: 20 } }).gif({ delay: [100, 100, 100] }),
  );

  await mkdir(join(folder, 'kept'));
  await copyFile(inBrief('lamp.jpg'), join(folder, 'kept', 'a'.repeat(64)));
  await copyFile(inBrief('noise.jpg'), inBrief('cut-short.jpg'));
  await truncate(inBrief('cut-short.jpg'), Math.floor((await stat(inBrief('noise.jpg'))).size / 2));
  await copyFile(inBrief('lamp.jpg'), join(folder, 'outside.jpg'));
  await symlink(join(folder, 'outside.jpg'), inBrief('link.jpg'));
  await writeFile(inBrief('words.png'), 'Our shop window at night');
  await writeFile(inBrief('empty.jpg'), '');
});

afterAll(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

describe('inspect', () => {
  test.each([
    ['lamp.jpg', { width: 1200, height: 800, format: 'jpeg', hasAlpha: false }],
    ['turned.jpg', { width: 800, height: 1200, format: 'jpeg' }],
    ['cmyk.jpg', { width: 400, height: 300, format: 'jpeg' }],
    ['dot.png', { width: 1, height: 1, format: 'png', focus: { x: 0.5, y: 0.5 } }],
    ['see-through.png', { hasAlpha: true }],
    ['phone-108.jpg', { width: 12_000, height: 9000 }],
    ['moving.gif', { width: 40, height: 20, format: 'gif' }],
  ])('%s', async (file, facts) => {
    expect(await pictures().inspect(file)).toMatchObject(facts);
  });

  test('finds the most telling part, upright', async () => {
    const [level, turned] = await Promise.all([pictures().inspect('lamp.jpg'), pictures().inspect('turned.jpg')]);

    expect(level.focus.x).toBeCloseTo(0.88, 1);
    expect(level.focus.y).toBeCloseTo(0.19, 1);
    // Turned to the right: what was at the top right is now at the bottom right.
    expect(turned.focus.x).toBeCloseTo(0.81, 1);
    expect(turned.focus.y).toBeCloseTo(0.88, 1);
  });

  test.each([
    ['missing.jpg', 'not-found', /no file "missing.jpg"/],
    ['words.png', 'validation', /not a picture/],
    ['empty.jpg', 'validation', /not a picture/],
    ['cut-short.jpg', 'validation', /damaged/],
    ['phone.heic', 'validation', /HEIC photo.*JPEG/],
    ['huge.png', 'validation', /10000 by 10000 pixels, 100 megapixels/],
    ['photos', 'validation', /not a file/],
    ['../outside.jpg', 'validation', /outside the brief's folder/],
    ['/etc/hostname', 'validation', /outside the brief's folder/],
    ['link.jpg', 'validation', /outside the brief's folder/],
  ])('refuses %s', async (file, kind, message) => {
    await expect(pictures().inspect(file)).rejects.toMatchObject({ kind, message: expect.stringMatching(message) });
  });

  test('sees a picture that was replaced', async () => {
    await save('shop.png', plain(10, 10).png());
    await pictures().inspect('shop.png');
    await save('shop.png', plain(20, 10).png());

    expect(await pictures().inspect('shop.png')).toMatchObject({ width: 20 });
  });

  test('stops when the run is stopped', async () => {
    await expect(pictures({ signal: AbortSignal.abort() }).inspect('lamp.jpg')).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('encode', () => {
  test.each([
    ['avif', 'heif'],
    ['webp', 'webp'],
    ['jpeg', 'jpeg'],
    ['png', 'png'],
  ] as const)('to %s', async (format, found) => {
    const metadata = await sharp(await pictures().encode({ file: 'lamp.jpg', widthPx: 480, format })).metadata();

    expect(metadata).toMatchObject({ format: found, width: 480, height: 320 });
  });

  test('turns a photo upright and drops where it was taken', async () => {
    const metadata = await sharp(await pictures().encode({ file: 'turned.jpg', widthPx: 400, format: 'jpeg' })).metadata();

    expect(metadata).toMatchObject({ width: 400, height: 600 });
    expect(metadata.exif).toBeUndefined();
  });

  test('keeps what can be seen through', async () => {
    const see = await sharp(await pictures().encode({ file: 'see-through.png', widthPx: 200, format: 'webp' })).stats();

    expect(see.isOpaque).toBe(false);
  });

  test('several widths and photos one after another, each as asked', async () => {
    const taken = pictures();
    const asked = [
      ['lamp.jpg', 400],
      ['lamp.jpg', 1200],
      ['turned.jpg', 400],
      ['lamp.jpg', 300],
    ] as const;
    const sizes = [];
    for (const [file, widthPx] of asked) {
      const { width, height } = await sharp(await taken.encode({ file, widthPx, format: 'webp' })).metadata();
      sizes.push([width, height]);
    }

    expect(sizes).toEqual([
      [400, 267],
      [1200, 800],
      [400, 600],
      [300, 200],
    ]);
  });

  test('never enlarges', async () => {
    expect(await sharp(await pictures().encode({ file: 'cmyk.jpg', widthPx: 960, format: 'webp' })).metadata()).toMatchObject({
      width: 400,
      space: 'srgb',
    });
  });

  test('refuses a damaged file', async () => {
    await expect(pictures().encode({ file: 'cut-short.jpg', widthPx: 480, format: 'avif' })).rejects.toMatchObject({
      kind: 'validation',
    });
  });
});

describe('logo', () => {
  test('is the very file where a browser can show it', async () => {
    const logo = await pictures().logo('see-through.png');

    expect(logo).toMatchObject({ type: 'image/png', width: 300, height: 200 });
    expect(Buffer.from(logo.bytes)).toEqual(await readFile(inBrief('see-through.png')));
  });

  test.each([
    ['print.tiff', { type: 'image/webp', width: 300, height: 200 }],
    ['cmyk.jpg', { type: 'image/webp', width: 400, height: 300 }],
    ['big-logo.png', { type: 'image/webp', width: 1024, height: 614 }],
  ])('%s is encoded anew', async (file, expected) => {
    expect(await pictures().logo(file)).toMatchObject(expected);
  });

  test('an SVG is made safe and given its size', async () => {
    await writeFile(
      inBrief('logo.svg'),
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10" ' +
        'onload="alert(1)"><script>alert(2)</script><rect width="40" height="10" fill="#0a0"/></svg>',
    );
    const logo = await pictures().logo('logo.svg');

    expect(logo).toMatchObject({ type: 'image/svg+xml', width: 40, height: 10 });
    expect(new TextDecoder().decode(logo.bytes)).toBe(
      '<svg width="40" height="10" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10" fill="#0a0"/></svg>',
    );
  });

  test.each([
    ['words.png', /not a picture/],
    ['cut-short.jpg', /damaged/],
    ['huge.png', /megapixels/],
  ])('refuses %s', async (file, message) => {
    await expect(pictures().logo(file)).rejects.toMatchObject({ kind: 'validation', message: expect.stringMatching(message) });
  });
});

describe('rasterise', () => {
  const draw = async (text: string, fonts: object[]) =>
    pictures().rasterise({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 100"><text y="70" font-size="60" font-family="mona-sans, serif" font-weight="800">${text}</text></svg>`,
      widthPx: 1200,
      fonts: fonts.map((font) => FontUse.parse(font)),
    });
  const inkWidth = async (png: Uint8Array) => (await sharp(png).trim().toBuffer({ resolveWithObject: true })).info.width;

  test('draws text in the very cut', async () => {
    const narrow = await draw('Bäckerei', [{ family: 'mona-sans', weight: 800, axes: { wdth: 75 } }]);
    const wide = await draw('Bäckerei', [{ family: 'mona-sans', weight: 800, axes: { wdth: 125 } }]);

    expect(await sharp(narrow).metadata()).toMatchObject({ format: 'png', width: 1200, height: 200 });
    expect(await inkWidth(wide)).toBeGreaterThan((await inkWidth(narrow)) * 1.3);
  });

  test('draws what only another script of the family has', async () => {
    const fonts = [{ family: 'vazirmatn', weight: 500 }];

    expect(await inkWidth(await draw('مخبز', fonts))).toBeGreaterThan(60);
  });

  test('says that an SVG cannot be drawn', async () => {
    await expect(draw('<b', [])).rejects.toMatchObject({ kind: 'internal' });
  });
});

test('a picture that was given in the studio is found by its hash', async () => {
  expect(await pictures().inspect(`kept:${'a'.repeat(64)}`)).toMatchObject({ width: 1200, height: 800 });
});
