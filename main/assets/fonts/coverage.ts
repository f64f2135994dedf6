// Which characters a font file really has; the ranges its package claims are wider.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DiskCache } from '../disk-cache.ts';
import { basicCharacters } from './characters.ts';
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
    make: async () => new TextEncoder().encode(await charactersIn(await readFile(file.path))),
  });
  return { ...file, characters: new Set(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) };
}

/** What of a text goes into a cut of the file, with its script's basic characters, in the order of code points, so that the same set has the same key. */
export function keptCharacters(file: CoveredFile, characters: readonly string[]): string {
  const wanted = new Set([' ', ...basicCharacters(file.script), ...characters]);
  return [...wanted]
    .filter((one) => file.characters.has(one))
    .toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}

async function charactersIn(bytes: Buffer): Promise<string> {
  const { create } = await import('fontkit');
  const font = create(bytes);
  const codePoints = 'fonts' in font ? [] : font.characterSet;
  // Control characters have a place in some fonts and none on a page.
  return codePoints
    .filter((codePoint) => codePoint >= 0x20)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}
