// What the publish panel of a project shows: hosts, what to look at before going live, and what was published.
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { checklist } from '../publishing/checklist.ts';
import type { Ground, HostStatus } from '../publishing/host.ts';
import { fieldsOf } from '../publishing/host-settings.ts';
import { handoverHtml } from '../publishing/handover.ts';
import { HOSTS, hostNamed } from '../publishing/registry.ts';
import type { Store } from '../store/store.ts';
import type { EnquiryReport, HostView } from '../../preload/contract/publishing.ts';
import type { HandoverFile, Publishing, SwitchWish, Wish } from './publishing.ts';
import { siteNameOf } from './site-name.ts';

type Shown = Pick<Publishing, 'hosts' | 'checklist' | 'everyDeployment' | 'handover' | 'show' | 'tryForm'>;

interface Deeds {
  switching(this: void, wish: SwitchWish, ground: Ground): Promise<HostStatus>;
  trying(this: void, wish: Wish, address: string, ground: Ground): Promise<EnquiryReport>;
}

const Model = z.custom<Partial<Slots>>((value) => typeof value === 'object' && value !== null);

export function projectPublishing({ store }: { store: Store }, { switching, trying }: Deeds): Shown {
  return {
    hosts: (projectId) => hostViews(projectId, store),

    async checklist(projectId, host) {
      await store.projects.get(projectId);
      const standing = await store.revisions.standing(projectId);
      const slots = Model.parse(Object.fromEntries(standing.map(({ slot, value }) => [slot, value])));
      const audits = [...(await store.evaluations.recall(projectId)).values()].flat();
      const forms = host === undefined ? undefined : hostNamed(host).forms;
      const { inGerman: germanMessage } = await import('../grading/in-german.ts');
      return checklist({ slots, audits, forms, address: await liveAddress(projectId, host, store), germanMessage });
    },

    async everyDeployment(projectId) {
      await store.projects.get(projectId);
      const all = await store.deployments.list(projectId);
      return all.map(({ id, host, kind, state, url, message, at }) => ({ id, host, kind, state, url, message, at }));
    },

    handover: (projectId) => handover(projectId, store),

    async tryForm(projectId, host, ground) {
      const standing = (await store.deployments.list(projectId, host)).find(
        ({ state, url }) => (state === 'live' || state === 'staged') && url?.startsWith('http'),
      );
      if (standing?.url === undefined) {
        throw new SitewrightError(
          'precondition',
          'Publish a preview first: the test enquiry is sent by the form that stands there.',
        );
      }
      const source = { type: 'project' as const, projectId };
      return trying({ source, host, siteName: standing.site }, standing.url, ground);
    },

    async show(projectId, deploymentId, ground) {
      const found = (await store.deployments.list(projectId)).find(({ id }) => id === deploymentId);
      if (found?.reference === undefined) {
        throw new SitewrightError('not-found', 'There is no such deployment. Look at the list of what was published.');
      }
      const { host, site: siteName, reference, state } = found;
      const how = state === 'staged' ? 'promote' : 'rollBack';
      return switching({ source: { type: 'project', projectId }, host, siteName, reference, how }, ground);
    },
  };
}

/** One with a path of its own is none that a site could give as its own. */
async function liveAddress(projectId: string, host: string | undefined, store: Store): Promise<string | undefined> {
  const all = await store.deployments.list(projectId, host);
  return all.find(({ state, url }) => state === 'live' && url !== undefined && /^https?:\/\/[^/]+\/?$/.test(url))?.url;
}

async function hostViews(projectId: string, store: Store): Promise<HostView[]> {
  await store.projects.get(projectId);
  const connected = await Promise.all(HOSTS.map(({ id }) => store.hostConnections.find(id, projectId)));
  return HOSTS.map(({ id, host: { name, purpose, schema, token, hasPreviews, keepsDomains } }, index) => ({
    id,
    name,
    purpose,
    fields: fieldsOf(schema),
    token: token && { page: token.page, rights: [...token.rights] },
    account: connected[index]?.account,
    canPreview: hasPreviews,
    keepsDomains,
  }));
}

async function handover(projectId: string, store: Store): Promise<HandoverFile> {
  const { name } = await store.projects.get(projectId);
  const files = await store.slots.newest(projectId, 'files');
  const language = (await store.slots.newest(projectId, 'requirements'))?.languages[0] ?? 'en';
  const live = (await store.deployments.list(projectId)).filter(({ state }) => state === 'live');

  const places = live.map(async ({ host, url, at: published }) => {
    const connection = await store.hostConnections.find(host, projectId);
    const { name: called, token, forms } = hostNamed(host);
    const account = connection?.account;
    return { host: called, account, url, published, tokenPage: token?.page, keepsEnquiries: forms === 'function' };
  });
  const sheet = { name, at: new Date(), places: await Promise.all(places), files: files?.files.length ?? 0, language };
  return { fileName: `${siteNameOf(name)}-handover.html`, html: handoverHtml(sheet) };
}
