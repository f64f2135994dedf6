// One deployment to Vercel: all hashes, then the files it lacks, then the deployment, waited for until it stands.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import { contentOf } from '../content.ts';
import type { Ground, Sent, Site } from '../host.ts';
import type { SiteFile } from '../site-file.ts';
import type { HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';
import { inParallel } from '../in-parallel.ts';
import { fileOf } from '../site-source.ts';
import { sendingCounter } from '../sending.ts';
import { outputConfig } from './output-config.ts';
import { isFormTaken } from '../taken-form.ts';
import { formFunction } from './form-function.ts';
import { deploymentsOf, type Project } from './project.ts';

const AT_ONCE = 24;
const ROUNDS = 5;
const FIRST_LOOK_MS = 150;
const LONGEST_LOOK_MS = 4_000;

const Deployment = z.object({ id: z.string(), url: z.string(), readyState: z.string(), errorMessage: z.string().nullish() });
export type Deployment = z.infer<typeof Deployment>;

const Missing = z.object({ error: z.object({ missing: z.array(z.string()) }) });

interface Sha {
  sha: string;
  file: SiteFile;
}

export interface Deploying {
  api: HostClient;
  ground: Ground;
  project: Project;
  /** Of files that are not live in these words; missing where that is not known. */
  fresh: ReadonlySet<string> | undefined;
}

/** By path below `.vercel/output`. */
async function shasOf(site: Site): Promise<Map<string, Sha>> {
  const shas = new Map<string, Sha>();
  const config = fileOf('/config.json', outputConfig(site));

  const beside = [config, ...(isFormTaken(site) ? formFunction() : [])];
  const entries = [...beside.map((file) => ['', file] as const), ...site.files.map((file) => ['/static', file] as const)];

  for (const [folder, file] of entries) {
    shas.set(`.vercel/output${folder}${file.path}`, { sha: (await contentOf(file)).sha1, file });
  }
  return shas;
}

/** A file of a hash that nothing has lets the host say what it lacks, and never deploy. */
const GHOST = { file: '.vercel/output/static/.sitewright', sha: '0'.repeat(40), size: 1, mode: 0o100_644 };

/** @throws SitewrightError `internal` should the host deploy all the same */
export async function unsentFiles(site: Site, name: string, api: HostClient): Promise<Sent> {
  const shas = await shasOf(site);

  try {
    await create({ api, body: creation({ name, files: [...filesOf(shas), GHOST], hash: 'dry-run' }) });
  } catch (error) {
    const missing = missingIn(error);
    if (missing) return amountOf(lacking(missing, shas));
    throw error;
  }
  throw new SitewrightError('internal', 'Vercel deployed a dry run. Look at the newest deployment there and remove it.');
}

/** Stands by itself, and visitors do not see it until it is promoted. */
export async function deploy(site: Site, deploying: Deploying): Promise<{ deployment: Deployment; sent: Sent }> {
  const { api, ground, project, fresh } = deploying;
  const shas = await shasOf(site);
  const counter = sendingCounter([], ground);
  const request = { api, body: creation({ name: project.name, files: filesOf(shas), hash: site.hash }) };
  const send = async (files: readonly Sha[]) => {
    counter.expect(files.map(({ file }) => file));
    await inParallel(files, AT_ONCE, async (each) => {
      ground.signal.throwIfAborted();
      await upload(each, api);
      counter.add(each.file);
    });
  };
  await send(worthSending(shas, fresh, request.body.length));

  for (let round = 1; round <= ROUNDS; round++) {
    try {
      const deployment = await create(request);
      return { deployment: await whenReady(deployment, deploying), sent: counter.sent() };
    } catch (error) {
      const missing = missingIn(error);
      if (missing) {
        await send(lacking(missing, shas));
        continue;
      }

      // The answer was lost: it may have been made all the same, so that it is looked for before it is made again.
      if (!isRefusal(error) || (error.status !== 0 && error.status < 500)) throw error;
      const there = (await deploymentsOf(api, project)).find(({ meta }) => meta.sitewright === site.hash);
      if (there) return { deployment: await whenReady(await look(there.uid, api), deploying), sent: counter.sent() };
    }
  }
  throw new SitewrightError(
    'external',
    'Vercel went on asking for files it was given. Publish again: what is there is not sent twice.',
  );
}

/** What has changed goes ahead unasked where that takes no longer than the list of all files by which the host would be asked for it. */
function worthSending(shas: ReadonlyMap<string, Sha>, fresh: Deploying['fresh'], listBytes: number): Sha[] {
  const changed = new Map([...shas.values()].filter(({ file }) => fresh?.has(file.path)).map((each) => [each.sha, each]));
  const files = [...changed.values()];
  return files.length <= AT_ONCE && amountOf(files).bytes < listBytes ? files : [];
}

export async function look(id: string, api: HostClient): Promise<Deployment> {
  return api.ask({ path: `/v13/deployments/${id}` }, Deployment);
}

interface Listed {
  file: string;
  sha: string;
  size: number;
  mode: number;
}

function creation({ name, files, hash }: { name: string; files: readonly Listed[]; hash: string }): string {
  const wish = { name, project: name, target: 'production', autoAssignCustomDomains: false, files, meta: { sitewright: hash } };
  return JSON.stringify(wish);
}

async function create({ api, body }: { api: HostClient; body: string }): Promise<Deployment> {
  const query = { skipAutoDetectionConfirmation: '1', prebuilt: '1' };
  const headers = { 'content-type': 'application/json' };
  return api.ask({ method: 'POST', path: '/v13/deployments', query, headers, body, isRepeatable: false }, Deployment);
}

function filesOf(shas: ReadonlyMap<string, Sha>): Listed[] {
  return [...shas].map(([path, { sha, file }]) => ({ file: path, sha, size: file.bytes, mode: 0o100_644 }));
}

function missingIn(error: unknown): string[] | undefined {
  return isRefusal(error) && error.code === 'missing_files' ? Missing.safeParse(error.body).data?.error.missing : undefined;
}

function lacking(missing: readonly string[], shas: ReadonlyMap<string, Sha>): Sha[] {
  const bySha = new Map([...shas.values()].map((each) => [each.sha, each]));
  return missing.flatMap((sha) => bySha.get(sha) ?? []);
}

function amountOf(files: readonly Sha[]): Sent {
  return { files: files.length, bytes: files.reduce((sum, { file }) => sum + file.bytes, 0) };
}

async function upload({ sha, file }: Sha, api: HostClient): Promise<void> {
  const bytes = await file.read();
  const headers = { 'content-type': 'application/octet-stream', 'x-vercel-digest': sha };
  await api.ask({ method: 'POST', path: '/v2/files', headers, body: bytes }, z.unknown());
}

/** @throws SitewrightError `external` with what the host says, when it does not come to stand */
export async function whenReady(first: Deployment, { api, ground }: Pick<Deploying, 'api' | 'ground'>): Promise<Deployment> {
  let deployment = first;

  for (let pauseMs = FIRST_LOOK_MS; deployment.readyState !== 'READY'; pauseMs = Math.min(LONGEST_LOOK_MS, pauseMs * 1.6)) {
    if (['ERROR', 'CANCELED'].includes(deployment.readyState)) {
      throw new SitewrightError(
        'external',
        `Vercel could not deploy it: ${deployment.errorMessage ?? deployment.readyState}. Publish again.`,
      );
    }
    ground.onProgress({ type: 'phase', words: 'Vercel is putting it up' });
    await sleep(pauseMs, undefined, { signal: ground.signal });
    deployment = await look(first.id, api);
  }
  return deployment;
}
