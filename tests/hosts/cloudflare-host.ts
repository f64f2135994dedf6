// Cloudflare on this machine: assets by hash in sessions, Workers in versions, deployments; sites by their Host header.
import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { formIn, jsonIn, openLoopback, type Asked, type Loopback, type Route } from './loopback.ts';
import { envelope, openedToken, openSession, refusal, takeAssets, type Asset, type Session } from './cloudflare-assets.ts';
import { cloudflareDomains } from './domain-routes.ts';
import { VersionMetadata, type Version } from './cloudflare-version.ts';
import { isForWorker, runWorker, serveAssets } from './cloudflare-edge.ts';

export const CLOUDFLARE_TOKEN = 'tok-cloudflare-full';
/** May do other things than publish. */
export const CLOUDFLARE_WEAK_TOKEN = 'tok-cloudflare-dns-only';
export const ACCOUNT = '023e105f4ecef8ad9ca31a8372d0c353';
const SUBDOMAIN = 'sitewright';

interface Script {
  versions: Version[];
  /** Newest first; the share of each version. */
  deployments: { id: string; versions: { version_id: string; percentage: number }[] }[];
  subdomain: { enabled: boolean; previews_enabled: boolean };
}

export interface CloudflareHost extends Loopback {
  assets: Map<string, Asset>;
  scripts: Map<string, Script>;
  /** KV by its id. */
  stores: Map<string, { title: string; values: Map<string, string> }>;
  /** After this many uploads the session's token is no longer taken, once. */
  expireAfter: number;
  revoked: Set<string>;
}

interface State {
  host: CloudflareHost;
  sessions: Map<string, Session>;
  secret: Buffer;
}

export async function openCloudflareHost(options: { port?: number; latencyMs?: number } = {}): Promise<CloudflareHost> {
  const parts = {
    assets: new Map<string, Asset>(),
    stores: new Map<string, { title: string; values: Map<string, string> }>(),
    scripts: new Map<string, Script>(),
    expireAfter: Infinity,
    revoked: new Set<string>(),
  };
  const known = { sessions: new Map<string, Session>(), secret: randomBytes(16) };
  const state = (): State => ({ host, ...known });

  const host: CloudflareHost = Object.assign(
    parts,
    await openLoopback({
      ...options,
      routes: routesOf(state),
      site: async (request, response) => {
        const name = String(request.headers['x-site-host'] ?? request.headers.host ?? '').split(':')[0] ?? '';
        const version = versionAt(host, name);
        if (version && isForWorker(version, request)) await runWorker(version, { name, stores: host.stores, request, response });
        else if (version) serveAssets(version, { assets: host.assets, request, response });
        return version !== undefined;
      },
    }),
  );
  return host;
}

/** `<name>.<subdomain>.workers.dev`, or one version's own address before it. */
export function versionAt({ scripts }: Pick<CloudflareHost, 'scripts'>, name: string): Version | undefined {
  const found = new RegExp(`^(?:([0-9a-f]{8})-)?([a-z0-9-]+)\\.${SUBDOMAIN}\\.workers\\.dev$`).exec(name);
  const script = scripts.get(found?.[2] ?? '');
  if (!script) return undefined;
  if (found?.[1] !== undefined) return script.versions.find(({ id }) => id.startsWith(found[1] ?? '-'));
  return script.subdomain.enabled
    ? script.versions.find(({ id }) => id === script.deployments[0]?.versions[0]?.version_id)
    : undefined;
}

type Work = (asked: Asked, state: State) => unknown;

