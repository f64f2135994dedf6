// Cloudflare: Workers with static assets, in versions that are deployed by themselves.
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import { cloudflareApi, type CloudflareApi } from '../cloudflare/api.ts';
import { cloudflareDomains } from '../cloudflare/domain.ts';
import { KV_RIGHT, mayKeepEnquiries, openEnquiries, readEnquiries } from '../cloudflare/enquiries.ts';
import { unsentAssets, uploadAssets, type Worker } from '../cloudflare/upload-assets.ts';
import * as versions from '../cloudflare/versions.ts';
import {
  defineHost,
  type Access,
  type Deployed,
  type Ground,
  type HostStatus,
  type PublishRequest,
  type Session,
  type Site,
} from '../host.ts';
import { apiAddress, secret, setting } from '../host-settings.ts';
import { isRefusal } from '../host-refusal.ts';
import { isFormTaken, withTakenForms } from '../taken-form.ts';

const RIGHT = 'Account · Workers Scripts · Edit';

export default defineHost({
  name: 'Cloudflare',
  purpose: 'Serves the site from the edge, on the free plan too; earlier versions come back at once.',
  schema: z.object({
    token: secret('API token', 'Made in the account of the client, allowing what is listed and nothing more.'),
    account: setting('Account id', 'Only where the token reaches several accounts.').optional(),
    api: apiAddress('https://api.cloudflare.com/client/v4'),
  }),
  token: { page: 'https://dash.cloudflare.com/profile/api-tokens', rights: [RIGHT, KV_RIGHT] },
  limits: {
    files: 20_000,
    fileBytes: 25 * 1024 ** 2,
    source: 'https://developers.cloudflare.com/workers/platform/limits/#static-assets',
  },
  forms: 'function',
  hasPreviews: true,
  keepsDomains: true,
  keepsEarlier: true,

  open({ siteName, settings }, ground) {
    const api = cloudflareApi(settings, ground);
    let found: Promise<Account> | undefined;
    const account = async () => (found ??= accountOf(api, settings.account));
    const worker = async (): Promise<Worker> => ({ api, account: (await account()).id, name: siteName, ground });

    return sessionOn({ api, account, worker, ground });
  },
});

interface Account {
  id: string;
  name: string;
}

interface Opened {
  api: CloudflareApi;
  account(this: void): Promise<Account>;
  worker(this: void): Promise<Worker>;
  ground: Ground;
}

function sessionOn({ api, account, worker, ground }: Opened): Session {
  const show = async (reference: string): Promise<HostStatus> => {
    await versions.deployVersion(reference, await worker());
    await versions.openAddress(true, await worker());
    return { live: reference, url: await addressOf(await worker()) };
  };

  /** The form is taken where enquiries can be kept; else it stays the honest one that opens the mail program. */
  const shaped = async (site: Site): Promise<Site> => {
    const taken = await withTakenForms(site);
    return taken && (await mayKeepEnquiries(await worker())) ? taken : site;
  };

  return {
    check: async () => accessOf(api, await account()),
    plan: async (site) => unsentAssets(await shaped(site), await worker()),
    publish: async (request) => publish({ ...request, site: await shaped(request.site) }, await worker()),
    shaped,
    domains: cloudflareDomains(worker),
    enquiries: async () => ((await mayKeepEnquiries(await worker())) ? readEnquiries(await worker()) : []),
    promote: show,
    rollBack: show,

    async status() {
      const live = await versions.liveVersion(await worker());
      return live === undefined ? {} : { live, url: await addressOf(await worker()) };
    },

    async remove() {
      ground.onProgress({ type: 'phase', words: 'Removing the site' });
      await api.ask({ method: 'DELETE', path: versions.scriptPath(await worker()) }, z.unknown());
    },
  };
}

const Accounts = z.array(z.object({ id: z.string(), name: z.string() }));

