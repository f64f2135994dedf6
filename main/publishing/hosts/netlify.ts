// Netlify: a deploy is a list of digests; what it lacks is sent, and it goes live when it is whole.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import { defineHost, type Deployed, type Ground, type HostStatus, type PublishRequest, type Sent, type Site } from '../host.ts';
import type { SiteFile } from '../site-file.ts';
import { apiAddress, secret } from '../host-settings.ts';
import { createHostClient, jsonBody, type HostClient } from '../host-client.ts';
import { contentOf } from '../content.ts';
import { goneSite } from '../host-refusal.ts';
import { inParallel } from '../in-parallel.ts';
import { netlifyDomains } from '../netlify/domain.ts';
import { formFunction, readEnquiries, withNetlifyForm, type NetlifyFunction } from '../netlify/form-function.ts';
import { sendingCounter } from '../sending.ts';
import { isFormTaken } from '../taken-form.ts';

const AT_ONCE = 12;
const FIRST_LOOK_MS = 150;
const LONGEST_LOOK_MS = 4_000;

export default defineHost({
  name: 'Netlify',
  purpose: 'Keeps every deploy; reads the rules of the site by itself.',
  schema: z.object({
    token: secret('Access token', 'Made in the account of the client.'),
    api: apiAddress('https://api.netlify.com/api/v1'),
  }),
  token: { page: 'https://app.netlify.com/user/applications#personal-access-tokens', rights: ['an expiry of a year at most'] },
  limits: { files: 54_000, fileBytes: 10 * 1000 ** 3, source: 'https://docs.netlify.com/deploy/deploy-overview/' },
  forms: 'function',
  hasPreviews: true,
  keepsDomains: true,
  keepsEarlier: true,

  open({ siteName, settings }, ground) {
    const api = netlifyApi(settings, ground);
    const shaped = async (site: Site) => (await withNetlifyForm(site)) ?? site;
    const restore = async (reference: string): Promise<HostStatus> => {
      const site = await findSite(api, siteName);
      if (!site) throw goneSite(siteName, 'Netlify');
      await api.ask({ method: 'POST', path: `/sites/${site.id}/deploys/${reference}/restore`, ...jsonBody({}) }, z.unknown());
      return { live: reference, url: site.ssl_url };
    };

    return {
      async check() {
        const { email } = await api.ask({ path: '/user' }, z.object({ email: z.string() }));
        return { account: email, may: ['publish, change and remove every site of this person'], lacks: [] };
      },
      plan: async (site) => unsent(await shaped(site), { api, siteName }),
      publish: async ({ site, isPreview }) =>
        publish({ site: await shaped(site), isPreview }, { api, ground, place: await openSite(api, siteName) }),
      shaped,
      domains: netlifyDomains(api, () => openSite(api, siteName)),
      async enquiries() {
        const found = await findSite(api, siteName);
        return found ? readEnquiries(api, found.id) : [];
      },
      async status() {
        const found = await findSite(api, siteName);
        return found?.published_deploy ? { live: found.published_deploy.id, url: found.ssl_url } : {};
      },
      promote: restore,
      rollBack: restore,
      async remove() {
        const found = await findSite(api, siteName);
        if (found) await api.ask({ method: 'DELETE', path: `/sites/${found.id}` }, z.unknown());
      },
    };
  },
});

const Failed = z.object({ message: z.string() });

function netlifyApi({ api, token }: { api: string; token: string }, ground: Ground): HostClient {
  return createHostClient(
    {
      base: api,
      headers: { authorization: `Bearer ${token}` },
      refusalIn: (status, body) =>
        status < 400 ? undefined : { code: String(status), words: Failed.safeParse(body).data?.message ?? `no (${status})` },
    },
    ground,
  );
}

const NetlifySite = z.object({
  id: z.string(),
  name: z.string(),
  ssl_url: z.string(),
  published_deploy: z.object({ id: z.string() }).nullish(),
});
type NetlifySite = z.infer<typeof NetlifySite>;

const Deploy = z.object({
  id: z.string(),
  state: z.string(),
  title: z.string().nullish(),
  deploy_ssl_url: z.string(),
  required: z.array(z.string()).nullish(),
  /** Digests of functions. */
  required_functions: z.array(z.string()).nullish(),
  error_message: z.string().nullish(),
});
type Deploy = z.infer<typeof Deploy>;

async function findSite(api: HostClient, name: string): Promise<NetlifySite | undefined> {
  const found = await api.ask({ path: '/sites', query: { name, filter: 'all' } }, z.array(NetlifySite));
  return found.find((site) => site.name === name);
}

async function openSite(api: HostClient, name: string): Promise<NetlifySite> {
  return (await findSite(api, name)) ?? api.ask({ method: 'POST', path: '/sites', ...jsonBody({ name }) }, NetlifySite);
}

/** The rules are files like any other there. */
async function digestsOf({ files, ruleFiles }: Site): Promise<{ digest: string; file: SiteFile }[]> {
  const read = ruleFiles.filter(({ path }) => path !== '/vercel.json');
  const digests: { digest: string; file: SiteFile }[] = [];
  await inParallel([...files, ...read], AT_ONCE, async (file) => {
    digests.push({ digest: (await contentOf(file)).sha1, file });
  });
  return digests;
}