function routesOf(state: () => State): Route[] {
  const api = (method: string, path: string, work: Work): Route => [
    method,
    new RegExp(`^(?:/client/v4)?${path}$`),
    async (asked) => {
      refuseStranger(asked, state().host);
      return envelope(await work(asked, state()));
    },
  ];
  const domains = cloudflareDomains();
  const script = '/accounts/([^/]+)/workers/scripts/([^/]+)';

  return [
    ['POST', /^(?:\/client\/v4)?\/accounts\/[^/]+\/workers\/assets\/upload$/, (asked) => takeAssets(asked, state())],
    api('GET', '/user/tokens/verify', () => ({ id: 'token', status: 'active' })),
    api('GET', '/user', () => ({ id: 'u', email: 'ada@example.test' })),
    api('GET', '/memberships', () => [{ id: 'm', status: 'accepted', account: { id: ACCOUNT, name: 'Bakery Hofer' } }]),
    api('GET', '/accounts', () => [{ id: ACCOUNT, name: 'Bakery Hofer', type: 'standard' }]),
    api('GET', '/accounts/([^/]+)/workers/subdomain', () => ({ subdomain: SUBDOMAIN })),
    api('GET', '/accounts/([^/]+)/workers/scripts', (_asked, { host }) => [...host.scripts.keys()].map((id) => ({ id }))),
    api('GET', '/accounts/([^/]+)/workers/services/([^/]+)', serviceOut),
    api('GET', '/accounts/([^/]+)/workers/workers/([^/]+)', workerOut),
    api('PATCH', '/accounts/([^/]+)/workers/workers/([^/]+)', workerOut),
    api('GET', '/accounts/([^/]+)/workers/services/([^/]+)/environments/production/(?:routes|bindings)', () => []),
    api('POST', `${script}/assets-upload-session`, openSession),
    api('PUT', script, putScript),
    api('DELETE', script, ({ caught }, { host }) => (scriptNamed(host, caught[1]), host.scripts.delete(caught[1] ?? ''), null)),
    api('GET', `${script}/versions`, ({ caught }, { host }) => ({
      items: scriptNamed(host, caught[1]).versions.map(versionOut).toReversed(),
    })),
    api('POST', `${script}/versions`, async (asked, now) =>
      versionOut(await addVersion(asked, now, scriptNamed(now.host, asked.caught[1]))),
    ),
    api('GET', `${script}/deployments`, ({ caught }, { host }) => ({ deployments: scriptNamed(host, caught[1]).deployments })),
    api('POST', `${script}/deployments`, deploy),
    api('GET', `${script}/subdomain`, ({ caught }, { host }) => scriptNamed(host, caught[1]).subdomain),
    api('POST', `${script}/subdomain`, (asked, { host }) =>
      Object.assign(scriptNamed(host, asked.caught[1]).subdomain, jsonIn(asked)),
    ),
    api('GET', '/accounts/([^/]+)/storage/kv/namespaces', (_asked, { host }) =>
      [...host.stores].map(([id, { title }]) => ({ id, title })),
    ),
    api('POST', '/accounts/([^/]+)/storage/kv/namespaces', makeStore),
    api('GET', '/accounts/([^/]+)/storage/kv/namespaces/([^/]+)/keys', ({ caught }, { host }) =>
      [...(host.stores.get(caught[1] ?? '')?.values.keys() ?? [])].map((name) => ({ name })),
    ),
    [
      'GET',
      /\/storage\/kv\/namespaces\/([^/]+)\/values\/(.+)$/,
      ({ caught }) => ({
        body: state()
          .host.stores.get(caught[0] ?? '')
          ?.values.get(caught[1] ?? ''),
      }),
    ],
    api('GET', '/zones', domains.zones),
    api('GET', '/accounts/[^/]+/workers/domains', domains.list),
    api('PUT', '/accounts/[^/]+/workers/domains', domains.attach),
    api('DELETE', '/accounts/[^/]+/workers/domains/([^/]+)', domains.detach),
    api('GET', `${script}/(?:settings|script-settings)`, () => ({ bindings: [], tags: [] })),
    api('PATCH', `${script}/script-settings`, () => ({})),
    api('GET', `${script}/secrets`, () => []),
    api('GET', `${script}/schedules`, () => ({ schedules: [] })),
  ];
}

function refuseStranger({ headers, path }: Asked, { revoked }: CloudflareHost): void {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const isKnown = token === CLOUDFLARE_TOKEN || token === CLOUDFLARE_WEAK_TOKEN;
  if (!isKnown || revoked.has(token)) throw refusal(401, 1000, 'Invalid API Token');
  if (token === CLOUDFLARE_WEAK_TOKEN && path.includes('/workers/')) throw refusal(403, 10_000, 'Authentication error');
}

