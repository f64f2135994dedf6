// Publishing as the studio offers it: of a project, or of any folder with a site in it.
import { basename, resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { createBlobs } from '../assets/blobs.ts';
import type { Access, Enquiry, Ground, HostStatus, Site } from '../publishing/host.ts';
import type { DeploymentRecord, Ledger } from '../publishing/ledger.ts';
import {
  planSite,
  publishSite,
  switchTo,
  withSession,
  type Plan,
  type Published,
  type Switch,
  type Target,
} from '../publishing/publish-site.ts';
import { hostNamed } from '../publishing/registry.ts';
import { siteInFolder, siteOfStored } from '../publishing/site-source.ts';
import { sendTestEnquiry } from '../publishing/test-enquiry.ts';
import type { Store } from '../store/store.ts';
import type { CheckItem, DeploymentView, EnquiryReport, HostView } from '../../preload/contract/publishing.ts';
import type { Vault } from '../vault/vault.ts';
import { byStudio } from './by-studio.ts';
import { domainDeeds, type Domains } from './domains.ts';
import { folderLedger } from './folder-publishing.ts';
import { earlierSite } from './earlier-site.ts';
import { dropConnection, keepConnection, settingsOf } from './host-settings-of.ts';
import type { ProjectHistory } from './project-history.ts';
import { projectPublishing } from './project-publishing.ts';
import { siteNameOf } from './site-name.ts';
import { storeLedger } from './store-ledger.ts';

export type Source = { type: 'project'; projectId: string } | { type: 'folder'; folder: string };

export interface Wish {
  source: Source;
  /** The host's id. */
  host: string;
  /** At the host; the same as last time when missing. */
  siteName?: string | undefined;
  /** Besides what was connected. */
  settings?: Record<string, string> | undefined;
}

export interface SwitchWish extends Wish {
  /** As the host calls it. */
  reference: string;
  how: Switch;
}

export interface ConnectWish {
  host: string;
  settings: Record<string, string>;
  /** Missing: for every project that has no connection of its own. */
  projectId?: string | undefined;
}

export interface Publishing extends Domains {
  /** Asks the host what this may do, and keeps it if that is enough. @throws SitewrightError `auth` when it is not */
  connect(this: void, wish: ConnectWish, ground: Ground): Promise<Access>;
  disconnect(this: void, host: string, projectId?: string): Promise<void>;
  /** Host and account of each connection that holds for a project. */
  connections(this: void, projectId?: string): Promise<{ host: string; account: string }[]>;
  plan(this: void, wish: Wish, ground: Ground): Promise<Plan & { siteName: string }>;
  publish(this: void, wish: Wish & { isPreview: boolean }, ground: Ground): Promise<Published>;
  switch(this: void, wish: SwitchWish, ground: Ground): Promise<HostStatus>;
  status(this: void, wish: Wish, ground: Ground): Promise<HostStatus>;
  /** What came in by the form, newest first; missing where the host takes none. */
  enquiries(this: void, wish: Wish, ground: Ground): Promise<Enquiry[] | undefined>;
  /** Newest first. */
  deployments(this: void, wish: Wish): Promise<DeploymentRecord[]>;
  /** Every host there is, and to which of them this project is connected. */
  hosts(this: void, projectId: string): Promise<HostView[]>;
  checklist(this: void, projectId: string, host?: string): Promise<CheckItem[]>;
  /** At all hosts, newest first. */
  everyDeployment(this: void, projectId: string): Promise<DeploymentView[]>;
  /** The sheet for the client, as HTML. */
  handover(this: void, projectId: string): Promise<string>;
  /** A test enquiry by the form of what was published there last. @throws SitewrightError `precondition` before anything was */
  tryForm(this: void, projectId: string, host: string, ground: Ground): Promise<EnquiryReport>;
  /** Shows visitors one of these. @throws SitewrightError `not-found` */
  show(this: void, projectId: string, deploymentId: string, ground: Ground): Promise<HostStatus>;
}

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
  if (source.type === 'folder') return siteInFolder(resolve(source.folder));

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
