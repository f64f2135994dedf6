// Publishing a folder whose host is told everything now: no project is asked for, so the store stays closed.
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { openFileLedger } from '../publishing/file-ledger.ts';
import type { Site } from '../publishing/host.ts';
import { openKnownFiles } from '../publishing/known-files.ts';
import { underWayWords, type Ledger } from '../publishing/ledger.ts';
import { planSite, publishSite, switchTo, withSession, type Target } from '../publishing/publish-site.ts';
import { hostNamed } from '../publishing/registry.ts';
import { siteInFolder } from '../publishing/site-source.ts';
import { lockFolder } from '../store/lock.ts';
import { fromEnvironment } from './host-settings-of.ts';
import type { Publishing, Wish } from './publishing.ts';
import { siteNameOf } from './site-name.ts';

export type PlacePublishing = Pick<Publishing, 'plan' | 'publish' | 'switch' | 'status' | 'enquiries' | 'deployments'>;

/** Nothing where it is a project, or where what was connected has to be looked up. */
export function folderPublishing(wish: Wish, dataDir: string): PlacePublishing | undefined {
  const { source, host: id, siteName, settings: given = {} } = wish;
  if (source.type !== 'folder') return undefined;

  const host = hostNamed(id);
  const settings = { ...fromEnvironment(id, host), ...given };
  if (!host.schema.safeParse(settings).success) return undefined;

  const target = { id, host, siteName: siteName ?? siteNameOf(basename(resolve(source.folder))), settings };
  const place = { target, ledger: folderLedger(target, dataDir) };
  const site = () => siteOfFolder(source.folder, dataDir);

  return {
    plan: async (_wish, ground) => ({ ...(await planSite({ ...place, site: await site(), ground })), siteName: target.siteName }),
    publish: async ({ isPreview }, ground) => publishSite({ ...place, site: await site(), ground, isPreview }),
    switch: ({ reference, how }, ground) => switchTo(reference, how, { ...place, ground }),
    status: (_wish, ground) => withSession(target, ground, (session) => session.status()),
    enquiries: (_wish, ground) => withSession(target, ground, async (session) => session.enquiries?.()),
    deployments: () => place.ledger.list(),
  };
}

/** What was read of it is kept: where it was not touched since, the next publication reads nothing. */
export async function siteOfFolder(given: string, dataDir: string): Promise<Site> {
  const folder = resolve(given);
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  return siteInFolder(folder, await openKnownFiles(join(dataDir, 'cache', 'folders', name)));
}

/** By where it goes, not by where it comes from: a folder may be renamed. What is secret is no part of it. */
export function folderLedger({ id, siteName, settings }: Target, dataDir: string): Ledger {
  const place = JSON.stringify([id, siteName, settings['path'], settings['bucket'], settings['account'], settings['server']]);
  const name = createHash('sha256').update(place).digest('hex').slice(0, 24);
  return openFileLedger(join(dataDir, 'publishing', name), (folder) => lockFolder(folder, underWayWords));
}
