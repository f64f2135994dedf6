// Reads a brief from disk, with the pictures and fonts it names.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { profileBrief, type BriefSource } from '../../agents/brief/profile-brief.ts';
import { Brief } from '../../agents/site/brief.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { inAssetThread } from '../assets/thread/in-asset-thread.ts';
import { briefCalled } from './typed-brief.ts';

/** A thread begun from the source has no bundler that finds trades and languages by their paths. */
const isSource = import.meta.url.endsWith('.ts');

/** Above this a file is no brief; reading it whole would only cost memory. */
const LARGEST_BYTES = 16_000_000;

export interface BriefFile {
  brief: Brief;
  /** Absolute. Pictures are named relative to its folder. */
  path: string;
  folder: string;
}

/** @throws SitewrightError `not-found` when there is no such file; `validation` when it cannot be read as a brief */
export async function readBriefFile(file: string): Promise<BriefFile> {
  const path = resolve(file);
  const folder = dirname(path);
  const source = { name: briefCalled(path), bytes: await bytesOf(path) };

  return { brief: await withDigests(await understood(source), folder), path, folder };
}

interface Understood {
  source: BriefSource;
  brief: Brief;
}

/** What was read last: whoever asks for a site and whoever then makes it read the same file. */
let last: Understood | undefined;

async function understood(source: BriefSource): Promise<Brief> {
  const isSame = last?.source.name === source.name && Buffer.compare(last.source.bytes, source.bytes) === 0;
  if (last && isSame) return last.brief;

  const brief = profileBrief(source) ?? (await readWords(source));
  last = { source, brief };
  return brief;
}

/** In a thread of its own. */
async function readWords(source: BriefSource): Promise<Brief> {
  if (isSource) return (await import('../../agents/brief/read-brief.ts')).readBrief(source);

  const json = await inAssetThread({ type: 'brief', source });
  return Brief.parse(JSON.parse(new TextDecoder().decode(json)));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) {
      throw new SitewrightError(
        'validation',
        `${path} is larger than any brief (${Math.round(size / 1e6)} MB). Give the text of the brief only.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw readError(error, path);
  }
}

function readError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return new SitewrightError('not-found', `There is no file ${path}. Check the name of the brief.`, { cause: error });
  if (code === 'EISDIR')
    return new SitewrightError('validation', `${path} is a folder. Name the brief's file itself.`, { cause: error });
  if (code === 'EACCES')
    return new SitewrightError('precondition', `${path} may not be read. Check who owns it.`, { cause: error });
  return error;
}

/** Adds the hash of each picture and font, so that a changed one under the same name is noticed. */
async function withDigests(brief: Brief, folder: string): Promise<Brief> {
  const photos = [];
  for (const photo of brief.photos) {
    const digest = await digestOf(resolve(folder, photo.file));
    photos.push(digest ? { ...photo, digest } : photo);
  }

  const fontFiles = [];
  for (const font of brief.fontFiles ?? []) {
    const digest = await digestOf(resolve(folder, font.file));
    fontFiles.push(digest ? { ...font, digest } : font);
  }

  const logoDigest = brief.logo && (await digestOf(resolve(folder, brief.logo)));
  return { ...brief, photos, ...(logoDigest ? { logoDigest } : {}), ...(fontFiles.length > 0 && { fontFiles }) };
}

/** Undefined for a file that cannot be read: the makers say so where the picture would have stood. */
async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;

  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
