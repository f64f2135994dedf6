// Publishing on an open store: hosts, ledgers and vault put together.
import { basename, resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { createBlobs } from '../assets/blobs.ts';
import type { Access, Ground, HostStatus, Site } from '../publishing/host.ts';
import type { Ledger } from '../publishing/ledger.ts';
import { planSite, publishSite, switchTo, withSession, type Target } from '../publishing/publish-site.ts';
import { hostNamed } from '../publishing/registry.ts';
import { siteOfStored } from '../publishing/site-source.ts';
import { sendTestEnquiry } from '../publishing/test-enquiry.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { byStudio } from './by-studio.ts';
import { domainDeeds } from './domains.ts';
import { folderLedger, siteOfFolder } from './folder-publishing.ts';
import { earlierSite } from './earlier-site.ts';
import { dropConnection, keepConnection, settingsOf } from './host-settings-of.ts';
import type { ProjectHistory } from './project-history.ts';
import { projectPublishing } from './project-publishing.ts';
import type { ConnectWish, Publishing, Source, SwitchWish, Wish } from './publishing.ts';
import { siteNameOf } from './site-name.ts';
import { storeLedger } from './store-ledger.ts';

interface StudioParts {
  store: Store;
  dataDir: string;
  vault: Vault;
  history: Pick<ProjectHistory, 'settle'>;
}

export function createPublishing(parts: StudioParts): Publishing {
  const { store } = parts;

  return {
    connect: (wish, ground) => connect(wish, ground, parts),

    async disconnect(host, projectId) {
      const connection = await store.hostConnections.find(host, projectId);
      if (!connection) return;
      await dropConnection(connection, parts);
      await note(parts, 'key-removed', host);
    },

    async connections(projectId) {
      const all = await store.hostConnections.list();
      const own = all.filter((each) => each.projectId === undefined || each.projectId === projectId);
      return own.map(({ host, account }) => ({ host, account }));
    },

    async plan(wish, ground) {
      const { target, ledger } = await placeOf(wish, parts);
      const site = await siteOf(wish.source, ground.signal, parts);
      return { ...(await planSite({ site, target, ledger, ground })), siteName: target.siteName };
    },

    async publish(wish, ground) {
      const { target, ledger } = await placeOf(wish, parts);
      const site = await siteOf(wish.source, ground.signal, parts);
      const published = await publishSite({ site, target, ledger, ground, isPreview: wish.isPreview });
      await note(parts, 'published', `${target.id}/${target.siteName}`);
      return published;
    },

    switch: (wish, ground) => show(wish, ground, parts),

    async status(wish, ground) {
      const { target } = await placeOf(wish, parts);
      return withSession(target, ground, (session) => session.status());
    },

    async enquiries(wish, ground) {
      const { target } = await placeOf(wish, parts);
      return withSession(target, ground, async (session) => session.enquiries?.());
    },

    deployments: async (wish) => (await placeOf(wish, parts)).ledger.list(),
    ...domainDeeds(async (wish) => (await placeOf(wish, parts)).target),
    ...projectPublishing(parts, {
      switching: (wish, ground) => show(wish, ground, parts),
      async trying(wish, address, ground) {
        const { target } = await placeOf(wish, parts);
        return withSession(target, ground, (session) => sendTestEnquiry({ session, address, ground }));
      },
    }),
  };
}

async function show(wish: SwitchWish, ground: Ground, parts: StudioParts): Promise<HostStatus> {
  const place = await placeOf(wish, parts);
  const status = place.target.host.keepsEarlier
    ? await switchTo(wish.reference, wish.how, { ...place, ground })
    : await sendAgain(wish, { ...place, ground, parts });
  await note(parts, 'published', `${place.target.id}/${place.target.siteName}`);
  return status;
}

/** Where a host keeps one site only, the earlier one is sent again. */
async function sendAgain(
  { reference }: SwitchWish,
  { target, ledger, ground, parts }: Place & { ground: Ground; parts: StudioParts },
) {
  const found = (await ledger.list()).find((record) => record.reference === reference);
  if (!found) throw new SitewrightError('not-found', 'There is no such deployment. Look at the list of what was published.');

  const site = await earlierSite(found.filesHash, parts.dataDir);
  const { reference: live, url } = await publishSite({ site, target, ledger, ground, isPreview: false });
  return { live, url };
}

async function connect(
  { host: id, settings: given, projectId }: ConnectWish,
  ground: Ground,
  parts: StudioParts,
): Promise<Access> {
  const host = hostNamed(id);
  const asked = { id, host, projectId };
  const settings = await settingsOf(asked, given, parts);
  const target = { id, host, siteName: 'sitewright', settings };
  const access = await withSession(target, ground, (session) => session.check());

  if (access.lacks.length > 0) {
    const lacks = `${host.name} lets this connection do less than is needed. It lacks: ${access.lacks.join(', ')}.`;
    throw new SitewrightError('auth', host.token ? `${lacks} Make a token that allows it on ${host.token.page}` : lacks);
  }
  await keepConnection(asked, { settings, account: access.account }, parts);
  await note(parts, 'key-added', id);
  return access;
}

async function note({ store }: StudioParts, action: 'published' | 'key-added' | 'key-removed', target: string): Promise<void> {
  await store.auditLog.append({ ...byStudio(store), action, target });
}

async function siteOf(source: Source, signal: AbortSignal, { store, dataDir, history }: StudioParts): Promise<Site> {
  if (source.type === 'folder') return siteOfFolder(source.folder, dataDir);

  await history.settle(source.projectId, { signal, onEvent: () => undefined });
  const files = await store.slots.newest(source.projectId, 'files');
  const words = await store.slots.newest(source.projectId, 'microcopy');
  if (files) return { ...(await siteOfStored(files.files, createBlobs(dataDir).pathOf)), thanks: words?.labels.formThanks.text };
  throw new SitewrightError('precondition', 'This site is not made yet. Make it, then publish it.');
}

interface Place {
  target: Target;
  ledger: Ledger;
}

async function placeOf(wish: Wish, parts: StudioParts): Promise<Place> {
  const { source, host: id, settings: given = {} } = wish;
  const host = hostNamed(id);
  const projectId = source.type === 'project' ? source.projectId : undefined;
  const settings = await settingsOf({ id, host, projectId }, given, parts);
  const siteName = wish.siteName ?? (await usualName(source, id, parts));
  const target = { id, host, siteName, settings };

  if (projectId === undefined) return { target, ledger: folderLedger(target, parts.dataDir) };
  const { deployments } = parts.store;
  return { target, ledger: storeLedger({ projectId, host: id, site: siteName }, { deployments, dataDir: parts.dataDir }) };
}

/** As it was last time; else by the project's or the folder's name. */
async function usualName(source: Source, host: string, { store }: StudioParts): Promise<string> {
  if (source.type === 'folder') return siteNameOf(basename(resolve(source.folder)));

  const [newest] = await store.deployments.list(source.projectId, host);
  if (newest) return newest.site;
  const { name } = await store.projects.get(source.projectId);
  return siteNameOf(name);
}
