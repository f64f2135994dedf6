// Writes one project into one file: everything another studio needs to go on with it.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import { createBlobs } from '../assets/blobs.ts';
import { asDiskError } from '../assets/disk.ts';
import type { ProjectArchive, TextRow } from '../store/archive/project-archive.ts';
import type { Project } from '../store/projects.ts';
import { version } from '../version.ts';
import { assetName, briefName, FORMAT_VERSION, kindOf, MANIFEST_NAME, rowsName, type Manifest } from './archive-format.ts';
import { ZipWriter } from './zip-write.ts';

export interface BriefFiles {
  /** Absolute. */
  path: string;
  /** Pictures and fonts that it names, relative to its folder. */
  pictures: readonly string[];
}

export interface ExportRequest {
  project: Project;
  rows: ProjectArchive;
  /** The client's own words; missing when they are gone. */
  brief?: BriefFiles | undefined;
  dataDir: string;
  /** Taken when it is there already. */
  file: string;
}

const HASHES = /\b[0-9a-f]{64}\b/g;

/** @throws SitewrightError `external` when the disk is full, `precondition` when the folder may not be written; no half file is left */
export async function exportProject(request: ExportRequest): Promise<Manifest> {
  const unfinished = `${request.file}.part`;
  await mkdir(dirname(request.file), { recursive: true });
  await rm(unfinished, { force: true });
  const zip = new ZipWriter(unfinished);

  try {
    const manifest = await writeAll(zip, request);
    await zip.end();
    await rename(unfinished, request.file);
    return manifest;
  } catch (error) {
    await zip.abandon();
    await rm(unfinished, { force: true });
    const isOfDisk = error instanceof Error && 'syscall' in error;
    throw isOfDisk ? asDiskError(error, dirname(request.file)) : error;
  }
}

async function writeAll(zip: ZipWriter, { project, rows, brief: briefFiles, dataDir }: ExportRequest): Promise<Manifest> {
  const entries: Manifest['entries'] = {};
  const hashes = await writeRows(zip, { project, rows, entries });

  const blobs = createBlobs(dataDir);
  for (const hash of hashes) {
    if (!(await blobs.has(hash))) continue;
    entries[assetName(hash)] = await zip.add(assetName(hash), createReadStream(blobs.pathOf(hash)), false);
  }
  const brief = briefFiles && (await writeBrief(zip, briefFiles, entries));

  const manifest: Manifest = {
    format: 'sitewright-project',
    formatVersion: FORMAT_VERSION,
    program: version(),
    exportedAt: new Date().toISOString(),
    project: { id: project.id, name: project.name },
    ...(brief === undefined ? {} : { brief }),
    entries,
  };
  await zip.add(MANIFEST_NAME, [Buffer.from(JSON.stringify(manifest))]);
  return manifest;
}

interface RowsWriting {
  project: Project;
  rows: ProjectArchive;
  entries: Manifest['entries'];
}

/** @returns hashes that the rows name; those of files are among them */
async function writeRows(zip: ZipWriter, { project, rows, entries }: RowsWriting): Promise<Set<string>> {
  const hashes = new Set<string>();
  let open: { table: string; lines: PassThrough; done: Promise<void> } | undefined;

  const closeTable = async () => {
    open?.lines.end();
    await open?.done;
  };
  const openTable = (table: string) => {
    const lines = new PassThrough();
    const done = zip.add(rowsName(table), lines).then((sum) => void (entries[rowsName(table)] = sum));
    // Told when the table is closed; until then nobody may be listening.
    done.catch((error: Error) => lines.destroy(error));
    return { table, lines, done };
  };

  await rows.read(project.id, async (table, row) => {
    if (open?.table !== table) {
      await closeTable();
      open = openTable(table);
    }
    for (const hash of hashesIn(row)) hashes.add(hash);
    if (!open.lines.write(`${JSON.stringify(row)}\n`)) await Promise.race([once(open.lines, 'drain'), open.done]);
  });
  await closeTable();
  return hashes;
}

function hashesIn(row: TextRow): string[] {
  return Object.values(row).flatMap((value) => value?.match(HASHES) ?? []);
}

/** The brief and the pictures that lie beside it. @returns its name; undefined for a name that not every system takes */
async function writeBrief(
  zip: ZipWriter,
  { path, pictures }: BriefFiles,
  entries: Manifest['entries'],
): Promise<string | undefined> {
  const folder = dirname(path);
  const brief = briefName(basename(path));
  if (!kindOf(brief)) return undefined;

  entries[brief] = await zip.add(brief, [await readFile(path)]);
  for (const picture of pictures) {
    const inside = relative(folder, resolve(folder, picture)).split(sep).join('/');
    const name = briefName(inside);
    const isBeside = !isAbsolute(inside) && kindOf(name) !== undefined && entries[name] === undefined;
    if (!isBeside || !(await isFile(join(folder, inside)))) continue;
    entries[name] = await zip.add(name, createReadStream(join(folder, inside)), false);
  }
  return basename(path);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
