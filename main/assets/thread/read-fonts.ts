// What font files say of themselves: widths, characters, names. Read in the thread for it.
import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { SitewrightError } from '../../../agents/site/error.ts';
import { measuredCharacters } from '../fonts/characters.ts';
import type { Measured } from '../fonts/measured.ts';

type VariationAxes = Parameters<typeof subsetFont>[2]['variationAxes'];

/** The first file that has a character measures it. */
export async function measuresOf(paths: readonly string[], variationAxes: VariationAxes): Promise<Measured> {
  const fonts: Font[] = [];
  for (const path of paths) fonts.push(await openInstance(path, variationAxes));
  const [first] = fonts;
  if (!first) throw new SitewrightError('internal', 'A font package holds no files. Install it again.');

  const advances: Record<string, number> = {};
  for (const character of measuredCharacters()) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint));
    if (font) advances[character] = em(font.glyphForCodePoint(codePoint).advanceWidth, font);
  }

  return { advances, ascent: em(first.ascent, first), descent: em(-first.descent, first), lineGap: em(first.lineGap, first) };
}

/** fontkit 2.0.4 loses the characters of a varied WOFF2, so harfbuzz pins the axes first. */
async function openInstance(path: string, variationAxes: VariationAxes): Promise<Font> {
  const characters = measuredCharacters().join('');
  const sfnt = await subsetFont(await readFile(path), characters, { targetFormat: 'sfnt', variationAxes, keepFeatures: [] });

  const font = create(Buffer.from(sfnt));
  if ('fonts' in font) throw new SitewrightError('internal', `${path} is a collection, not one font. Use another package.`);
  return font;
}

export function charactersIn(bytes: Buffer): string {
  const font = create(bytes);
  const codePoints = 'fonts' in font ? [] : font.characterSet;
  // Control characters have a place in some fonts and none on a page.
  return codePoints
    .filter((codePoint) => codePoint >= 0x20)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

/** Nothing for a collection. */
export function familyNameOf(bytes: Buffer): string {
  const font = create(bytes);
  return 'fonts' in font ? '' : font.familyName;
}

function em(units: number, font: Font): number {
  return Math.round((units / font.unitsPerEm) * 1e4) / 1e4;
}
