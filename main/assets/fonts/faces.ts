// Font files for a renderer that knows neither WOFF2 nor variable fonts.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { cutFont } from './cut-font.ts';
import type { FontUse } from '../../../agents/site/design.ts';
import type { DiskCache } from '../disk-cache.ts';
import { printable } from './characters.ts';
import { filesFor, keptCharacters, type CoveredFile } from './coverage.ts';
import { openFamily, type Family } from './family.ts';
import { pinnedAxes, weightsOf } from './instance.ts';

export interface StaticFace {
  /** Names a document may call the family by: its Fontsource id and its own name. */
  names: string[];
  /** What the file calls itself; harfbuzz keeps the name of the default cut. */
  familyName: string;
  path: string;
}

/** One SFNT for each weight in use and each script the text needs. */
export async function staticFaces(cache: DiskCache, use: FontUse, text: string): Promise<StaticFace[]> {
  const family = await openFamily(use.family);
  const characters = printable(text);
  const files = await filesFor(cache, { family, isItalic: use.italic, characters });

  const cuts = files.flatMap((file) => weightsOf(use).map((weight) => ({ file, weight })));
  return Promise.all(
    cuts.map(({ file, weight }) => cut(cache, { family, file, characters, axes: pinnedAxes(family, use, weight) })),
  );
}

interface Cut {
  family: Family;
  file: CoveredFile;
  characters: readonly string[];
  axes: ReturnType<typeof pinnedAxes>;
}

async function cut(cache: DiskCache, { family, file, characters, axes }: Cut): Promise<StaticFace> {
  const { create } = await import('fontkit');
  const kept = keptCharacters(file, characters);
  const entry = {
    key: ['face 1', family.version, basename(file.path), axes, kept],
    extension: '.ttf',
    make: async () => cutFont(await readFile(file.path), kept, { targetFormat: 'sfnt', variationAxes: axes }),
  };

  const font = create(Buffer.from(await cache.bytes(entry)));
  return {
    names: [family.id, family.name],
    familyName: 'fonts' in font ? family.name : font.familyName,
    path: await cache.file(entry),
  };
}
