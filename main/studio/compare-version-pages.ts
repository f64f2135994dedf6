// Writes two versions of a site into folders that go with the comparison, serves both, and lets a browser look at them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredFile } from '../../agents/site/code.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { slotValue } from '../../agents/orchestrator/run.ts';
import { createBlobs } from '../assets/blobs.ts';
import { launchBrowser } from '../browser/launch.ts';
import { comparePages } from '../comparing/compare-pages.ts';
import type { SiteHistory } from '../history/site-history.ts';
import type { Making } from '../making/make-site.ts';
import { writeSite } from '../output/write-site.ts';
import { serveSite } from '../preview/site-server.ts';
import type { PageDifference } from '../../preload/contract/history.ts';

interface Means {
  making: Making;
  history: SiteHistory;
}

interface Compared {
  from: string;
  /** The site as it is now when missing. */
  to: string | undefined;
}

export async function compareVersionPages(
  { making, history }: Means,
  projectId: string,
  { from, to }: Compared,
): Promise<PageDifference[]> {
  const [before, after] = [await history.values(projectId, from), await history.values(projectId, to)];
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-compare-'));
  const browser = await launchBrowser();

  try {
    const one = await serveVersion(before, join(folder, 'before'), making);
    const other = await serveVersion(after, join(folder, 'after'), making);
    const pages = await comparePages({ before: one, after: other }, browser);
    await Promise.all([one.close(), other.close()]);
    return pages;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function serveVersion(values: ReadonlyMap<SlotName, unknown>, out: string, { dataDir }: Making) {
  const files: readonly StoredFile[] = slotValue(values, 'files').files;
  await writeSite({ files, out, pathOf: createBlobs(dataDir).pathOf });

  const server = await serveSite({ folder: out });
  const paths = slotValue(values, 'sitemap').pages.map(({ path, kind }) => (kind === 'not-found' ? '/404.html' : path));
  return { origin: server.origin, paths, close: () => server.close() };
}