async function addVersion(asked: Asked, { sessions, secret }: State, script: Script): Promise<Version> {
  const form = await formIn(asked);
  const given = form.get('metadata');
  const metadata = VersionMetadata.parse(JSON.parse(given instanceof Blob ? await given.text() : String(given)));
  const files = [...form].flatMap(([name, part]) => (name !== 'metadata' && part instanceof File ? [part] : []));
  const modules = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));

  const [kind, id = ''] = metadata.assets?.jwt === undefined ? [] : openedToken(metadata.assets.jwt, secret).split(':');
  const session = sessions.get(id);
  if (metadata.assets?.jwt !== undefined && (kind !== 'done' || !session || session.missing.size > 0))
    throw refusal(400, 10_309, 'Assets upload is not complete');
  if (metadata.main_module !== undefined && !modules.some(({ name }) => name === metadata.main_module))
    throw refusal(400, 10_021, 'main_module not found');

  const version = { id: randomUUID(), manifest: session?.manifest ?? {}, metadata, modules };
  script.versions.push(version);
  return version;
}

function makeStore(asked: Asked, { host }: State): unknown {
  const [id, title] = [randomBytes(16).toString('hex'), String(jsonIn(asked)['title'])];
  host.stores.set(id, { title, values: new Map() });
  return { id, title };
}

async function putScript(asked: Asked, state: State): Promise<unknown> {
  const name = asked.caught[1] ?? '';
  const script = state.host.scripts.get(name) ?? {
    versions: [],
    deployments: [],
    subdomain: { enabled: false, previews_enabled: false },
  };
  const { id, metadata } = await addVersion(asked, state, script);
  state.host.scripts.set(name, script);
  script.deployments.unshift({ id: randomUUID(), versions: [{ version_id: id, percentage: 100 }] });
  return {
    id: name,
    etag: id.replaceAll('-', ''),
    deployment_id: id.replaceAll('-', ''),
    compatibility_date: metadata.compatibility_date,
    startup_time_ms: 1,
  };
}

const Wished = z.object({
  strategy: z.literal('percentage'),
  versions: z
    .array(z.object({ version_id: z.string(), percentage: z.number() }))
    .min(1)
    .max(2),
});

function deploy(asked: Asked, { host }: State): unknown {
  const script = scriptNamed(host, asked.caught[1]);
  const { versions } = Wished.parse(jsonIn(asked));
  const isKnown = versions.every(({ version_id: id }) => script.versions.some((each) => each.id === id));
  if (!isKnown) throw refusal(404, 10_092, 'Version not found');

  const deployment = { id: randomUUID(), versions };
  script.deployments.unshift(deployment);
  return { ...deployment, strategy: 'percentage', source: 'api', created_on: new Date().toISOString() };
}

function scriptNamed({ scripts }: CloudflareHost, name = ''): Script {
  const script = scripts.get(name);
  if (!script) throw refusal(404, 10_007, 'This Worker does not exist on your account.');
  return script;
}

function serviceOut({ caught }: Asked, { host }: State): unknown {
  const name = caught[1] ?? '';
  if (!host.scripts.has(name)) throw refusal(404, 10_090, 'This service does not exist on your account.');
  const environment = {
    environment: 'production',
    script_tag: name,
    script: { tag: name, tags: null, last_deployed_from: 'api' },
  };
  return { id: name, default_environment: environment, environments: [{ environment: 'production' }] };
}

/** What wrangler asks for besides the script; it may set the addresses by it. */
function workerOut(asked: Asked, { host }: State): unknown {
  const name = asked.caught[1] ?? '';
  const { subdomain } = scriptNamed(host, name);
  const wished = Subdomain.safeParse(jsonIn(asked)['subdomain']).data;
  Object.assign(subdomain, wished ?? {});
  return { id: name, name, subdomain, tags: [], logpush: false, observability: { enabled: false }, tail_consumers: [] };
}

const Subdomain = z.object({ enabled: z.boolean(), previews_enabled: z.boolean() }).partial();

function versionOut({ id, metadata }: Version) {
  const resources = {
    script: { etag: id, handlers: [] },
    script_runtime: { usage_model: 'standard' },
    bindings: metadata.bindings,
  };
  return {
    id,
    number: 1,
    annotations: metadata.annotations,
    metadata: { created_on: new Date().toISOString(), source: 'api', has_preview: true },
    resources,
    startup_time_ms: 1,
  };
}
