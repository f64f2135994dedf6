// Vercel on this machine: files by SHA-1, deployments of Build Output, promotion and rollback; sites by their Host header.
import { createHash, randomBytes } from 'node:crypto';
import { jsonIn, openLoopback, Refusal, type Answer, type Asked, type Loopback, type Route } from './loopback.ts';
import { vercelDomainRoutes } from './domain-routes.ts';
import { blobRoutes, environmentOf, type BlobState } from './vercel-blobs.ts';
import { outputOf, serveOutput, type Output } from './vercel-output.ts';

export const VERCEL_TOKEN = 'tokVercelFull';
export const VERCEL_PROJECT_TOKEN = 'tokVercelProject';

interface FileEntry {
  file: string;
  sha: string;
  size: number;
}

interface Deployment {
  id: string;
  url: string;
  project: Project;
  meta: Record<string, unknown>;
  target: string | null;
  state: string;
  output: Output;
  errorMessage?: string;
}

interface Project {
  id: string;
  name: string;
  live: Deployment | undefined;
}

export interface VercelHost extends Loopback, BlobState {
  files: Map<string, Buffer>;
  deployments: Deployment[];
  projects: Map<string, Project>;
  /** Deployment that the next files begin to be refused after, as the free plan does. */
  uploadLimit: number;
  revoked: Set<string>;
}

const USER = {
  id: 'usr_1',
  uid: 'usr_1',
  email: 'ada@example.test',
  username: 'ada',
  name: 'Ada',
  version: 'northstar',
  defaultTeamId: 'team_sw',
};
const TEAM = {
  id: 'team_sw',
  slug: 'sw',
  name: 'Sitewright',
  membership: { role: 'OWNER', confirmed: true },
  billing: { plan: 'pro' },
};

export async function openVercelHost(options: { port?: number; latencyMs?: number } = {}): Promise<VercelHost> {
  const state = {
    files: new Map<string, Buffer>(),
    deployments: [],
    projects: new Map<string, Project>(),
    uploadLimit: Infinity,
    revoked: new Set<string>(),
    stores: new Map(),
  };
  const host: VercelHost = Object.assign(
    state,
    await openLoopback({
      ...options,
      routes: routesOf(() => host),
      site: async (request, response) => {
        const name = String(request.headers['x-site-host'] ?? request.headers.host ?? '').split(':')[0] ?? '';
        const deployment = host.deployments.find(({ url }) => url === name) ?? liveAt(host, name);
        const visit = { name, environment: environmentOf(deployment?.project.id ?? '', host) };
        if (deployment) await serveOutput(deployment.output, { request, response, ...visit });
        return deployment !== undefined;
      },
    }),
  );
  return host;
}

function liveAt(host: VercelHost, name: string): Deployment | undefined {
  const project = [...host.projects.values()].find((each) => `${each.name}.vercel.app` === name);
  return project?.live;
}