/** @throws SitewrightError `validation` when it is not clear which */
async function accountOf(api: CloudflareApi, asked: string | undefined): Promise<Account> {
  const accounts = await api.ask({ path: '/accounts' }, Accounts);
  const fitting = accounts.filter(({ id }) => asked === undefined || id === asked);
  const [first, ...others] = fitting;
  if (first && others.length === 0) return first;
  // A token may publish to an account that it may not list.
  if (asked !== undefined && accounts.length === 0) return { id: asked, name: asked };

  const choices = accounts.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  throw new SitewrightError('validation', `Say which account: --set account=<id>. The token reaches:\n${choices || '  none'}`);
}

async function accessOf(api: CloudflareApi, { id, name }: Account): Promise<Access> {
  const mayPublish = await isAllowed(() => api.ask({ path: `/accounts/${id}/workers/scripts` }, z.unknown()));
  return {
    account: name,
    may: mayPublish ? ['publish, change and remove every Worker of this account, also those not made here'] : [],
    lacks: mayPublish ? [] : [RIGHT],
  };
}

async function isAllowed(asking: () => Promise<unknown>): Promise<boolean> {
  try {
    await asking();
    return true;
  } catch (error) {
    if (isRefusal(error, 403)) return false;
    throw error;
  }
}

/** What is there already in the same words is only switched to. */
async function publish({ site, isPreview }: PublishRequest, worker: Worker): Promise<Deployed> {
  const known = await versions.versionsOf(worker);
  refuseForeign(known, worker.name);
  const same = known?.find(({ annotations }) => annotations['workers/tag'] === versions.tagOf(site));
  const isFirst = known === undefined || known.length === 0;

  const { id, sent } = same ? { id: same.id, sent: { files: 0, bytes: 0 } } : await addVersion(isFirst);
  const live = await versions.liveVersion(worker);
  if (!isPreview && live !== id) await versions.deployVersion(id, worker);
  if (isFirst || !isPreview) await versions.openAddress(!isPreview, worker);
  return { reference: id, url: await addressOf(worker, isPreview ? id : undefined), sent };

  async function addVersion(first: boolean) {
    const uploaded = await uploadAssets(site, worker);
    worker.ground.onProgress({ type: 'phase', words: 'Making the version' });
    const enquiries = isFormTaken(site) ? await openEnquiries(worker) : undefined;
    const making = { site, token: uploaded.token, enquiries };
    const made = await remade(() => versions.makeVersion(making, { ...worker, isFirst: first }));
    return { id: made, sent: uploaded.sent };
  }

  /** Where the answer was lost, the version may be there all the same: it is looked for before it is made again. */
  async function remade(make: () => Promise<string | undefined>): Promise<string> {
    const made = await make().catch((error: unknown) => {
      if (isRefusal(error) && (error.status === 0 || error.status >= 500)) return undefined;
      throw error;
    });
    const there =
      made ??
      (await versions.versionsOf(worker))?.find(({ annotations }) => annotations['workers/tag'] === versions.tagOf(site))?.id;
    const version = there ?? (await make());
    if (version !== undefined) return version;
    throw new SitewrightError(
      'external',
      'Cloudflare did not take the new version. Publish again: what is there is not sent twice.',
    );
  }
}

/** @throws SitewrightError `conflict`: a Worker that somebody else made would be lost */
function refuseForeign(known: readonly versions.Version[] | undefined, name: string): void {
  if (!known || known.length === 0 || known.some(versions.isOurs)) return;
  throw new SitewrightError(
    'conflict',
    `There is a Worker "${name}" in that account that was not made here. Choose another name with --name; nothing was changed.`,
  );
}

async function addressOf(worker: Worker, version?: string): Promise<string> {
  const path = `/accounts/${worker.account}/workers/subdomain`;
  const { subdomain } = await worker.api.ask({ path }, z.object({ subdomain: z.string() }));
  const prefix = version === undefined ? '' : `${version.slice(0, 8)}-`;
  return `https://${prefix}${worker.name}.${subdomain}.workers.dev/`;
}