/** There is no way to ask without beginning a deploy, so what is listed of the live one is compared. */
async function unsent(site: Site, { api, siteName }: { api: HostClient; siteName: string }): Promise<Sent> {
  const digests = await digestsOf(site);
  const found = await findSite(api, siteName);
  const Files = z.array(z.object({ sha: z.string() }));
  const known = found?.published_deploy ? await api.ask({ path: `/sites/${found.id}/files` }, Files) : [];
  const there = new Set(known.map(({ sha }) => sha));
  const missing = digests.filter(({ digest }) => !there.has(digest));
  return { files: missing.length, bytes: missing.reduce((sum, { file }) => sum + file.bytes, 0) };
}

interface Publishing {
  api: HostClient;
  ground: Ground;
  place: NetlifySite;
}

async function publish({ site, isPreview }: PublishRequest, publishing: Publishing): Promise<Deployed> {
  const { api, place } = publishing;
  const title = `Sitewright ${site.hash.slice(0, 16)}`;
  const all = await api.ask({ path: `/sites/${place.id}/deploys`, query: { per_page: '50' } }, z.array(Deploy));
  if (all.length > 0 && !all.some((deploy) => deploy.title?.startsWith('Sitewright'))) throw foreign(place.name);

  const same = all.find((deploy) => deploy.title === title && deploy.state !== 'error');
  const { deploy, sent } = await fill(same ?? (await begin()), site, publishing);
  if (!isPreview && (same !== undefined || place.published_deploy?.id !== deploy.id)) {
    await api.ask({ method: 'POST', path: `/sites/${place.id}/deploys/${deploy.id}/restore`, ...jsonBody({}) }, z.unknown());
  }
  return { reference: deploy.id, url: isPreview ? deploy.deploy_ssl_url : place.ssl_url, sent };

  /** A draft: it is restored, which makes it live, when it is whole. */
  async function begin(): Promise<Deploy> {
    const digests = await digestsOf(site);
    const files = Object.fromEntries(digests.map(({ file, digest }) => [file.path, digest]));
    const functions = Object.fromEntries((await functionsOf(site)).map(({ name, digest }) => [name, digest]));
    const body = jsonBody({ files, functions, draft: true, async: true, title });
    return api.ask({ method: 'POST', path: `/sites/${place.id}/deploys`, query: { title }, ...body }, Deploy);
  }
}

/** Waits until it says what it lacks, sends that, and waits until it stands. */
async function fill(begun: Deploy, site: Site, { api, ground }: Publishing): Promise<{ deploy: Deploy; sent: Sent }> {
  const asked = await whenState(begun, ['prepared', 'uploading', 'uploaded', 'ready'], { api, ground });
  const required = new Set(asked.state === 'ready' ? [] : (asked.required ?? []));
  const lacking = [
    ...new Map((await digestsOf(site)).filter(({ digest }) => required.has(digest)).map((each) => [each.digest, each])).values(),
  ];
  const counter = sendingCounter(
    lacking.map(({ file }) => file),
    ground,
  );

  const wanted = new Set(asked.required_functions);
  for (const { name, zip } of (await functionsOf(site)).filter(({ digest }) => wanted.has(digest))) {
    const path = `/deploys/${begun.id}/functions/${name}`;
    const headers = { 'content-type': 'application/octet-stream' };
    await api.ask({ method: 'PUT', path, query: { runtime: 'js' }, headers, body: zip }, z.unknown());
  }
  await inParallel(lacking, AT_ONCE, async ({ file }) => {
    ground.signal.throwIfAborted();
    const bytes = await file.read();
    const path = `/deploys/${begun.id}/files${encodeURI(file.path)}`;
    await api.ask({ method: 'PUT', path, headers: { 'content-type': 'application/octet-stream' }, body: bytes }, z.unknown());
    counter.add(file);
  });
  return { deploy: await whenState(asked, ['ready'], { api, ground }), sent: counter.sent() };
}

async function functionsOf(site: Site): Promise<NetlifyFunction[]> {
  return isFormTaken(site) ? [await formFunction()] : [];
}

async function whenState(first: Deploy, states: readonly string[], { api, ground }: Omit<Publishing, 'place'>): Promise<Deploy> {
  let deploy = first;

  for (let pauseMs = FIRST_LOOK_MS; !states.includes(deploy.state); pauseMs = Math.min(LONGEST_LOOK_MS, pauseMs * 1.6)) {
    if (deploy.state === 'error' || deploy.state === 'rejected') {
      throw new SitewrightError(
        'external',
        `Netlify could not deploy it: ${deploy.error_message ?? deploy.state}. Publish again.`,
      );
    }
    await sleep(pauseMs, undefined, { signal: ground.signal });
    deploy = await api.ask({ path: `/deploys/${first.id}` }, Deploy);
  }
  return deploy;
}

function foreign(name: string): SitewrightError {
  return new SitewrightError(
    'conflict',
    `There is a site "${name}" in that account that was not made here. Choose another name with --name; nothing was changed.`,
  );
}
