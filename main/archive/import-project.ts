// Opens a project's file as a new project: all of it, once everything in it has been checked, or nothing.
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitewrightError } from '../../agents/site/error.ts';
import { createBlobs } from '../assets/blobs.ts';
import { asDiskError } from '../assets/disk.ts';
import type { Project } from '../store/projects.ts';
import { MissingReference, type ProjectArchive } from '../store/archive/project-archive.ts';
import { assetName, kindOf, LIMITS, Manifest, MANIFEST_NAME, ManifestVersion, FORMAT_VERSION } from './archive-format.ts';
import { readRows, type Columns } from './read-rows.ts';
import { refused, ZipReader } from './zip-read.ts';

export interface ImportRequest {
  file: string;
  rows: ProjectArchive;
  /** Those there are already. */
  projects: readonly Project[];
  dataDir: string;
}

export interface Imported {
  projectId: string;
  name: string;
  /** Where its site belongs; nothing is written there yet. */
  outDir: string;
  /** The same project is there already; this is a second one beside it. */
  isCopy: boolean;
}

/** @throws SitewrightError `validation` for a file that is not sound, `external` when the disk is full: nothing has changed then */
export async function importProject(request: ImportRequest): Promise<Imported> {
  const zip = await ZipReader.open(request.file, LIMITS);
  const staging = join(request.dataDir, 'assets', `import-${randomUUID()}`);

  try {
    const manifest = await readManifest(zip);
    const columns = await request.rows.columns();
    await unpackChecked(zip, manifest, staging);
    await checkRows(zip, columns);
    return await settle(request, { zip, manifest, columns, staging });
  } catch (error) {
    const isOfDisk = error instanceof Error && 'syscall' in error;
    throw isOfDisk ? asDiskError(error, request.dataDir) : error;
  } finally {
    await zip.close();
    await rm(staging, { recursive: true, force: true });
  }
}

async function readManifest(zip: ZipReader): Promise<Manifest> {
  const entry = zip.entries.get(MANIFEST_NAME);
  if (!entry || entry.bytes > LIMITS.manifestBytes) throw refused('it is no saved project');

  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.read(entry)) chunks.push(chunk);
  const manifest = parseManifest(Buffer.concat(chunks).toString('utf8'));

  const named = new Set(Object.keys(manifest.entries));
  for (const name of zip.entries.keys()) {
    if (name !== MANIFEST_NAME && !named.delete(name)) throw refused(`"${printable(name)}" is not in its list`);
    if (name !== MANIFEST_NAME && !kindOf(name)) throw refused(`"${printable(name)}" has no place in a project`);
  }
  const [missing] = named;
  if (missing !== undefined) throw refused(`"${printable(missing)}" is missing from it`);
  return manifest;
}

function parseManifest(text: string): Manifest {
  try {
    const json: unknown = JSON.parse(text);
    const { formatVersion } = ManifestVersion.parse(json);
    if (formatVersion > FORMAT_VERSION) {
      throw new SitewrightError('precondition', 'This file was saved by a newer Sitewright. Update this one and try again.');
    }
    return Manifest.parse(json);
  } catch (error) {
    throw error instanceof SitewrightError ? error : refused('its list of contents cannot be read', error);
  }
}

/** Names of a hostile file must not move a terminal's cursor. */
function printable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, '?').slice(0, 120);
}

/** Reads every entry once and holds it to its hash; files are put aside, rows are read again later. */
async function unpackChecked(zip: ZipReader, manifest: Manifest, staging: string): Promise<void> {
  await mkdir(staging, { recursive: true });

  for (const [name, { bytes, sha256 }] of Object.entries(manifest.entries)) {
    const entry = zip.entries.get(name);
    const kind = kindOf(name);
    if (!entry || !kind || entry.bytes !== bytes) throw refused(`"${printable(name)}" is not as long as its list says`);

    const hash = createHash('sha256');
    const measured = Readable.from(hashing(zip.read(entry), hash));
    if (kind.type === 'rows') await measured.forEach(() => undefined);
    else await pipeline(measured, await staged(staging, kind));

    const found = hash.digest('hex');
    if (found !== sha256 || (kind.type === 'asset' && kind.hash !== found))
      throw refused(`"${printable(name)}" was changed after it was saved`);
  }
}

async function* hashing(
  bytes: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function staged(staging: string, kind: { type: 'asset'; hash: string } | { type: 'brief'; file: string }) {
  const path = kind.type === 'asset' ? join(staging, kind.hash) : join(staging, 'brief', kind.file);
  await mkdir(dirname(path), { recursive: true });
  return createWriteStream(path, { flags: 'wx' });
}

/** All of them before the first is written: a transaction that waits for a hostile file would hold everybody up. */
async function checkRows(zip: ZipReader, columns: Columns): Promise<void> {
  let projects = 0;
  for await (const [table, row] of readRows(zip, columns)) {
    if (table === 'projects') projects += 1;
    if (table === 'generated_assets' && !zip.entries.has(assetName(row['hash'] ?? '')))
      throw refused('a file of its site is missing');
  }
  if (projects !== 1) throw refused(`it holds ${projects} projects instead of one`);
}

interface Checked {
  zip: ZipReader;
  manifest: Manifest;
  columns: Columns;
  staging: string;
}

async function settle(
  { rows, projects, dataDir }: ImportRequest,
  { zip, manifest, columns, staging }: Checked,
): Promise<Imported> {
  const isCopy = projects.some(({ id }) => id === manifest.project.id);
  const id = isCopy ? randomUUID() : manifest.project.id;
  const name = isCopy ? `${manifest.project.name} (copy)` : manifest.project.name;
  const briefs = join(dataDir, 'briefs', id);
  const outDir = join(dataDir, 'sites', id);

  await placeAssets(manifest, { staging, dataDir });
  await mkdir(dirname(briefs), { recursive: true });
  if (manifest.brief !== undefined) await rename(join(staging, 'brief'), briefs);

  try {
    await rows.write({ id, name, outDir, key: join(briefs, manifest.brief ?? 'brief.json') }, readRows(zip, columns));
  } catch (error) {
    await rm(briefs, { recursive: true, force: true });
    throw isOfRows(error) ? refused('its rows do not fit together', error) : error;
  }
  return { projectId: id, name, outDir, isCopy };
}

/** What the database holds against the rows themselves: https://www.postgresql.org/docs/18/errcodes-appendix.html, classes 22 and 23. */
function isOfRows(error: unknown): boolean {
  if (error instanceof MissingReference) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code);
}

/** Files that nothing refers to do no harm: they are what their names say. */
async function placeAssets(manifest: Manifest, { staging, dataDir }: { staging: string; dataDir: string }): Promise<void> {
  const { pathOf, has } = createBlobs(dataDir);

  for (const name of Object.keys(manifest.entries)) {
    const kind = kindOf(name);
    if (kind?.type !== 'asset' || (await has(kind.hash))) continue;
    await mkdir(dirname(pathOf(kind.hash)), { recursive: true });
    await rename(join(staging, kind.hash), pathOf(kind.hash));
  }
}
