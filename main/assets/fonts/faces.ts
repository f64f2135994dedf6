// Font files for a renderer that knows neither WOFF2 nor variable fonts.
import { basename } from 'node:path';
import type { FontUse } from '../../../agents/site/design.ts';
import type { DiskCache } from '../disk-cache.ts';
import type { FindFile } from '../pictures/client-file.ts';
import { inAssetThread } from '../thread/in-asset-thread.ts';
import { printable } from './characters.ts';
import { filesFor, keptCharacters, type CoveredFile } from './coverage.ts';
import { openFamily, type Family } from './family.ts';
import { axesAt, cutAt } from './given-font.ts';
import { pinnedAxes, weightsOf } from './instance.ts';

export interface StaticFace {
  /** Names a document may call the family by: its Fontsource id and its own name. */
  names: string[];
  /** What the file calls itself; harfbuzz keeps the name of the default cut. */
  familyName: string;
  path: string;
}

/** One SFNT for each weight in use and each script the text needs. */
export async function staticFaces(cache: DiskCache, use: FontUse, { text, find }: { text: string; find: FindFile }) {
  return use.files ? givenFaces(cache, use, { text, find }) : familyFaces(cache, use, text);
}

async function givenFaces(
  cache: DiskCache,
  use: FontUse,
  { text, find }: { text: string; find: FindFile },
): Promise<StaticFace[]> {
  const kept = [' ', ...printable(text)].join('');
  const cuts = weightsOf(use).map((weight) => {
    const file = cutAt(use, weight);
    return { file, variationAxes: axesAt(file, weight) };
  });

  return Promise.all(
    cuts.map(async ({ file, variationAxes }) => {
      const options = { targetFormat: 'sfnt', variationAxes } as const;
      const key = ['given face 1', file.digest, variationAxes, kept];
      const make = async () => inAssetThread({ type: 'cut', path: await find(file.file), text: kept, options });
      const path = await cache.file({ key, extension: '.ttf', make });
      return { names: [use.family], familyName: await nameIn(cache, { key, path, otherwise: use.family }), path };
    }),
  );
}

async function familyFaces(cache: DiskCache, use: FontUse, text: string): Promise<StaticFace[]> {
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
  const kept = keptCharacters(file, characters);
  const key = ['face 1', family.version, basename(file.path), axes, kept];
  const path = await cache.file({
    key,
    extension: '.ttf',
    make: () =>
      inAssetThread({ type: 'cut', path: file.path, text: kept, options: { targetFormat: 'sfnt', variationAxes: axes } }),
  });
  const familyName = await nameIn(cache, { key, path, otherwise: family.name });
  return { names: [family.id, family.name], familyName, path };
}

async function nameIn(
  cache: DiskCache,
  { key, path, otherwise }: { key: unknown; path: string; otherwise: string },
): Promise<string> {
  const name = await cache.bytes({
    key: ['name 1', key],
    extension: '.txt',
    make: () => inAssetThread({ type: 'family-name', path }),
  });
  return new TextDecoder().decode(name) || otherwise;
}
