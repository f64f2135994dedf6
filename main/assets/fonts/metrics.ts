// Measures a cut of a family: widths by character, line metrics, and how to size a system font like it.
import { basename } from 'node:path';
import type { FontMetrics, FontStandIn } from '../../../agents/lent.ts';
import type { FontUse } from '../../../agents/site/design.ts';
import type { DiskCache } from '../disk-cache.ts';
import type { FindFile } from '../pictures/client-file.ts';
import { inAssetThread } from '../thread/in-asset-thread.ts';
import { openFamily, type Family } from './family.ts';
import { axesAt, cutAt } from './given-font.ts';
import { pinnedAxes, weightsOf } from './instance.ts';
import { Measured } from './measured.ts';
import { SYSTEM_FONTS } from './system-fonts.ts';

/** From here on the bold cut of a system font is nearer than its regular one. https://drafts.csswg.org/css-fonts-4/#font-style-matching */
const BOLD = 600;

// Share of each letter in running text, in per cent; the space stands for one in five and a half characters.
// https://en.wikipedia.org/wiki/Letter_frequency
const LETTERS = 'e12.7 t9.1 a8.2 o7.5 i7 n6.7 s6.3 h6.1 r6 d4.3 l4 c2.8 u2.8 m2.4 w2.4 f2.2 g2 y2 p1.9 b1.5 v1 k0.8';
const SPACE = { letter: ' ', share: 18 };
const FREQUENCY = [SPACE, ...LETTERS.split(' ').map((entry) => ({ letter: entry.slice(0, 1), share: Number(entry.slice(1)) }))];

/**
 * At the heaviest weight in use, which is the widest, so that nothing runs over; the system font that stands in takes the room of the
 * lightest, in which running text is set. `descent` counts downwards from the baseline and is positive.
 *
 * @throws SitewrightError `not-found` for an unknown family, `validation` for an axis or style it has not
 */
export async function measure(cache: DiskCache, use: FontUse): Promise<FontMetrics> {
  const family = await openFamily(use.family);
  return metricsOf(use, family.generic, (weight) => measureOnce(cache, family, { use, weight }));
}

/** The same of the client's own files. */
export async function measureGiven(cache: DiskCache, use: FontUse, find: FindFile): Promise<FontMetrics> {
  const { generic } = cutAt(use, BOLD);
  return metricsOf(use, generic, async (weight) => {
    const cut = cutAt(use, weight);
    const variationAxes = axesAt(cut, weight);
    const bytes = await cache.bytes({
      key: ['given metrics 1', cut.digest, variationAxes],
      extension: '.json',
      make: async () => inAssetThread({ type: 'measure', paths: [await find(cut.file)], variationAxes }),
    });
    return Measured.parse(JSON.parse(new TextDecoder().decode(bytes)));
  });
}

async function metricsOf(
  use: FontUse,
  generic: FontMetrics['generic'],
  measuredAt: (weight: number) => Promise<Measured>,
): Promise<FontMetrics> {
  const [lightest, heaviest] = [Math.min(...weightsOf(use)), Math.max(...weightsOf(use))];
  const measured = await measuredAt(heaviest);
  const text = lightest === heaviest ? measured : await measuredAt(lightest);
  const standIn = { generic, isBold: lightest >= BOLD, isItalic: use.italic };

  return {
    ...measured,
    average: averageOf(measured.advances, asWritten),
    generic,
    fallbacks: standInsFor(text, { ...standIn, inCapitals: false }),
    capitalsFallbacks: standInsFor(text, { ...standIn, inCapitals: true }),
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
    make: () => inAssetThread({ type: 'measure', paths: files.map((file) => file.path), variationAxes }),
  });
  return Measured.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

type Written = (letter: string) => string;

const asWritten: Written = (letter) => letter;
const asCapital: Written = (letter) => letter.toUpperCase();

/** Of those letters that it has: a client's own file may hold no others than capitals, or none of these. */
function averageOf(advances: Readonly<Record<string, number>>, written: Written): number {
  const known = FREQUENCY.map(({ letter, share }) => ({ share, advance: advances[written(letter)] ?? 0 })).filter(
    ({ advance }) => advance > 0,
  );
  const total = known.reduce((sum, { share }) => sum + share, 0);
  return total === 0 ? 0 : round(known.reduce((sum, { advance, share }) => sum + advance * share, 0) / total);
}

interface Cut {
  generic: FontMetrics['generic'];
  isBold: boolean;
  isItalic: boolean;
  inCapitals: boolean;
}

/** Overrides are shares of the em after size-adjust. https://developer.chrome.com/blog/font-fallbacks */
function standInsFor(measured: Measured, { generic, isBold, isItalic, inCapitals }: Cut): FontStandIn[] {
  const own = averageOf(measured.advances, inCapitals ? asCapital : asWritten);

  return SYSTEM_FONTS[generic].map(({ families, slanted, averages }) => {
    const upright = isBold ? averages.bold : averages.regular;
    const inclined = isBold ? averages.boldItalic : averages.italic;
    const [words, capitals] = isItalic ? inclined : upright;
    const sizeAdjust = own === 0 ? 1 : round(own / (inCapitals ? capitals : words));
    const cut = [isBold ? ' Bold' : '', isItalic ? ` ${slanted}` : ''].join('');

    return {
      names: families.map((family) => family + cut),
      isBold,
      sizeAdjust,
      ascent: round(measured.ascent / sizeAdjust),
      descent: round(measured.descent / sizeAdjust),
      lineGap: round(measured.lineGap / sizeAdjust),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
