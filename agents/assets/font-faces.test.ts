import { create } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FontUse, type Typography } from '../site/design.ts';
import { fontFaces } from './font-faces.ts';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

const use = (family: string, rest: object = {}) => FontUse.parse({ family, weight: 400, ...rest });
const all = (each: FontUse): Typography['fonts'] => ({ display: each, body: each, label: each });

const english = (characters: string) => ({ characters, language: 'en', capitals: false });

/** The characters of each stored file, in the order of the files. */
async function heldBy(files: { hash: string }[]): Promise<string[]> {
  const fonts = await Promise.all(files.map(async ({ hash }) => create(await host.read(hash))));
  return fonts.map((font) => String.fromCodePoint(...('fonts' in font ? [] : font.characterSet)));
}

test.each([
  ['Polish', 'Łódź, żółw', 'Ł'],
  ['Welsh', 'Tŵr y Dŵr', 'ŵ'],
  ['Turkish', 'Dağ İşi', 'ğ'],
])('the letters of a %s name come from a second file', async (_language, name, letter) => {
  const { files, faces } = await fontFaces(all(use('besley')), english(name), host.lent);
  const [latin, extended] = await heldBy(files);

  expect(latin).not.toContain(letter);
  expect(extended).toContain(letter);
  expect(faces[0]?.css.match(/src: url/g)).toHaveLength(2);
});

test('only the second file says which characters it is for, and it comes later', async () => {
  const { files, faces } = await fontFaces(all(use('besley')), english('Dağ'), host.lent);
  const css = faces[0]?.css ?? '';

  expect(css.match(/unicode-range: .*/g)).toEqual(['unicode-range: U+11F;']);
  expect(files.map(({ path }) => css.indexOf(path))).toEqual(
    files.map(({ path }) => css.lastIndexOf(path)).toSorted((a, b) => a - b),
  );
  expect(css.indexOf('unicode-range')).toBeGreaterThan(css.indexOf(files[1]?.path ?? '?'));
  expect(faces[0]?.path).toBe(files[0]?.path);
});

test('a text of one script is one file, however many roles set it', async () => {
  const { files, faces } = await fontFaces(all(use('besley')), english('Hofer & Söhne'), host.lent);

  expect(files).toHaveLength(1);
  expect(faces.map(({ role, preload }) => [role, preload])).toEqual([
    ['display', true],
    ['body', true],
    ['label', true],
  ]);
  expect(faces[0]?.css).not.toContain('unicode-range');
});

test('roles of one family along the same axes share one file, each in its own weight', async () => {
  const fonts = { ...all(use('besley', { weight: [400, 600] })), display: use('besley', { weight: 800 }) };
  const { files, faces } = await fontFaces(fonts, english('Hofer'), host.lent);

  expect(files).toHaveLength(1);
  expect(faces.map(({ css }) => /font-weight: .*/.exec(css)?.[0])).toEqual([
    'font-weight: 800;',
    'font-weight: 400 600;',
    'font-weight: 400 600;',
  ]);
});

test('an Arabic site loads its own letters first, however many Latin ones it has, and the Latin ones as well', async () => {
  const words = { characters: 'مخبز Bakery Hofer and Sons', language: 'ar', capitals: false };
  const { files } = await fontFaces(all(use('vazirmatn')), words, host.lent);
  const [arabic, latin] = await heldBy(files);

  expect(arabic).toContain('خ');
  expect(latin).toContain('H');
});

test('spaces and joiners of an Arabic text stay in the face of its letters', async () => {
  const words = { characters: 'مخبز \u200c\u2068Bakery Hofer and Sons\u2069', language: 'ar', capitals: false };
  const { faces } = await fontFaces(all(use('vazirmatn')), words, host.lent);

  expect(/unicode-range: (.*);/.exec(faces[0]?.css ?? '')?.[1]).not.toMatch(/U\+20(?![1-9])|U\+206|U\+200/);
});

