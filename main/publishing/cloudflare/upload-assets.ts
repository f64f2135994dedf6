// Brings the files of a site to Cloudflare: it is told all hashes, says which it lacks, and gives a token when it has them all.
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Ground, Sent, Site } from '../host.ts';
import { formBody, type FormFile } from '../form-body.ts';
import { isRefusal } from '../host-refusal.ts';
import { inParallel } from '../in-parallel.ts';
import { sendingCounter, type SendingCounter } from '../sending.ts';
import type { CloudflareApi } from './api.ts';
import { assetHashes, type NamedAsset } from './asset-hash.ts';

export interface Worker {
  api: CloudflareApi;
  account: string;
  name: string;
  ground: Ground;
}

interface Uploaded {
  /** Stands for the whole of the files when a version is made. */
  token: string;
  sent: Sent;
}

/** Small ones: what was sent before a stop is not sent again, and progress can be seen. */
const GROUP_BYTES = 8 * 1024 ** 2;
const GROUP_FILES = 500;
const AT_ONCE = 4;

/** A session's token ends after an hour; a new session knows what the last one brought. */
const SESSIONS = 4;

const Session = z.object({ jwt: z.string(), buckets: z.array(z.array(z.string())).default([]) });
const Done = z.object({ jwt: z.string().nullish() });

type Hashes = ReadonlyMap<string, NamedAsset>;

export async function unsentAssets(site: Site, worker: Worker): Promise<Sent> {
  const hashes = assetHashes(site);
  const { buckets } = await openSession(hashes, worker);
  return amountOf(lacking(buckets, hashes));
}

/** @throws SitewrightError `external` when the host never says that it has all of it */
export async function uploadAssets(site: Site, worker: Worker): Promise<Uploaded> {
  const hashes = assetHashes(site);
  const counter = sendingCounter([], worker.ground);

  for (let session = 1; session <= SESSIONS; session++) {
    const { jwt, buckets } = await openSession(hashes, worker);
    if (buckets.length === 0) return { token: jwt, sent: counter.sent() };

    const token = await fillSession({ jwt, groups: groupsOf(lacking(buckets, hashes)) }, counter, worker);
    if (token !== undefined) return { token, sent: counter.sent() };
  }
  throw new SitewrightError(
    'external',
    'Cloudflare did not say that it has all files. Publish again: what is there is not sent twice.',
  );
}

async function openSession(hashes: Hashes, { api, account, name }: Worker): Promise<z.infer<typeof Session>> {
  const manifest = Object.fromEntries([...hashes].map(([path, { hash, file }]) => [path, { hash, size: file.bytes }]));
  const text = JSON.stringify({ manifest });
  const path = `/accounts/${account}/workers/scripts/${name}/assets-upload-session`;
  return api.ask({ method: 'POST', path, body: text, headers: { 'content-type': 'application/json' } }, Session);
}

function lacking(buckets: readonly (readonly string[])[], hashes: Hashes): NamedAsset[] {
  const byHash = new Map([...hashes.values()].map((each) => [each.hash, each]));
  return buckets.flat().flatMap((hash) => byHash.get(hash) ?? []);
}

function amountOf(lacked: readonly NamedAsset[]): Sent {
  return { files: lacked.length, bytes: lacked.reduce((sum, { file }) => sum + file.bytes, 0) };
}

function groupsOf(lacked: readonly NamedAsset[]): NamedAsset[][] {
  const groups: NamedAsset[][] = [];
  let bytes = Infinity;

  for (const each of lacked) {
    const last = groups.at(-1);
    const fits = last !== undefined && last.length < GROUP_FILES && bytes + each.file.bytes <= GROUP_BYTES;
    if (fits) last.push(each);
    else groups.push([each]);
    bytes = (fits ? bytes : 0) + each.file.bytes;
  }
  return groups;
}

interface Filling {
  jwt: string;
  groups: readonly NamedAsset[][];
}

/** @returns the token of the whole; nothing when the session ended before, or its last answer was lost */
async function fillSession(
  { jwt, groups }: Filling,
  counter: SendingCounter,
  { api, account, ground }: Worker,
): Promise<string | undefined> {
  let token: string | undefined;
  counter.expect(groups.flat().map(({ file }) => file));

  try {
    await inParallel(groups, AT_ONCE, async (group) => {
      ground.signal.throwIfAborted();
      const { body, headers } = formBody(await Promise.all(group.map(partOf)));
      const request = {
        method: 'POST' as const,
        path: `/accounts/${account}/workers/assets/upload`,
        query: { base64: 'true' },
        headers: { ...headers, authorization: `Bearer ${jwt}` },
        body,
      };
      token = (await api.ask(request, Done)).jwt ?? token;
      for (const { file } of group) counter.add(file);
    });
    return token;
  } catch (error) {
    if (isRefusal(error, 401)) return undefined;
    throw error;
  }
}

async function partOf({ hash, file }: NamedAsset): Promise<FormFile> {
  return { name: hash, content: Buffer.from(await file.read()).toString('base64'), type: file.type };
}
