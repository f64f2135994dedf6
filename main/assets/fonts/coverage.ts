// Which characters a font file really has; the ranges its package claims are wider.
import { basename } from 'node:path';
import type { DiskCache } from '../disk-cache.ts';
import { inAssetThread } from '../thread/in-asset-thread.ts';
import type { Family, ScriptFile } from './family.ts';

export interface CoveredFile extends ScriptFile {
  characters: ReadonlySet<string>;
}

/** The files of a family that may hold some of the characters. */
export async function filesFor(cache: DiskCache, request: { family: Family; isItalic: boolean; characters: readonly string[] }) {
  const { family, isItalic, characters } = request;
  const files = family.scripts(isItalic).filter((file) => characters.some((one) => file.covers(one.codePointAt(0) ?? 0)));
  return Promise.all(files.map((file) => readCoverage(cache, family, file)));
}

export async function readCoverage(cache: DiskCache, family: Family, file: ScriptFile): Promise<CoveredFile> {
  const bytes = await cache.bytes({
    key: ['coverage 1', family.id, family.version, basename(file.path)],
    extension: '.txt',
    make: () => inAssetThread({ type: 'characters', path: file.path }),
  });
  return { ...file, characters: new Set(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) };
}

/** What of the characters goes into a cut of the file, in the order of code points, so that the same set has the same key. */
export function keptCharacters(file: CoveredFile, characters: readonly string[]): string {
  const wanted = new Set([' ', ...characters]);
  return [...wanted]
    .filter((one) => file.characters.has(one))
    .toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
