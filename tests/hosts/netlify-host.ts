// Netlify on this machine: deploys by digest, drafts that are restored.
import { createHash, randomBytes } from 'node:crypto';
import { jsonIn, openLoopback, Refusal, type Asked, type Loopback, type Route } from './loopback.ts';

export const NETLIFY_TOKEN = 'tok-netlify';

interface Deploy {
  id: string;
  title: string;
  files: Map<string, string>;
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
  sites: Map<string, NetlifySite>;
  revoked: Set<string>;
  /** What visitors see, by path. */
  seen(this: void, name: string): Map<string, string>;
}

export async function openNetlifyHost(): Promise<NetlifyHost> {
  const parts = { blobs: new Map<string, Buffer>(), sites: new Map<string, NetlifySite>(), revoked: new Set<string>() };
  const seen = (name: string) => {
    const entries = [...(parts.sites.get(name)?.live?.files ?? [])];
    return new Map(entries.map(([path, sha]) => [path, parts.blobs.get(sha)?.toString() ?? '']));
  };
  const host: NetlifyHost = Object.assign(parts, { seen }, await openLoopback({ routes: routesOf(() => host) }));
  return host;
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
  const state = required.length === 0 ? 'ready' : 'prepared';
  return { id: deploy.id, title: deploy.title, state, required, deploy_ssl_url: `https://${deploy.id}.netlify.app` };
}

function beginDeploy(asked: Asked, host: NetlifyHost): unknown {
  const { files, title } = jsonIn(asked);
  const entries = Object.entries(typeof files === 'object' && files !== null ? files : {}).map(
    ([path, sha]) => [path, String(sha)] as const,
  );
  const deploy = { id: randomBytes(8).toString('hex'), title: String(title), files: new Map(entries), state: 'prepared' };
  siteBy(host, asked.caught[0]).deploys.unshift(deploy);
  return { ...deployOut(deploy, host), state: 'preparing' };
}

function takeFile({ caught, body }: Asked, host: NetlifyHost): unknown {
  const sha = createHash('sha1').update(body).digest('hex');
  if (deployBy(host, caught[0]).files.get(caught[1] ?? '') !== sha) throw refusal(422, 'digest does not match');
  host.blobs.set(sha, body);
  return { id: caught[1] };
}

function restore(site: NetlifySite, deploy: Deploy, host: NetlifyHost): unknown {
  if (missingIn(deploy, host).length > 0) throw refusal(422, 'deploy is not ready');
  site.live = deploy;
  return deployOut(deploy, host);
}
