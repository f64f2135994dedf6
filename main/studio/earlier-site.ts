// A project's site as it was published before, out of what is stored: for hosts that keep one site only.
import { stat } from 'node:fs/promises';
import { createBlobs } from '../assets/blobs.ts';
import type { Site } from '../publishing/host.ts';
import { readManifest } from '../publishing/manifest.ts';
import { siteOfStored } from '../publishing/site-source.ts';

/** @throws SitewrightError `not-found` when it is no longer stored */
export async function earlierSite(filesHash: string, dataDir: string): Promise<Site> {
  const blobs = createBlobs(dataDir);
  const manifest = readManifest(new TextDecoder().decode(await blobs.get(filesHash)));

  const stored = [...manifest].map(async ([path, hash]) => {
    const found = await stat(blobs.pathOf(hash)).catch(() => undefined);
    return { path, hash, bytes: found?.size ?? 0 };
  });
  return siteOfStored(await Promise.all(stored), blobs.pathOf);
}
