import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FontUse } from '../../agents/site/design.ts';
import { createDiskCache } from './disk-cache.ts';
import { createFonts } from './fonts.ts';

let folder = '';
const find = async (file: string) => join(folder, file);
let fonts = createFonts(createDiskCache(folder), find);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-fonts-'));
  fonts = createFonts(createDiskCache(folder), find);
});

afterAll(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

const use = (family: string, rest: object = {}) => FontUse.parse({ family, weight: 400, ...rest });
const openFont = (bytes: Uint8Array) => create(Buffer.from(bytes)) as Font;
const spell = (font: Font) => String.fromCodePoint(...font.characterSet);

const ids = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies as Record<string, string>)
  .filter((name) => name.startsWith('@fontsource-variable/'))
  .map((name) => name.replace('@fontsource-variable/', ''));

describe('every family of package.json', () => {
  test.each(ids)('%s is measured and cut', async (id) => {
    const metrics = await fonts.metrics(use(id));
    const cut = await fonts.subset(use(id), 'Grüße aus Linz, 12 €');

    expect(metrics.average).toBeGreaterThan(0.3);
    expect(metrics.average).toBeLessThan(0.8);
    expect(metrics.ascent).toBeGreaterThan(0.6);
    expect(metrics.descent).toBeGreaterThan(0.1);
    for (const { sizeAdjust } of metrics.fallbacks) {
      expect(sizeAdjust).toBeGreaterThan(0.7);
      expect(sizeAdjust).toBeLessThan(1.5);
    }
    expect(cut).toMatchObject({ elsewhere: [], missing: [] });
    expect(cut.bytes.length).toBeLessThan(80_000);
  });
});

describe('subset', () => {
  test('keeps the weights variable that are given as a range and pins every other axis', async () => {
    const { bytes } = await fonts.subset(use('fraunces', { weight: [400, 600], axes: { opsz: 72, SOFT: 50 } }), 'Abc');

    expect(openFont(bytes).variationAxes).toMatchObject({ wght: { min: 400, max: 600 } });
    expect(Object.keys(openFont(bytes).variationAxes)).toEqual(['wght']);
  });

  test('holds the basic letters whatever the text, so that another word is the same font', async () => {
    const [one, two] = await Promise.all([fonts.subset(use('besley'), 'Brot'), fonts.subset(use('besley'), 'Käse & Öl')]);

    expect(spell(openFont(one.bytes))).toContain('ABCDEFG');
    expect(two.bytes).toEqual(one.bytes);
  });

  test('holds no more than is asked for in a writing that is not the site’s own', async () => {
    const foreign = await fonts.subset(use('source-serif-4'), 'Kafes', 'Grek');
    const own = await fonts.subset(use('source-serif-4'), 'Kafes', 'Latn');

    expect(spell(openFont(foreign.bytes)).replace('\uffff', '')).toBe(' Kaefs');
    expect(spell(openFont(own.bytes))).toContain('ABCDEFG');
  });

  test('gives the same bytes from a new process', async () => {
    const [kept, made] = await Promise.all([
      createFonts(createDiskCache(folder), find).subset(use('besley'), 'Brot'),
      createFonts(createDiskCache(join(folder, 'fresh')), find).subset(use('besley'), 'Brot'),
    ]);

    expect(kept.bytes).toEqual(made.bytes);
  });

  test('says what the family keeps in another file, and gives it when asked', async () => {
    const first = await fonts.subset(use('public-sans'), 'Łódź, Őszi');
    expect(first).toMatchObject({ elsewhere: ['Ł', 'ź', 'Ő'], missing: [] });

    const second = await fonts.subset(use('public-sans'), first.elsewhere.join(''));
    expect(second).toMatchObject({ elsewhere: [], missing: [] });
    expect(spell(openFont(second.bytes))).toContain('Ő');
  });

  test('says what the family does not have', async () => {
    expect(await fonts.subset(use('public-sans'), 'A 漢 😀')).toMatchObject({ elsewhere: [], missing: ['漢', '😀'] });
  });

  test('gives Arabic with the forms that join', async () => {
    const { bytes, elsewhere, missing } = await fonts.subset(use('vazirmatn'), 'مخبز حوفر');
    const font = openFont(bytes);

    expect({ elsewhere, missing }).toEqual({ elsewhere: [], missing: [] });
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['init', 'medi', 'fina']));
  });

  test('gives a font for no text at all', async () => {
    expect((await fonts.subset(use('public-sans'), '')).missing).toEqual([]);
  });
});

describe('metrics', () => {
  test('count in em', async () => {
    const { advances, generic, fallbacks } = await fonts.metrics(use('jetbrains-mono'));

    expect(advances).toMatchObject({ i: 0.6, M: 0.6, ł: 0.6 });
    expect({ generic, names: fallbacks[0]?.names }).toEqual({
      generic: 'monospace',
      names: ['Courier New', 'Liberation Mono', 'Cousine'],
    });
  });

  test('give a system font the room of the weight that text is set in, not of the boldest', async () => {
    const range = await fonts.metrics({ ...use('archivo'), weight: [400, 650] });
    const [regular, bold] = await Promise.all([400, 650].map((weight) => fonts.metrics({ ...use('archivo'), weight })));

    expect(range.fallbacks).toEqual(regular?.fallbacks);
    expect(range.average).toBe(bold?.average);
    expect(regular?.fallbacks).not.toEqual(bold?.fallbacks);
  });

  test('are those of the cut, not of the family', async () => {
    const [light, bold] = await Promise.all([
      fonts.metrics(use('public-sans', { weight: 300 })),
      fonts.metrics(use('public-sans', { weight: [300, 800] })),
    ]);

    expect(bold.average).toBeGreaterThan(light.average * 1.03);
  });

  test('hold the letters of every script the family has', async () => {
    expect(Object.keys((await fonts.metrics(use('vazirmatn'))).advances)).toEqual(expect.arrayContaining(['م', 'A', 'ő']));
  });
});

test.each([
  ['an unknown family', use('comic-sans'), 'not-found', /"comic-sans"/],
  ['a path for a family', use('../../../etc'), 'not-found', /no font family/],
  ['an axis the family has not', use('besley', { axes: { wdth: 80 } }), 'validation', /Besley has no axis "wdth"/],
  ['a weight the family has not', use('besley', { weight: 300 }), 'validation', /from 400 to 900, not 300/],
  ['an italic the family has not', use('gabarito', { italic: true }), 'validation', /Gabarito has no italic/],
])('%s is refused', async (...[, asked, kind, message]) => {
  await expect(fonts.subset(asked, 'A')).rejects.toMatchObject({ kind, message: expect.stringMatching(message) });
  await expect(fonts.metrics(asked)).rejects.toMatchObject({ kind });
});
