// Measures a cut of a family: widths by character, line metrics, and how to size a system font like it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Font } from 'fontkit';
import { cutFont } from './cut-font.ts';
import { z } from 'zod';
import type { FontMetrics, FontStandIn } from '../../../agents/lent.ts';
import type { FontUse } from '../../../agents/site/design.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { DiskCache } from '../disk-cache.ts';
import { measuredCharacters } from './characters.ts';
import { openFamily, type Family } from './family.ts';
import { pinnedAxes, weightsOf } from './instance.ts';
import { SYSTEM_FONTS } from './system-fonts.ts';

/** From here on the bold cut of a system font is nearer than its regular one. https://drafts.csswg.org/css-fonts-4/#font-style-matching */
const BOLD = 600;

// Share of each letter in running text, in per cent; the space stands for one in five and a half characters.
// https://en.wikipedia.org/wiki/Letter_frequency
const LETTERS = 'e12.7 t9.1 a8.2 o7.5 i7 n6.7 s6.3 h6.1 r6 d4.3 l4 c2.8 u2.8 m2.4 w2.4 f2.2 g2 y2 p1.9 b1.5 v1 k0.8';
const SPACE = { letter: ' ', share: 18 };
const FREQUENCY = [SPACE, ...LETTERS.split(' ').map((entry) => ({ letter: entry.slice(0, 1), share: Number(entry.slice(1)) }))];

const Measured = z.object({
  advances: z.record(z.string(), z.number()),
  ascent: z.number(),
  descent: z.number(),
  lineGap: z.number(),
});
type Measured = z.infer<typeof Measured>;

/**
 * At the heaviest weight in use, which is the widest, so that nothing runs over; the system font that stands in takes the room of the
 * lightest, in which running text is set. `descent` counts downwards from the baseline and is positive.
 *
 * @throws SitewrightError `not-found` for an unknown family, `validation` for an axis or style it has not
 */
export async function measure(cache: DiskCache, use: FontUse): Promise<FontMetrics> {
  const family = await openFamily(use.family);
  const [lightest, heaviest] = [Math.min(...weightsOf(use)), Math.max(...weightsOf(use))];
  const measured = await measureOnce(cache, family, { use, weight: heaviest });
  const text = lightest === heaviest ? measured : await measureOnce(cache, family, { use, weight: lightest });
  const standIn = { generic: family.generic, isBold: lightest >= BOLD, isItalic: use.italic };

  return {
    ...measured,
    average: averageOf(measured.advances, asWritten),
    generic: family.generic,
    fallback: standInFor(text, { ...standIn, inCapitals: false }),
    capitalsFallback: standInFor(text, { ...standIn, inCapitals: true }),
  };
}

async function measureOnce(
  cache: DiskCache,
  family: Family,
  { use, weight }: { use: FontUse; weight: number },
): Promise<Measured> {
  const variationAxes = pinnedAxes(family, use, weight);
  const files = family.scripts(use.italic);

  const bytes = await cache.bytes({
    key: ['metrics 1', family.id, family.version, files.map((file) => basename(file.path)), variationAxes],
    extension: '.json',
    make: async () => {
      const fonts = await Promise.all(files.map((file) => openInstance(file.path, variationAxes)));
      return new TextEncoder().encode(JSON.stringify(readMeasures(fonts)));
    },
  });
  return Measured.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** fontkit 2.0.4 loses the characters of a varied WOFF2, so harfbuzz pins the axes first. */
async function openInstance(path: string, variationAxes: ReturnType<typeof pinnedAxes>): Promise<Font> {
  const { create } = await import('fontkit');
  const characters = measuredCharacters().join('');
  const sfnt = await cutFont(await readFile(path), characters, { targetFormat: 'sfnt', variationAxes, keepFeatures: [] });

  const font = create(Buffer.from(sfnt));
  if ('fonts' in font) throw new SitewrightError('internal', `${path} is a collection, not one font. Use another package.`);
  return font;
}

/** The first file that has a character measures it. */
function readMeasures(fonts: readonly Font[]): Measured {
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

type Written = (letter: string) => string;

const asWritten: Written = (letter) => letter;
const asCapital: Written = (letter) => letter.toUpperCase();

function averageOf(advances: Readonly<Record<string, number>>, written: Written): number {
  const total = FREQUENCY.reduce((sum, { share }) => sum + share, 0);
  return round(FREQUENCY.reduce((sum, { letter, share }) => sum + (advances[written(letter)] ?? 0) * share, 0) / total);
}

interface Cut {
  generic: FontMetrics['generic'];
  isBold: boolean;
  isItalic: boolean;
  inCapitals: boolean;
}

/** Overrides are shares of the em after size-adjust. https://developer.chrome.com/blog/font-fallbacks */
function standInFor(measured: Measured, { generic, isBold, isItalic, inCapitals }: Cut): FontStandIn {
  const { family, averages } = SYSTEM_FONTS[generic];
  const upright = isBold ? averages.bold : averages.regular;
  const slanted = isBold ? averages.boldItalic : averages.italic;
  const [words, capitals] = isItalic ? slanted : upright;
  const own = averageOf(measured.advances, inCapitals ? asCapital : asWritten);
  const sizeAdjust = round(own / (inCapitals ? capitals : words));

  return {
    family,
    isBold,
    sizeAdjust,
    ascent: round(measured.ascent / sizeAdjust),
    descent: round(measured.descent / sizeAdjust),
    lineGap: round(measured.lineGap / sizeAdjust),
  };
}

function em(units: number, font: Font): number {
  return round(units / font.unitsPerEm);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
