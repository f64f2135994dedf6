// Projects as files: saved for another studio, and opened from one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { exportProject, type BriefFiles } from '../archive/export-project.ts';
import { importProject, type Imported } from '../archive/import-project.ts';
import { createBlobs } from '../assets/blobs.ts';
import { readBriefFile } from '../making/brief-file.ts';
import { writeSite } from '../output/write-site.ts';
import type { Store } from '../store/store.ts';
import { byStudio } from './by-studio.ts';

export interface CopiesGround {
  store: Store;
  dataDir: string;
}

/** @throws SitewrightError `not-found`; as writing a file does */
export async function saveCopy(projectId: string, file: string, { store, dataDir }: CopiesGround): Promise<void> {
  const project = await store.projects.get(projectId);
  await exportProject({ project, rows: store.archive, brief: await briefFiles(project.key), dataDir, file: resolve(file) });
  await store.auditLog.append({ ...byStudio(store), action: 'export-made', target: projectId });
}

/** By way of a file that goes away with the asking. */
export async function duplicate(projectId: string, ground: CopiesGround): Promise<{ id: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-duplicate-'));
  try {
    const file = join(folder, 'project.sitewright');
    await saveCopy(projectId, file, ground);
    return { id: (await openCopy(file, ground)).projectId };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The site is written out as well, so that it can be looked at. @throws SitewrightError as {@link importProject} does */
export async function openCopy(file: string, { store, dataDir }: CopiesGround): Promise<Imported> {
  const projects = await store.projects.list();
  const imported = await importProject({ file: resolve(file), rows: store.archive, projects, dataDir });
  const { projectId: target, name, isCopy } = imported;
  await store.auditLog.append({ ...byStudio(store), action: 'import-made', target, details: { name, isCopy } });

  const files = await store.generatedAssets.list(imported.projectId);
  if (files.length === 0) return imported;
  await writeSite({ files, out: imported.outDir, pathOf: createBlobs(dataDir).pathOf });
  return imported;
}

/** Undefined when the brief was moved or cannot be read any more: the project goes without it. */
async function briefFiles(path: string): Promise<BriefFiles | undefined> {
  try {
    const { brief, path: found } = await readBriefFile(path);
    const { photos, fontFiles = [], logo } = brief;
    return { path: found, pictures: [...[...photos, ...fontFiles].map(({ file }) => file), ...(logo ? [logo] : [])] };
  } catch (error) {
    if (error instanceof SitewrightError) return undefined;
    throw error;
  }
}
