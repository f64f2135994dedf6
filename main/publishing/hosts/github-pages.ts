// GitHub Pages: one commit of the whole site on a branch of its own, by the Git data API.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import { defineHost, type Deployed, type Ground, type HostStatus, type Sent, type Site } from '../host.ts';
import type { SiteFile } from '../site-file.ts';
import { apiAddress, secret, setting } from '../host-settings.ts';
import { gitHubDomains } from '../github/domain.ts';
import { createHostClient, jsonBody, type HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';
import { inParallel } from '../in-parallel.ts';
import { sendingCounter } from '../sending.ts';
import { fileOf } from '../site-source.ts';

const BRANCH = 'gh-pages';
const AT_ONCE = 6;
const RIGHTS = ['Contents: read and write', 'Pages: read and write'];

export default defineHost({
  name: 'GitHub Pages',
  purpose: 'One commit a publication in a repository of the client; it needs a domain of its own.',
  schema: z.object({
    token: secret('Fine-grained token', 'For this repository alone.'),
    repository: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .meta({ label: 'Repository', hint: 'Owner and name, e.g. hofer/website.', isSecret: false }),
    domain: setting('Domain', 'Where visitors see it, e.g. www.hofer.example.').optional(),
    api: apiAddress('https://api.github.com'),
  }),
  token: { page: 'https://github.com/settings/personal-access-tokens/new', rights: RIGHTS },
  limits: {
    fileBytes: 100 * 1024 ** 2,
    siteBytes: 1024 ** 3,
    source: 'https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits',
  },
  forms: 'mail',
  hasPreviews: false,
  keepsDomains: true,
  keepsEarlier: true,

  open({ settings }, ground) {
    const api = gitHubApi(settings, ground);
    const repository: Repository = { api, ground, path: `/repos/${settings.repository}`, domain: settings.domain };

    return {
      check: () => accessOf(repository, settings.repository),
      plan: async (site) => amountOf(await lacking(await blobsOf(site, settings.domain), repository)),
      publish: ({ site }) => publish(site, repository),
      status: async () => statusOf(repository),
      async rollBack(reference) {
        await move(reference, repository);
        return statusOf(repository);
      },
      domains: gitHubDomains(settings),
      remove: async () =>
        void (await api.ask({ method: 'DELETE', path: `${repository.path}/git/refs/heads/${BRANCH}` }, z.unknown())),
    };
  },
});

interface Repository {
  api: HostClient;
  ground: Ground;
  path: string;
  domain: string | undefined;
}

const Failed = z.object({ message: z.string() });

function gitHubApi({ api, token }: { api: string; token: string }, ground: Ground): HostClient {
  return createHostClient(
    {
      base: api,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      refusalIn: (status, body) =>
        status < 400 ? undefined : { code: String(status), words: Failed.safeParse(body).data?.message ?? `no (${status})` },
    },
    ground,
  );
}

async function accessOf({ api, path }: Repository, name: string) {
  const { permissions } = await api.ask({ path }, z.object({ permissions: z.object({ push: z.boolean() }).optional() }));
  const mayWrite = permissions?.push === true;
  return {
    account: name,
    may: mayWrite ? ['write to this repository', 'set up its Pages'] : [],
    lacks: mayWrite ? [] : RIGHTS.slice(0, 1),
  };
}

interface Blob {
  /** Below the repository's root. */
  path: string;
  sha: string;
  file: SiteFile;
}

/** Git's own name of a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
async function blobsOf({ files }: Site, domain: string | undefined): Promise<Blob[]> {
  const own = [fileOf('/.nojekyll', ''), ...(domain === undefined ? [] : [fileOf('/CNAME', `${domain}\n`)])];
  return Promise.all(
    [...own, ...files].map(async (file) => {
      const bytes = await file.read();
      const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      return { path: file.path.slice(1), sha, file };
    }),
  );
}

const Sha = z.object({ sha: z.string() });

async function headOf({ api, path }: Repository): Promise<{ commit: string; tree: string } | undefined> {
  try {
    const { object } = await api.ask({ path: `${path}/git/ref/heads/${BRANCH}` }, z.object({ object: Sha }));
    const { tree } = await api.ask({ path: `${path}/git/commits/${object.sha}` }, z.object({ tree: Sha }));
    return { commit: object.sha, tree: tree.sha };
  } catch (error) {
    // 409: the repository is empty.
    if (isRefusal(error, 409)) return undefined;
    if (!isRefusal(error, 404)) throw error;
    await refuseGone({ api, path });
    return undefined;
  }
}

/** @throws SitewrightError `not-found`: where there is no branch, there may be no repository either */
async function refuseGone({ api, path }: Pick<Repository, 'api' | 'path'>): Promise<void> {
  try {
    await api.ask({ path }, z.unknown());
  } catch (error) {
    if (!isRefusal(error, 404)) throw error;
    const name = path.replace('/repos/', '');
    throw new SitewrightError(
      'not-found',
      `There is no repository ${name} that this token may see. Make it at GitHub, or connect another one (sitewright connect github-pages).`,
      { cause: error },
    );
  }
}

/** What the branch holds already needs no sending; of one content one is enough. */
async function lacking(blobs: readonly Blob[], repository: Repository): Promise<Blob[]> {
  const head = await headOf(repository);
  const Tree = z.object({ tree: z.array(Sha) });
  const query = { recursive: '1' };
  const known = head ? (await repository.api.ask({ path: `${repository.path}/git/trees/${head.tree}`, query }, Tree)).tree : [];
  const there = new Set(known.map(({ sha }) => sha));
  return [...new Map(blobs.filter(({ sha }) => !there.has(sha)).map((blob) => [blob.sha, blob])).values()];
}

function amountOf(blobs: readonly Blob[]): Sent {
  return { files: blobs.length, bytes: blobs.reduce((sum, { file }) => sum + file.bytes, 0) };
}

async function publish(site: Site, repository: Repository): Promise<Deployed> {
  const { api, ground, path, domain } = repository;
  const blobs = await blobsOf(site, domain);
  const missing = await lacking(blobs, repository);
  const counter = sendingCounter(
    missing.map(({ file }) => file),
    ground,
  );

  await inParallel(missing, AT_ONCE, async ({ sha, file }) => {
    ground.signal.throwIfAborted();
    const content = Buffer.from(await file.read()).toString('base64');
    const made = await api.ask({ method: 'POST', path: `${path}/git/blobs`, ...jsonBody({ content, encoding: 'base64' }) }, Sha);
    if (made.sha !== sha) throw new SitewrightError('external', `GitHub took ${file.path} for something else. Publish again.`);
    counter.add(file);
  });

  const entries = blobs.map((blob) => ({ path: blob.path, mode: '100644', type: 'blob', sha: blob.sha }));
  const tree = await api.ask({ method: 'POST', path: `${path}/git/trees`, ...jsonBody({ tree: entries }) }, Sha);
  const head = await headOf(repository);
  const commit = head?.tree === tree.sha ? head.commit : await commitOf(tree.sha, head?.commit, repository);
  const { url } = await statusOf(repository);
  return { reference: commit, url, sent: counter.sent() };
}

/** Visitors see it when the branch leads to it: in one step. */
async function commitOf(tree: string, parent: string | undefined, repository: Repository): Promise<string> {
  const { api, path } = repository;
  const wish = { message: 'Publish the site', tree, parents: parent === undefined ? [] : [parent] };
  const { sha } = await api.ask({ method: 'POST', path: `${path}/git/commits`, ...jsonBody(wish) }, Sha);

  if (parent !== undefined) await move(sha, repository);
  else
    await api.ask({ method: 'POST', path: `${path}/git/refs`, ...jsonBody({ ref: `refs/heads/${BRANCH}`, sha }) }, z.unknown());
  await turnOn(repository);
  return sha;
}

async function move(sha: string, { api, path }: Repository): Promise<void> {
  const body = jsonBody({ sha, force: true });
  await api.ask({ method: 'PATCH', path: `${path}/git/refs/heads/${BRANCH}`, ...body }, z.unknown());
}

async function turnOn({ api, path }: Repository): Promise<void> {
  try {
    await api.ask({ method: 'POST', path: `${path}/pages`, ...jsonBody({ source: { branch: BRANCH, path: '/' } }) }, z.unknown());
  } catch (error) {
    // It is on already.
    if (!isRefusal(error, 409)) throw error;
  }
}

async function statusOf(repository: Repository): Promise<HostStatus> {
  const head = await headOf(repository);
  if (!head) return {};
  if (repository.domain !== undefined) return { live: head.commit, url: `https://${repository.domain}/` };

  try {
    const { html_url: url } = await repository.api.ask({ path: `${repository.path}/pages` }, z.object({ html_url: z.string() }));
    return { live: head.commit, url };
  } catch (error) {
    if (isRefusal(error, 404)) return { live: head.commit };
    throw error;
  }
}
