// Netlify on this machine: deploys by digest, drafts that are restored.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { unzipSync } from 'fflate/browser';
import { jsonIn, openLoopback, Refusal, type Asked, type Loopback, type Route } from './loopback.ts';
import { netlifyDomainRoutes } from './domain-routes.ts';
import { serveDeploy } from './netlify-edge.ts';
import { loadLambda } from './run-function.ts';

export const NETLIFY_TOKEN = 'tok-netlify';

interface Deploy {
  id: string;
  title: string;
  files: Map<string, string>;
  /** Digest by name. */
  functions: Map<string, string>;
  state: string;
}

interface NetlifySite {
  id: string;
  name: string;
  deploys: Deploy[];
  live?: Deploy;
}

export interface NetlifyHost extends Loopback {
  blobs: Map<string, Buffer>;
  /** By digest of what was uploaded. */
  functions: Map<string, ReturnType<typeof loadLambda>>;
  /** What functions keep, by site and key. */
  kept: Map<string, string>;
  sites: Map<string, NetlifySite>;
  revoked: Set<string>;
  /** What visitors see, by path. */
  seen(this: void, name: string): Map<string, string>;
}

export async function openNetlifyHost(options: { latencyMs?: number } = {}): Promise<NetlifyHost> {
  const parts = {
    blobs: new Map<string, Buffer>(),
    functions: new Map<string, ReturnType<typeof loadLambda>>(),
    kept: new Map<string, string>(),
    sites: new Map<string, NetlifySite>(),
    revoked: new Set<string>(),
  };
  const seen = (name: string) => {
    const entries = [...(parts.sites.get(name)?.live?.files ?? [])];
    return new Map(entries.map(([path, sha]) => [path, parts.blobs.get(sha)?.toString() ?? '']));
  };
  const host: NetlifyHost = Object.assign(
    parts,
    { seen },
    await openLoopback({
      ...options,
      routes: routesOf(() => host),
      async site(request, response) {
        const name = String(request.headers['x-site-host'] ?? '').replace('.netlify.app', '');
        const site = [...host.sites.values()].find((each) => each.name === name || each.deploys.some(({ id }) => id === name));
        const deploy = site?.name === name ? site.live : site?.deploys.find(({ id }) => id === name);
        if (!site || !deploy) return false;
        await serveDeploy(servedOf(site, deploy, host), request, response);
        return true;
      },
    }),
  );
  return host;
}

const BLOB_TOKEN = 'tok-blobs-of-the-deploy';

function servedOf(site: NetlifySite, deploy: Deploy, { origin, blobs, functions }: NetlifyHost) {
  const files = [...deploy.files].map(([path, sha]) => [path, blobs.get(sha) ?? Buffer.alloc(0)] as const);
  const runs = [...deploy.functions].flatMap(([name, digest]) => {
    const run = functions.get(digest);
    return run ? [[name, run] as const] : [];
  });
  const told = { siteId: site.id, blobs: Buffer.from(JSON.stringify({ url: origin, token: BLOB_TOKEN })).toString('base64') };
  return { files: new Map(files), functions: new Map(runs), told };
}

function routesOf(host: () => NetlifyHost): Route[] {
  const guarded = (work: (asked: Asked, host: NetlifyHost) => unknown) => (asked: Asked) => {
    const token = /^Bearer (.+)$/.exec(asked.headers.authorization ?? '')?.[1] ?? '';
    if (token !== NETLIFY_TOKEN || host().revoked.has(token)) throw refusal(401, 'Access Denied');
    return { body: work(asked, host()) };
  };

  return [
    ['GET', /^\/user$/, guarded(() => ({ email: 'ada@example.test' }))],
    [
      'GET',
      /^\/sites$/,
      guarded(({ query }, { sites }) =>
        [...sites.values()].filter(({ name }) => name.includes(query.get('name') ?? '')).map(siteOut),
      ),
    ],
    ['POST', /^\/sites$/, guarded(makeSite)],
    ['DELETE', /^\/sites\/([^/]+)$/, guarded(({ caught }, { sites }) => sites.delete(siteBy(host(), caught[0]).name))],
    [
      'GET',
      /^\/sites\/([^/]+)\/files$/,
      guarded(({ caught }) => [...(siteBy(host(), caught[0]).live?.files ?? [])].map(([path, sha]) => ({ id: path, path, sha }))),
    ],
    [
      'GET',
      /^\/sites\/([^/]+)\/deploys$/,
      guarded(({ caught }) => siteBy(host(), caught[0]).deploys.map((deploy) => deployOut(deploy, host()))),
    ],
    ['POST', /^\/sites\/([^/]+)\/deploys$/, guarded(beginDeploy)],
    ['GET', /^\/deploys\/([^/]+)$/, guarded(({ caught }) => deployOut(deployBy(host(), caught[0]), host()))],
    ['PUT', /^\/deploys\/([^/]+)\/files(\/.*)$/, guarded(takeFile)],
    ...netlifyDomainRoutes(guarded, (id) => siteBy(host(), id)),
    ['PUT', /^\/deploys\/([^/]+)\/functions\/([^/]+)$/, guarded(takeFunction)],
    ['PUT', /^\/([^/]+)\/site:enquiries\/(.+)$/, (asked) => keep(asked, host())],
    [
      'GET',
      /^\/blobs\/([^/]+)\/site:enquiries$/,
      guarded(({ caught: [id = ''] }, { kept }) => {
        const keys = [...kept.keys()].filter((key) => key.startsWith(`${id}/`)).map((key) => ({ key: key.slice(id.length + 1) }));
        if (keys.length === 0) throw refusal(404, 'Not Found');
        return { blobs: keys, directories: [] };
      }),
    ],
    [
      'GET',
      /^\/blobs\/([^/]+)\/site:enquiries\/(.+)$/,
      guarded(({ caught: [id, key] }) => ({ url: `${host().origin}/signed/${id}/${key}` })),
    ],
    ['GET', /^\/signed\/(.+)$/, ({ caught: [key = ''] }) => ({ body: host().kept.get(key) })],
    [
      'POST',
      /^\/sites\/([^/]+)\/deploys\/([^/]+)\/restore$/,
      guarded(({ caught }) => restore(siteBy(host(), caught[0]), deployBy(host(), caught[1]), host())),
    ],
  ];
}