function routesOf(host: () => VercelHost): Route[] {
  const guarded = (work: (asked: Asked, host: VercelHost) => Answer) => (asked: Asked) => {
    refuseStranger(asked, host());
    return work(asked, host());
  };

  const guard = (work: (asked: Asked) => Answer) => guarded((asked) => work(asked));
  const project = (asked: Asked) => projectNamed(host(), asked.caught[0] ?? '');
  return [
    ['GET', /^\/(?:v\d+|www)\/user$/, guarded(() => ({ body: { user: USER } }))],
    ['GET', /^\/v\d+\/teams$/, guarded(() => ({ body: { teams: [TEAM], pagination: { count: 1, next: null, prev: null } } }))],
    ['GET', /^\/v\d+\/teams\/[^/]+$/, guarded(() => ({ body: TEAM }))],
    ['POST', /^\/v\d+\/(?:now\/)?files$/, guarded(takeFile)],
    ['POST', /^\/v\d+\/(?:now\/)?deployments$/, guarded(createDeployment)],
    ['GET', /^\/v\d+\/(?:now\/)?deployments$/, guarded(listDeployments)],
    ['GET', /^\/v\d+\/(?:now\/)?deployments\/([^/]+)\/(?:events|builds|aliases)$/, guarded(() => ({ body: [] }))],
    [
      'GET',
      /^\/v\d+\/(?:now\/)?deployments\/([^/]+)$/,
      guarded((asked) => ({ body: deploymentOut(deploymentNamed(host(), asked.caught[0] ?? '')) })),
    ],
    ['GET', /^\/v\d+\/projects\/([^/]+)$/, guarded((asked) => ({ body: projectOut(project(asked)) }))],
    [
      'GET',
      /^\/v\d+\/projects$/,
      guarded((_asked, { projects }) => ({
        body: { projects: [...projects.values()].map(projectOut), pagination: { count: 0, next: null } },
      })),
    ],
    [
      'POST',
      /^\/v\d+\/projects$/,
      guarded((asked) => ({ body: projectOut(makeProject(host(), String(jsonIn(asked)['name']))) })),
    ],
    ['DELETE', /^\/v\d+\/projects\/([^/]+)$/, guarded(removeProject)],
    ...blobRoutes(host, guard),
    ...vercelDomainRoutes(guard),
    ['POST', /^\/v\d+\/projects\/([^/]+)\/promote\/([^/]+)$/, guarded(point)],
    ['POST', /^\/v\d+\/projects\/([^/]+)\/rollback\/([^/]+)$/, guarded(point)],
  ];
}

interface Said {
  message: string;
  [extra: string]: unknown;
}

function refusal(status: number, code: string, rest: Said): Refusal {
  return new Refusal({ status, body: { error: { code, ...rest } } });
}

function refuseStranger({ headers, path }: Asked, { revoked }: VercelHost): void {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const isKnown = token === VERCEL_TOKEN || token === VERCEL_PROJECT_TOKEN;
  if (!isKnown || revoked.has(token)) throw refusal(403, 'forbidden', { message: 'Not authorized', invalidToken: true });
  if (token === VERCEL_PROJECT_TOKEN && /\/(user|teams)/.test(path))
    throw refusal(403, 'forbidden', { message: 'Not authorized: project-scoped token' });
}

function takeFile({ body, headers }: Asked, host: VercelHost): Answer {
  if (host.files.size >= host.uploadLimit) {
    const message = 'Too many requests - try again in 24 hours (more than 5000, code: "api-upload-free").';
    throw new Refusal({ status: 429, headers: { 'retry-after': '86400' }, body: { error: { code: 'rate_limited', message } } });
  }
  const sha = createHash('sha1').update(body).digest('hex');
  const said = headers['x-vercel-digest'] ?? headers['x-now-digest'];
  if (said !== undefined && said !== sha)
    throw refusal(400, 'bad_request', { message: 'The provided digest does not match the file content.' });
  host.files.set(sha, body);
  return { body: { urls: [] } };
}

function createDeployment(asked: Asked, host: VercelHost): Answer {
  const wish = jsonIn(asked);
  const entries: FileEntry[] = (Array.isArray(wish['files']) ? wish['files'] : []).map((each) => inline(each, host));
  const missing = new Set(entries.map(({ sha }) => sha).filter((sha) => !host.files.has(sha)));
  if (missing.size > 0) throw refusal(400, 'missing_files', { message: 'Missing files', missing: [...missing] });

  const name = String(wish['project'] ?? wish['name']);
  const project = host.projects.get(name) ?? makeProject(host, name);
  const id = `dpl_${randomBytes(12).toString('hex')}`;
  const deployment: Deployment = {
    id,
    url: `${project.name}-${id.slice(4, 13)}-sw.vercel.app`,
    project,
    meta: typeof wish['meta'] === 'object' && wish['meta'] !== null ? { ...wish['meta'] } : {},
    target: wish['target'] === 'production' ? 'production' : null,
    state: 'READY',
    output: outputOf(new Map(entries.map(({ file, sha }) => [file, host.files.get(sha) ?? Buffer.alloc(0)]))),
  };
  host.deployments.unshift(deployment);
  if (deployment.target === 'production' && wish['autoAssignCustomDomains'] !== false) project.live = deployment;
  return { body: deploymentOut(deployment) };
}

