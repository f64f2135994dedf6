// The client's own font files: looked at once by their content, and handed out as they are.
import { readFile, stat } from 'node:fs/promises';
import type { FontSubset, GivenFont } from '../../../agents/lent.ts';
import type { FontFile, FontUse } from '../../../agents/site/design.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { DiskCache } from '../disk-cache.ts';
import { hashOf } from '../hash.ts';
import { sourceName } from '../kept-source.ts';
import type { FindFile } from '../pictures/client-file.ts';
import { inOwnThread } from '../thread/in-asset-thread.ts';
import { fontFormat } from './font-container.ts';
import { FontFacts } from './said-of-font.ts';

const LARGEST_BYTES = 10_000_000;

/** A family for half the world's writings takes a few seconds. */
const LONGEST_MS = 30_000;

/** @throws SitewrightError `validation` when it is no font that can be used, `not-found` when it is not there */
export async function openGiven(cache: DiskCache, file: string, find: FindFile): Promise<GivenFont & { characters: string }> {
  const path = await find(file);
  const name = sourceName(file);
  if ((await stat(path)).size > LARGEST_BYTES) {
    throw new SitewrightError('validation', `${name} has more than 10 MB, which no page can load. Ask for the font as WOFF2.`);
  }

  const bytes = await readFile(path);
  const format = fontFormat(bytes, name);
  const digest = hashOf(bytes);
  const { isRestricted, characters, ...facts } = await factsOf(cache, { path, name, digest });
  if (isRestricted) {
    throw new SitewrightError(
      'validation',
      `${name} forbids to be embedded, by its own flags. Ask the client for the web font that belongs to their licence.`,
    );
  }
  return { facts: { ...facts, file, digest, format, bytes: bytes.length }, bytes, characters };
}

/** All of it, whatever is asked for: it is served as it was given. */
export async function givenSubset(cache: DiskCache, { use, find, text }: { use: FontUse; find: FindFile; text: string }) {
  const cut = cutAt(use, Math.max(...[use.weight].flat()));
  const { bytes, characters } = await openGiven(cache, cut.file, find);
  const has = new Set(characters);
  return { bytes, elsewhere: [], missing: Array.from(text).filter((one) => !has.has(one)) } satisfies FontSubset;
}

/** The file of the client's that is nearest to a weight, in the slant of the use. @throws Error for a family of ours */
export function cutAt({ files = [], italic }: FontUse, weight: number): FontFile {
  const alike = files.filter((file) => file.italic === italic);
  const away = (file: FontFile) => Math.abs(weightIn(file, weight) - weight);
  const [cut] = (alike.length > 0 ? alike : files).toSorted((a, b) => away(a) - away(b));
  if (!cut) throw new Error('A use of the client’s own family names no file.');
  return cut;
}

/** Where a variable file stands for a weight; nothing to say of others. */
export function axesAt(file: FontFile, weight: number): Record<string, number> {
  return typeof file.weight === 'number' ? {} : { wght: weightIn(file, weight) };
}

function weightIn({ weight: own }: FontFile, weight: number): number {
  return typeof own === 'number' ? own : Math.min(own[1], Math.max(own[0], weight));
}

async function factsOf(cache: DiskCache, { path, name, digest }: { path: string; name: string; digest: string }) {
  const json = await cache.bytes({
    key: ['font facts 1', digest],
    extension: '.json',
    make: async () => {
      try {
        return await inOwnThread({ type: 'font', path }, LONGEST_MS);
      } catch (error) {
        if (error instanceof SitewrightError && error.kind === 'external') throw takesLong(name, error);
        throw damaged(name, error);
      }
    },
  });
  return FontFacts.parse(JSON.parse(new TextDecoder().decode(json)));
}

function takesLong(name: string, cause: unknown): SitewrightError {
  return new SitewrightError('validation', `${name} takes too long to read. Ask for the font in another format.`, { cause });
}

function damaged(name: string, cause: unknown): SitewrightError {
  return new SitewrightError('validation', `${name} is damaged and cannot be read as a font. Send it again.`, { cause });
}