function refusal(status: number, message: string): Refusal {
  return new Refusal({ status, body: { code: status, message } });
}

function makeSite(asked: Asked, { sites }: NetlifyHost): unknown {
  const name = String(jsonIn(asked)['name']);
  if (sites.has(name)) throw refusal(422, 'name already exists');
  const site = { id: randomBytes(8).toString('hex'), name, deploys: [] };
  sites.set(name, site);
  return siteOut(site);
}

function siteBy({ sites }: NetlifyHost, id = ''): NetlifySite {
  const found = [...sites.values()].find((site) => site.id === id);
  if (!found) throw refusal(404, 'Not Found');
  return found;
}

function deployBy({ sites }: NetlifyHost, id = ''): Deploy {
  const found = [...sites.values()].flatMap(({ deploys }) => deploys).find((deploy) => deploy.id === id);
  if (!found) throw refusal(404, 'Not Found');
  return found;
}

function siteOut({ id, name, live }: NetlifySite) {
  return { id, name, ssl_url: `https://${name}.netlify.app`, ...(live ? { published_deploy: { id: live.id } } : {}) };
}

function missingIn({ files }: Deploy, { blobs }: NetlifyHost): string[] {
  return [...new Set(files.values())].filter((sha) => !blobs.has(sha));
}

function deployOut(deploy: Deploy, host: NetlifyHost) {
  const required = missingIn(deploy, host);
  const required_functions = [...deploy.functions.values()].filter((digest) => !host.functions.has(digest));
  const state = required.length + required_functions.length === 0 ? 'ready' : 'prepared';
  return {
    id: deploy.id,
    title: deploy.title,
    state,
    required,
    required_functions,
    deploy_ssl_url: `https://${deploy.id}.netlify.app`,
  };
}

function beginDeploy(asked: Asked, host: NetlifyHost): unknown {
  const { files, functions, title } = jsonIn(asked);
  const entries = Object.entries(typeof files === 'object' && files !== null ? files : {}).map(
    ([path, sha]) => [path, String(sha)] as const,
  );
  const deploy = {
    id: randomBytes(8).toString('hex'),
    title: String(title),
    files: new Map(entries),
    functions: new Map(Object.entries(z.record(z.string(), z.string()).default({}).parse(functions))),
    state: 'prepared',
  };
  siteBy(host, asked.caught[0]).deploys.unshift(deploy);
  return { ...deployOut(deploy, host), state: 'preparing' };
}

function takeFile({ caught, body }: Asked, host: NetlifyHost): unknown {
  const sha = createHash('sha1').update(body).digest('hex');
  if (deployBy(host, caught[0]).files.get(caught[1] ?? '') !== sha) throw refusal(422, 'digest does not match');
  host.blobs.set(sha, body);
  return { id: caught[1] };
}

function takeFunction({ caught, query, body }: Asked, host: NetlifyHost): unknown {
  const digest = createHash('sha256').update(body).digest('hex');
  const name = caught[1] ?? '';
  if (deployBy(host, caught[0]).functions.get(name) !== digest) throw refusal(422, 'digest does not match');
  if (query.get('runtime') !== 'js') throw refusal(422, 'unknown runtime');
  const source = unzipSync(new Uint8Array(body))[`${name}.js`];
  if (!source) throw refusal(422, 'no entry point');
  host.functions.set(digest, loadLambda(new TextDecoder().decode(source)));
  return { name };
}

/** As the edge of Blobs does, for functions. */
function keep({ caught, headers, body }: Asked, { kept }: NetlifyHost): { status: number } {
  if (headers.authorization !== `Bearer ${BLOB_TOKEN}`) return { status: 401 };
  kept.set(caught.join('/'), body.toString());
  return { status: 200 };
}

function restore(site: NetlifySite, deploy: Deploy, host: NetlifyHost): unknown {
  if (missingIn(deploy, host).length > 0) throw refusal(422, 'deploy is not ready');
  site.live = deploy;
  return deployOut(deploy, host);
}
