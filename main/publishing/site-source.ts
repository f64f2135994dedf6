// A site out of a folder, or out of what a project's files slot names.
import { hash as hashOf } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lookup } from 'mrmime';
import { readHeaderRules, readRedirectRules } from '../../agents/hosting/host-rules.ts';
import type { StoredFile } from '../../agents/site/code.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Site } from './host.ts';
import type { SiteFile } from './site-file.ts';
import { createFileReader, type FileReader } from './file-reader.ts';
import { inParallel } from './in-parallel.ts';
import type { KnownFiles } from './known-files.ts';
import { manifestHash } from './manifest.ts';

/** Read by hosts, not by visitors. */
const RULE_FILES: ReadonlySet<string> = new Set(['/_headers', '/_redirects', '/vercel.json']);

/** Files looked at at a time. */
const AT_ONCE = 32;

/**
 * @param known what is kept of the folder from the last time
 * @throws SitewrightError `not-found` when there is no site in the folder
 */
export async function siteInFolder(path: string, known: KnownFiles): Promise<Site> {
  const folder = resolve(path);
  const names = namesIn(folder);
  if (!names.includes('/index.html')) {
    throw new SitewrightError(
      'not-found',
      `There is no site in ${folder}. Make one first: sitewright make <brief> --out ${folder}`,
    );
  }

  const files: SiteFile[] = [];
  const reader = createFileReader();
  await inParallel(names, AT_ONCE, async (name) => {
    files.push({ path: name, type: typeOf(name), ...(await fileIn(folder, name, { reader, known })) });
  });
  await known.save();
  return siteOf(files.toSorted(byPath));
}

interface Reading {
  reader: FileReader;
  known: KnownFiles;
}

async function fileIn(folder: string, name: string, { reader, known }: Reading): Promise<Omit<SiteFile, 'path' | 'type'>> {
  const path = folder + name;
  const [stats, readAt] = [statSync(path), Date.now()];
  const content = known.find(name, stats);
  if (content) return { bytes: content.bytes, sha256: content.sha256, content, read: reader.later(path, content) };

  const file = await reader.file(path);
  known.note(name, file.content, { stats, readAt });
  return { bytes: file.content.bytes, sha256: file.content.sha256, ...file };
}

/** Of all files for visitors, from the root of the site. Folder by folder: several times as fast as Node's own way down. */
function namesIn(folder: string, below = '/'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder + below, { withFileTypes: true }).flatMap((entry) => {
    const name = below + entry.name;
    if (!isPublic(entry.name)) return [];
    if (entry.isDirectory()) return namesIn(folder, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
}

export async function siteOfStored(
  stored: readonly Pick<StoredFile, 'path' | 'hash' | 'bytes'>[],
  pathOf: (hash: string) => string,
): Promise<Site> {
  const reader = createFileReader();
  const files = stored.map(({ path, hash, bytes }) => ({
    path,
    bytes,
    sha256: hash,
    type: typeOf(path),
    read: reader.later(pathOf(hash), { bytes, sha256: hash }),
  }));
  await inParallel(stored, AT_ONCE, async ({ path, hash }) => {
    const isThere = await stat(pathOf(hash)).catch(() => undefined);
    if (!isThere)
      throw new SitewrightError('not-found', `The stored file of ${path} is gone. Make the site again, then publish it.`);
  });
  return siteOf(files.toSorted(byPath));
}

/** The same site with some files replaced or added. */
export async function siteOf(all: readonly SiteFile[]): Promise<Site> {
  const ruleFiles = all.filter(({ path }) => RULE_FILES.has(path));
  const textOf = async (path: string) => {
    const file = ruleFiles.find((each) => each.path === path);
    return file ? new TextDecoder().decode(await file.read()) : '';
  };

  const rules = { '/_headers': await textOf('/_headers'), '/_redirects': await textOf('/_redirects') };
  return {
    files: all.filter(({ path }) => !RULE_FILES.has(path)),
    headers: readHeaderRules(rules['/_headers']),
    redirects: readRedirectRules(rules['/_redirects']),
    ruleFiles,
    rules,
    hash: manifestHash(all),
  };
}

export function fileOf(path: string, content: string | Uint8Array<ArrayBuffer>): SiteFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes: bytes.length, sha256: hashOf('sha256', bytes), type: typeOf(path), read: async () => bytes };
}

/** Our own list of files, and what starts with a dot, stay here; /.well-known is meant for visitors. */
function isPublic(name: string): boolean {
  return !name.startsWith('.') || name === '.well-known';
}

function byPath(a: SiteFile, b: SiteFile): number {
  return a.path < b.path ? -1 : 1;
}

function typeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
