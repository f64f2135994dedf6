// Cuts a family down to the characters a site uses, in one file of one script.
import { basename } from 'node:path';
import type { FontSubset } from '../../../agents/lent.ts';
import type { FontUse } from '../../../agents/site/design.ts';
import type { DiskCache } from '../disk-cache.ts';
import { inAssetThread } from '../thread/in-asset-thread.ts';
import { basicCharacters, printable } from './characters.ts';
import { filesFor, keptCharacters, readCoverage, type CoveredFile } from './coverage.ts';
import { openFamily, type Family } from './family.ts';
import { axesOf } from './instance.ts';

/** What style sheets ask for, and what languages need. */
const FEATURES = 'kern liga ccmp locl mark mkmk lnum onum tnum smcp c2sc'.split(' ');

/** Join letters. Elsewhere `calt` is for program code: its arrows out of hyphens treble a file of fixed width. */
const JOINING = 'init medi fina isol rlig rclt curs calt'.split(' ');

/** Their tabular zero is struck through, which makes prices and times look withdrawn. */
const STRUCK_ZERO: ReadonlySet<string> = new Set(['mona-sans']);

/** The file with the basic characters of a writing, by ISO 15924 code. */
const FILES: Readonly<Record<string, string>> = {
  Arab: 'arabic',
  Cyrl: 'cyrillic',
  Grek: 'greek',
  Hebr: 'hebrew',
  Latn: 'latin',
};

interface Wanted {
  characters: string;
  /** ISO 15924 code of the site's own; a file of another brings no more than is asked for. */
  writing?: string | undefined;
}

/**
 * The file that holds most of the characters. The basic characters of the site's own writing are always in, so that most edits of a text
 * need no new font.
 *
 * @throws SitewrightError `not-found` for an unknown family, `validation` for an axis or style it has not
 */
export async function subset(cache: DiskCache, use: FontUse, { characters: text, writing }: Wanted): Promise<FontSubset> {
  const family = await openFamily(use.family);
  const variationAxes = axesOf(family, use);
  const characters = printable(text);

  const files = await filesFor(cache, { family, isItalic: use.italic, characters });
  const file = mostOf(files, characters) ?? (await firstFile(cache, family, use));
  const isOwn = writing === undefined || FILES[writing] === file.script;
  const kept = keptCharacters(file, isOwn ? [...basicCharacters(file.script), ...characters] : characters);

  const bytes = await cache.bytes({
    key: ['subset 3', family.version, basename(file.path), variationAxes, kept],
    extension: '.woff2',
    make: () => {
      const keepFeatures = featuresFor(family.id, file.script);
      const options = { targetFormat: 'woff2', variationAxes, keepFeatures, noHinting: true } as const;
      return inAssetThread({ type: 'cut', path: file.path, text: kept, options });
    },
  });

  const others = characters.filter((one) => !file.characters.has(one));
  const isElsewhere = (one: string) => files.some((other) => other.characters.has(one));
  return { bytes, elsewhere: others.filter(isElsewhere), missing: others.filter((one) => !isElsewhere(one)) };
}

function featuresFor(family: string, script: string): string[] {
  const own = FEATURES.filter((feature) => feature !== 'tnum' || !STRUCK_ZERO.has(family));
  return script === 'arabic' ? [...own, ...JOINING] : own;
}

/** Latin where two hold as many. */
function mostOf(files: readonly CoveredFile[], characters: readonly string[]): CoveredFile | undefined {
  const counted = files.map((file) => ({ file, count: characters.filter((one) => file.characters.has(one)).length }));
  return counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0]?.file;
}

async function firstFile(cache: DiskCache, family: Family, use: FontUse): Promise<CoveredFile> {
  const [first] = await Promise.all(
    family
      .scripts(use.italic)
      .slice(0, 1)
      .map((file) => readCoverage(cache, family, file)),
  );
  if (!first) throw new Error(`The package of ${family.name} holds no files.`);
  return first;
}
