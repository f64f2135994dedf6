// What a font file of unknown hands says of itself. Read in a thread that is ended when it takes too long.
import { create, type Font } from 'fontkit';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { FontFacts } from '../fonts/said-of-font.ts';
import { measuresOf } from './read-fonts.ts';

const LONGEST_NAME = 80;
const LONGEST_LICENCE = 700;

/** So many letters of a writing set words in it. */
const LEAST_LETTERS = 20;
const LETTERS = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Arab: /\p{Script=Arabic}/gu,
} as const;

/** @throws SitewrightError `validation` for a collection; whatever its readers throw for a damaged font */
export async function fontFacts(path: string, bytes: Buffer): Promise<FontFacts> {
  const font = create(bytes);
  if ('fonts' in font)
    throw new SitewrightError('validation', 'This is a collection of several fonts. Ask for the one that is needed.');
  // Everything a site will ask of it is asked once, so that what fails fails here.
  await measuresOf([path], {});

  const characters = String.fromCodePoint(...font.characterSet.filter((point) => point >= 0x20));
  const { fsSelection, fsType } = tablesOf(font);
  return {
    family: named(font, ['preferredFamily', 'fontFamily', 'fullName']),
    style: named(font, ['preferredSubfamily', 'fontSubfamily'], 'Regular'),
    weight: weightOf(font),
    italic: (fsSelection?.italic ?? false) || font.italicAngle !== 0,
    generic: genericOf(font),
    writings: Object.entries(LETTERS).flatMap(([code, letter]) =>
      (characters.match(letter) ?? []).length >= LEAST_LETTERS ? code : [],
    ),
    licence: {
      copyright: said(font, 'copyright'),
      words: said(font, 'license'),
      href: addressIn(said(font, 'licenseURL')),
      embedding: embeddingOf(fsType),
    },
    // Of several flags the freest holds. https://learn.microsoft.com/typography/opentype/spec/os2#fstype
    isRestricted: fsType !== undefined && (fsType.bitmapOnly || (fsType.noEmbedding && !fsType.viewOnly && !fsType.editable)),
    characters,
  };
}

type Tables = Partial<Pick<Font['OS/2'], 'fsSelection' | 'fsType' | 'sFamilyClass' | 'panose' | 'usWeightClass'>>;

/** Fonts made for Macs alone go without. */
function tablesOf(font: Font): Tables {
  return font['OS/2'] ?? {};
}

function weightOf(font: Font): FontFacts['weight'] {
  const axis = font.variationAxes['wght'];
  if (axis && axis.min < axis.max) return [inRange(axis.min), inRange(axis.max)];
  return inRange(tablesOf(font).usWeightClass ?? 400);
}

/** https://drafts.csswg.org/css-fonts-4/#font-weight-absolute-values; a few old fonts count from 1 to 9 */
function inRange(weight: number): number {
  const hundreds = weight > 0 && weight < 10 ? weight * 100 : weight;
  return Math.min(1000, Math.max(1, Math.round(hundreds)));
}

/** Classes of families and PANOSE's serif styles: https://learn.microsoft.com/typography/opentype/spec/ibmfc */
function genericOf(font: Font): FontFacts['generic'] {
  const { sFamilyClass = 0, panose = [] } = tablesOf(font);
  const [kind, serif = 0, , proportion] = panose;
  if ((kind === 2 && proportion === 9) || isFixed(font)) return 'monospace';

  const familyClass = sFamilyClass >> 8;
  const isLatinText = kind === 2 && serif >= 2;
  if (familyClass === 0 && !isLatinText) return hasFeet(font) ? 'serif' : 'sans-serif';
  return (familyClass >= 1 && familyClass <= 7) || (isLatinText && serif <= 10) ? 'serif' : 'sans-serif';
}

function isFixed(font: Font): boolean {
  const [narrow, wide] = [0x69, 0x6d].map(
    (point) => font.hasGlyphForCodePoint(point) && font.glyphForCodePoint(point).advanceWidth,
  );
  return narrow === wide && narrow !== false;
}

/** Where its tables are silent: a capital I is a bare stem, or stands on feet and is half as wide as high. */
function hasFeet(font: Font): boolean {
  if (!font.hasGlyphForCodePoint(0x49)) return false;
  const { minX, maxX, minY, maxY } = font.glyphForCodePoint(0x49).bbox;
  return maxX - minX > 0.3 * (maxY - minY);
}

function embeddingOf(flags: Tables['fsType']): FontFacts['licence']['embedding'] {
  if (flags?.editable) return 'edited';
  return flags?.viewOnly ? 'viewed' : 'anywhere';
}

function named(font: Font, keys: readonly string[], otherwise = 'Font'): string {
  // What would end a name in CSS or SVG is left out.
  const names = keys.map((key) => plain(font.getName(key, 'en'), LONGEST_NAME).replaceAll(/["',;<>&\\]/gu, ''));
  return names.find((name) => name !== '') ?? otherwise;
}

function said(font: Font, key: string): string | undefined {
  return plain(font.getName(key, 'en'), LONGEST_LICENCE) || undefined;
}

function addressIn(words: string | undefined): string | undefined {
  return words !== undefined && /^https?:\/\//iu.test(words) && URL.canParse(words) ? new URL(words).href : undefined;
}

function plain(words: unknown, longest: number): string {
  if (typeof words !== 'string') return '';
  const clean = words.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > longest ? `${clean.slice(0, longest).trimEnd()}…` : clean;
}