test('a character the family does not have asks for no file', async () => {
  const { files } = await fontFaces(all(use('besley')), english('Hofer 漢 😀'), host.lent);

  expect(files).toHaveLength(1);
});

test('the italic belongs to the family of the headings', async () => {
  const fonts = { ...all(use('besley')), displayItalic: use('besley', { italic: true }) };
  const { faces } = await fontFaces(fonts, english('Hofer'), host.lent);
  const italic = faces.find(({ role }) => role === 'displayItalic');

  expect(italic?.css).toContain('font-family: "Site display"');
  expect(italic?.css).toContain('font-style: italic');
});

test('every face has a stand-in of the same room and a generic behind it', async () => {
  const { faces } = await fontFaces(all(use('public-sans', { weight: [300, 800] })), english('Hofer'), host.lent);

  expect(faces[0]?.css).toMatch(
    /"Site display fallback";\n {2}src: local\("Arial"\), local\("Liberation Sans"\)[^}]*size-adjust: \d+\.\d\d%/,
  );
  expect(faces[0]?.css).toContain('font-weight: 300 800');
  expect(faces[0]?.stack).toBe(
    '"Site display", "Site display fallback", "Site display fallback 2", "Site display fallback 3", sans-serif',
  );
});

test.each([
  ['Windows, macOS and most Linux', '', ['Arial', 'Liberation Sans', 'Arimo']],
  ['Android', ' 2', ['Roboto']],
  ['Linux with no other', ' 3', ['DejaVu Sans']],
])('on %s a system font takes the room of the text', async (_, nth, names) => {
  const { faces } = await fontFaces(all(use('public-sans')), english('Hofer'), host.lent);
  const rule = new RegExp(`"Site body fallback${nth}";\n {2}src: ([^;]*);`).exec(faces[1]?.css ?? '');

  expect(rule?.[1]).toBe(names.map((name) => `local("${name}")`).join(', '));
});

test('the style sheet carries the face of the headings, so that it never comes late', async () => {
  const fonts = { ...all(use('public-sans')), display: use('besley') };
  const { files, faces } = await fontFaces(fonts, english('Hofer'), host.lent);

  expect(faces[0]?.css).toMatch(/font-family: "Site display";\n {2}src: url\(data:font\/woff2;base64,d09GMg[\w+/]+=*\)/);
  expect(faces[0]?.css).toContain('font-display: swap');
  expect(faces[0]?.path).toBeUndefined();
  expect(files.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/assets\/public-sans-/)]);
});

test.each(['besley', 'vazirmatn'])(
  'text and headings in one file of %s keep the face they were first read in',
  async (family) => {
    const { files, faces } = await fontFaces(all(use(family)), english('Hofer'), host.lent);

    expect(new Set(faces.map(({ path }) => path))).toEqual(new Set([files[0]?.path]));
    for (const { css } of faces) expect(css.match(/font-display: \w+/g)?.[0]).toBe('font-display: optional');
  },
);

test('bold headings are stood in for by a bold cut, and those in capitals by its capitals', async () => {
  const fonts = all(use('bricolage-grotesque', { weight: 800 }));
  const inWords = await fontFaces(fonts, english('Hofer'), host.lent);
  const inCapitals = await fontFaces(fonts, { ...english('Hofer'), capitals: true }, host.lent);
  const sizeOf = (css: string | undefined) => /size-adjust: ([\d.]+)%/.exec(css ?? '')?.[1];

  expect(inWords.faces[0]?.css).toContain('src: local("Arial Bold"), local("Liberation Sans Bold")');
  expect(sizeOf(inCapitals.faces[0]?.css)).not.toBe(sizeOf(inWords.faces[0]?.css));
  expect(sizeOf(inCapitals.faces[1]?.css)).toBe(sizeOf(inWords.faces[1]?.css));
});

test('the reader’s own font needs no file', async () => {
  const { files, faces } = await fontFaces(all(use('system-ui')), english('מאפייה'), host.lent);

  expect(files).toEqual([]);
  expect(faces[0]).toEqual({ role: 'display', css: '', stack: 'system-ui', preload: false });
});
