// What a deployment holds, path by path, and how two of them differ.
import { createHash } from 'node:crypto';
import type { SiteFile } from './site-file.ts';

/** SHA-256 in hex by path. */
export type Manifest = ReadonlyMap<string, string>;

export interface Difference {
  added: string[];
  changed: string[];
  removed: string[];
  /** Of what is added or changed. */
  bytes: number;
}

/** One line a file, by path, as sha256sum(1) writes them. Its own hash names the whole site. */
export function manifestText(files: readonly SiteFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

export function manifestHash(files: readonly SiteFile[]): string {
  return createHash('sha256').update(manifestText(files)).digest('hex');
}

export function readManifest(text: string): Manifest {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Of what is added or changed. */
export function freshPaths(before: Manifest, files: readonly SiteFile[]): Set<string> {
  return new Set(files.filter(({ path, sha256 }) => before.get(path) !== sha256).map(({ path }) => path));
}

/** @param before missing when nothing is there yet */
export function differenceFrom(before: Manifest | undefined, files: readonly SiteFile[]): Difference {
  const known: Manifest = before ?? new Map<string, string>();
  const sent = files.filter(({ path, sha256 }) => known.get(path) !== sha256);
  const paths = new Set(files.map(({ path }) => path));

  return {
    added: sent.filter(({ path }) => !known.has(path)).map(({ path }) => path),
    changed: sent.filter(({ path }) => known.has(path)).map(({ path }) => path),
    removed: [...known.keys()].filter((path) => !paths.has(path)),
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
