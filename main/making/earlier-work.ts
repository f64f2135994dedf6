// What the studio has made before, in a file beside the store: a make begins with it while the store is still being opened.
import { join } from 'node:path';
import { SiteFeatures, Studio } from '../../agents/site/studio.ts';
import { readIfThere, writeWhole } from '../assets/disk.ts';
import { STUDIO_SCOPE } from '../store/walls/scope.ts';
import type { Store } from '../store/store.ts';

/**
 * What a project of the studio's own that begins now would know of, in all likelihood: the store has the last word. Undefined where
 * that was never noted, or the file is damaged.
 */
export async function readEarlierWork(dataDir: string): Promise<Studio | undefined> {
  const bytes = await readIfThere(fileIn(dataDir)).catch(() => undefined);
  return bytes && Studio.safeParse(jsonIn(bytes)).data;
}

interface Ground {
  store: Pick<Store, 'scope' | 'projects'>;
  dataDir: string;
}

/**
 * To be called when a site was made. Of the studio's own only: what was made for a client stays behind that client's walls. That the
 * file cannot be written, as on a full disk, is dropped on purpose: it is a hint, and the site that was made is whole without it.
 */
export async function noteEarlierWork(newest: SiteFeatures, { store, dataDir }: Ground): Promise<void> {
  if (store.scope.tenantId !== STUDIO_SCOPE.tenantId) return;

  const noted = await readEarlierWork(dataDir);
  // As it is read, so that the order of its parts is that of what was noted.
  if (JSON.stringify(noted?.recentSites[0]) === JSON.stringify(SiteFeatures.parse(newest))) return;
  const text = JSON.stringify(await store.projects.studioNow());
  await writeWhole(fileIn(dataDir), text).catch(() => undefined);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'cache', 'earlier-work.json');
}
