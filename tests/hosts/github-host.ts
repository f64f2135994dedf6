// GitHub's Git data on this machine: blobs, trees, commits and a branch.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { jsonIn, openLoopback, Refusal, type Asked, type Loopback, type Route } from './loopback.ts';

export const GITHUB_TOKEN = 'tok-github';

const Tree = z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() }));

export interface GitHubHost extends Loopback {
  blobs: Map<string, Buffer>;
  trees: Map<string, z.infer<typeof Tree>>;
  commits: Map<string, { tree: string; parents: unknown }>;
  head: string | undefined;
  revoked: Set<string>;
  /** Whether the repository was removed. */
  isGone: boolean;
  seen(this: void): Map<string, string>;
}

export async function openGitHubHost(): Promise<GitHubHost> {
  const parts = {
    blobs: new Map<string, Buffer>(),
    trees: new Map<string, z.infer<typeof Tree>>(),
    commits: new Map<string, { tree: string; parents: unknown }>(),
    head: undefined,
    revoked: new Set<string>(),
    isGone: false,
  };
  const seen = () => {
    const tree = parts.trees.get(parts.commits.get(host.head ?? '')?.tree ?? '') ?? [];
    const entries = tree
      .filter(({ path }) => path !== '.nojekyll')
      .map(({ path, sha }) => [`/${path}`, parts.blobs.get(sha)?.toString() ?? ''] as const);
    return new Map(entries);
  };
  const host: GitHubHost = Object.assign(parts, { seen }, await openLoopback({ routes: routesOf(() => host) }));
  return host;
}

function routesOf(host: () => GitHubHost): Route[] {
  const api = (method: string, path: string, work: (asked: Asked, host: GitHubHost) => unknown): Route => [
    method,
    new RegExp(`^/repos/hofer/website${path}$`),
    (asked) => {
      const token = /^Bearer (.+)$/.exec(asked.headers.authorization ?? '')?.[1] ?? '';
      if (token !== GITHUB_TOKEN || host().revoked.has(token)) throw refusal(401, 'Bad credentials');
      if (host().isGone) throw refusal(404, 'Not Found');
      return { body: work(asked, host()) };
    },
  ];

  return [
    api('GET', '', () => ({ permissions: { push: true } })),
    api('GET', '/git/ref/heads/gh-pages', (_asked, { head }) => ({ object: { sha: known(head) } })),
    api('GET', '/git/commits/([^/]+)', ({ caught }, { commits }) => ({
      tree: { sha: known(commits.get(caught[0] ?? '')).tree },
    })),
    api('GET', '/git/trees/([^/]+)', ({ caught }, { trees }) => ({ tree: known(trees.get(caught[0] ?? '')) })),
    api('POST', '/git/blobs', takeBlob),
    api('POST', '/git/trees', takeTree),
    api('POST', '/git/commits', takeCommit),
    api('POST', '/git/refs', (asked, now) => ({ ref: (now.head = String(jsonIn(asked)['sha'])) })),
    api('PATCH', '/git/refs/heads/gh-pages', (asked, now) => ({ ref: (now.head = String(jsonIn(asked)['sha'])) })),
    api('DELETE', '/git/refs/heads/gh-pages', (_asked, now) => ((now.head = undefined), '')),
    api('POST', '/pages', () => ({})),
    api('GET', '/pages', () => ({ html_url: 'https://hofer.github.io/website/' })),
  ];
}

function refusal(status: number, message: string): Refusal {
  return new Refusal({ status, body: { message } });
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw refusal(404, 'Not Found');
  return value;
}

function takeBlob(asked: Asked, { blobs }: GitHubHost): unknown {
  const bytes = Buffer.from(String(jsonIn(asked)['content']), 'base64');
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  blobs.set(sha, bytes);
  return { sha };
}

function takeTree(asked: Asked, { blobs, trees }: GitHubHost): unknown {
  const tree = Tree.parse(jsonIn(asked)['tree']).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (tree.some(({ sha }) => !blobs.has(sha))) throw refusal(422, 'tree.sha does not exist');
  const sha = createHash('sha1').update(JSON.stringify(tree)).digest('hex');
  trees.set(sha, tree);
  return { sha };
}

function takeCommit(asked: Asked, { commits }: GitHubHost): unknown {
  const { tree, parents } = jsonIn(asked);
  const sha = randomBytes(20).toString('hex');
  commits.set(sha, { tree: String(tree), parents });
  return { sha };
}
