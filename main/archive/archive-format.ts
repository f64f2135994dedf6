// What a `.sitewright` file holds: a zip with a manifest, the project's rows, its files by hash, and its brief.
import { z } from 'zod';
import { PROJECT_TABLES } from '../store/archive/project-tables.ts';

/** Raised when older programs could no longer read what is written. */
export const FORMAT_VERSION = 1;

export const MANIFEST_NAME = 'manifest.json';

/** A site of 500 pages has 3,000 files and 200 MB; a file of more is not one project's. */
export const LIMITS = { entries: 60_000, bytes: 8_000_000_000, manifestBytes: 32_000_000, lineBytes: 256_000_000 } as const;

const HASH = /^[0-9a-f]{64}$/;

/** Read first, so that a newer file is told from a broken one. */
export const ManifestVersion = z.object({ format: z.literal('sitewright-project'), formatVersion: z.number().int().positive() });

export const Manifest = z.strictObject({
  ...ManifestVersion.shape,
  program: z.string().max(100),
  exportedAt: z.iso.datetime(),
  project: z.strictObject({ id: z.uuid(), name: z.string().min(1).max(500) }),
  /** Name of the brief among `brief/`; missing when it was gone. */
  brief: z.string().optional(),
  entries: z.record(z.string(), z.strictObject({ bytes: z.number().int().nonnegative(), sha256: z.string().regex(HASH) })),
});
export type Manifest = z.infer<typeof Manifest>;

export const rowsName = (table: string): string => `rows/${table}.ndjson`;
export const assetName = (hash: string): string => `assets/${hash}`;
export const briefName = (file: string): string => `brief/${file}`;

/** Names of files beside a brief: no way up, no root, no drive, nothing a system reads as a device or hides. */
const SAFE_PART = /^(?!\.)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^\\/:*?"<>|\p{Cc}]{1,120}(?<![. ])$/iu;

export type EntryKind = { type: 'rows'; table: string } | { type: 'asset'; hash: string } | { type: 'brief'; file: string };

/** Undefined for a name that no archive of ours holds. */
export function kindOf(name: string): EntryKind | undefined {
  const [folder, ...parts] = name.split('/');
  const [part = ''] = parts;

  if (folder === 'brief' && parts.length <= 4 && parts.every((each) => SAFE_PART.test(each))) {
    return { type: 'brief', file: parts.join('/') };
  }
  if (parts.length !== 1) return undefined;
  if (folder === 'assets' && HASH.test(part)) return { type: 'asset', hash: part };

  const table = /^([a-z_]+)\.ndjson$/.exec(part)?.[1];
  return folder === 'rows' && PROJECT_TABLES.some(({ name: known }) => known === table) && table !== undefined
    ? { type: 'rows', table }
    : undefined;
}
