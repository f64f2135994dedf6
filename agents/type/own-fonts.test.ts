import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import type { FontFile } from '../site/design.ts';
import { ownFamilies, withOwnFamilies, type WishedFile } from './own-fonts.ts';

const [direction] = DIRECTIONS.values();
const pairing = direction?.pairings[0];
if (!pairing) throw new Error('The first direction has no pairing.');

function cut(family: string, weight: FontFile['weight'], rest: Partial<WishedFile> = {}): WishedFile {
  const name = `${family} ${String(weight)}${rest.italic ? ' italic' : ''}`;
  return {
    file: `${name}.woff2`,
    digest: name,
    family,
    style: name,
    weight,
    italic: false,
    format: 'woff2',
    bytes: 20_000,
    generic: 'serif',
    writings: ['Latn'],
    licence: { embedding: 'anywhere' },
    ...rest,
  };
}

const usesOf = (files: WishedFile[], script = 'Latn') =>
  ownFamilies(files, script).map(({ family, use, unused }) => [family, unused ?? use]);

test.each<{ about: string; files: WishedFile[]; uses: string[][] }>([
  { about: 'one bold cut is for headings', files: [cut('A', 700)], uses: [['A', 'headings']] },
  { about: 'a regular cut alone is for headings: text needs a bold one', files: [cut('A', 400)], uses: [['A', 'headings']] },
  { about: 'regular and bold are for both', files: [cut('A', 400), cut('A', 700)], uses: [['A', 'both']] },
  { about: 'all weights in one file are for both', files: [cut('A', [100, 900])], uses: [['A', 'both']] },
  {
    about: 'of two families the second is for text',
    files: [cut('A', [100, 900]), cut('B', 400)],
    uses: [
      ['A', 'headings'],
      ['B', 'text'],
    ],
  },
  {
    about: 'a second family without a regular cut has no place',
    files: [cut('A', 400), cut('A', 700), cut('B', 900)],
    uses: [
      ['A', 'both'],
      ['B', 'spare'],
    ],
  },
  {
    about: 'what was chosen goes first, and others take what is left',
    files: [cut('A', 400), cut('B', 800, { use: 'headings' })],
    uses: [
      ['A', 'text'],
      ['B', 'headings'],
    ],
  },
  {
    about: 'of two wishes for one place the first is done',
    files: [cut('A', 400, { use: 'headings' }), cut('B', 800, { use: 'both' })],
    uses: [
      ['A', 'headings'],
      ['B', 'text'],
    ],
  },
  { about: 'one that is wanted nowhere stays out', files: [cut('A', 400, { use: 'none' })], uses: [['A', 'chosen']] },
])('$about', ({ files, uses }) => {
  expect(usesOf(files)).toEqual(uses);
});

test('a family without letters of the site’s writing is used only where it is chosen', () => {
  expect(usesOf([cut('A', 700)], 'Grek')).toEqual([['A', 'writing']]);
  expect(usesOf([cut('A', 700, { use: 'headings' })], 'Grek')).toEqual([['A', 'headings']]);
  expect(usesOf([cut('A', 700)], 'Thai')).toEqual([['A', 'headings']]);
});

test('headings are set in the cut nearest to the direction’s weight, text in regular, bold and a slanted one', () => {
  const slanted = cut('A', 400, { italic: true });
  const files = [cut('A', 100), cut('A', 400), cut('A', 700), cut('A', 900), slanted];
  const { display, body, label } = withOwnFamilies(
    { ...pairing, display: { ...pairing.display, weight: 820 } },
    ownFamilies(files, 'Latn'),
  );

  expect(display).toMatchObject({ family: 'A', weight: 900, files: [{ weight: 900 }] });
  expect(body).toMatchObject({ weight: [400, 700], files: [{ weight: 400 }, { weight: 700 }, { italic: true }] });
  expect(label.files?.map(({ weight }) => weight)).toEqual([400, 700]);
});

test('a file with all weights stands at those the direction asks for', () => {
  const { display, body } = withOwnFamilies(
    { ...pairing, display: { ...pairing.display, weight: 820 } },
    ownFamilies([cut('A', [200, 800])], 'Latn'),
  );

  expect([display.weight, body.weight]).toEqual([800, [400, 700]]);
});

test('of the same cut given twice the later is used', () => {
  const later = cut('A', 700, { file: 'later.woff2', digest: 'later' });
  const { display } = withOwnFamilies(pairing, ownFamilies([cut('A', 700), later], 'Latn'));

  expect(display.files?.map(({ file }) => file)).toEqual(['later.woff2']);
});

test('a slanted heading of the direction is not set in upright letters of the client’s', () => {
  const italic = { ...pairing, displayItalic: { ...pairing.display, italic: true } };

  expect(withOwnFamilies(italic, ownFamilies([cut('A', 700)], 'Latn')).displayItalic).toBeUndefined();
  expect(
    withOwnFamilies(italic, ownFamilies([cut('A', 700), cut('A', 700, { italic: true })], 'Latn')).displayItalic,
  ).toMatchObject({ family: 'A', italic: true });
});

test('without a family of the client’s the pairing stays the direction’s', () => {
  expect(withOwnFamilies(pairing, [])).toEqual(pairing);
});