/** Small files may come along. */
function inline(
  each: { file: string; sha?: string; size?: number; data?: string; encoding?: string },
  host: VercelHost,
): FileEntry {
  if (each.data === undefined) return { file: each.file, sha: each.sha ?? '', size: each.size ?? 0 };
  const bytes = Buffer.from(each.data, each.encoding === 'base64' ? 'base64' : 'utf8');
  const sha = createHash('sha1').update(bytes).digest('hex');
  host.files.set(sha, bytes);
  return { file: each.file, sha, size: bytes.length };
}

function listDeployments({ query }: Asked, { deployments }: VercelHost): Answer {
  const [id, app] = [query.get('projectId'), query.get('app')];
  const found = deployments.filter(({ project }) => (id === null || project.id === id) && (app === null || project.name === app));
  return {
    body: {
      deployments: found.map((each) => ({ ...deploymentOut(each), uid: each.id, state: each.state })),
      pagination: { count: found.length, next: null },
    },
  };
}

function deploymentNamed({ deployments }: VercelHost, name: string): Deployment {
  const found = deployments.find(({ id, url }) => id === name || url === name);
  if (!found) throw refusal(404, 'not_found', { message: 'Deployment not found' });
  return found;
}

function deploymentOut({ id, url, project, meta, target, state, errorMessage }: Deployment) {
  const alias = project.live?.id === id ? [`${project.name}.vercel.app`] : [];
  const standing = { readyState: state, status: state, errorMessage, alias, aliasAssigned: true, aliasError: null };
  const about = { createdAt: 1, ownerId: TEAM.id, version: 2, inspectorUrl: `https://vercel.com/${id}`, public: false };
  const made = { regions: ['iad1'], creator: { uid: USER.id, username: USER.username }, build: { env: [] }, env: [] };
  return { id, url, name: project.name, projectId: project.id, meta, target, ...standing, ...about, ...made };
}

function makeProject(host: VercelHost, name: string): Project {
  if (!/^[a-z0-9._-]{1,100}$/.test(name)) throw refusal(400, 'bad_request', { message: 'Invalid project name.' });
  if (host.projects.has(name)) throw refusal(409, 'conflict', { message: `A project "${name}" already exists.` });
  const project = { id: `prj_${randomBytes(12).toString('hex')}`, name, live: undefined };
  host.projects.set(name, project);
  return project;
}

function projectNamed(host: VercelHost, name: string): Project {
  const found = host.projects.get(name) ?? [...host.projects.values()].find(({ id }) => id === name);
  if (!found) throw refusal(404, 'not_found', { message: 'Project not found.' });
  return found;
}

function projectOut({ id, name, live }: Project) {
  const production = live ? { id: live.id, alias: [`${name}.vercel.app`], url: live.url } : undefined;
  return {
    id,
    name,
    accountId: TEAM.id,
    framework: null,
    nodeVersion: '24.x',
    targets: production ? { production } : {},
    updatedAt: 1,
    createdAt: 1,
  };
}

function removeProject(asked: Asked, host: VercelHost): Answer {
  const project = projectNamed(host, asked.caught[0] ?? '');
  host.projects.delete(project.name);
  host.deployments = host.deployments.filter((each) => each.project !== project);
  return { status: 204, body: '' };
}

function point(asked: Asked, host: VercelHost): Answer {
  const project = projectNamed(host, asked.caught[0] ?? '');
  project.live = deploymentNamed(host, asked.caught[1] ?? '');
  return { status: 201, body: {} };
}
