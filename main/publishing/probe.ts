// Fetches a published site back, every file of it, and compares: bytes, headers, redirects, the page for lost visitors.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { headersFor } from '../../agents/hosting/host-rules.ts';
import type { Ground, Site } from './host.ts';
import type { SiteFile } from './site-file.ts';
import { inParallel } from './in-parallel.ts';

interface Fault {
  path: string;
  words: string;
}

export interface ProbeReport {
  checked: number;
  faults: Fault[];
}

interface Probing {
  site: Site;
  /** Where visitors find it. */
  address: string;
  ground: Ground;
  /** The network's own where missing. */
  fetching?: typeof fetch | undefined;
}

const AT_ONCE = 8;

/** A host's edges learn of a new version one after another. */
const TRIES = 4;
const PAUSE_MS = 1_000;

/** Nothing has this address, so it must be the page for lost visitors. */
const NOWHERE = '/sitewright-probe-of-an-address-that-is-not-there/';

export async function probeSite({ site, address, ground, fetching = fetch }: Probing): Promise<ProbeReport> {
  const faults: Fault[] = [];
  const get = async (path: string) =>
    fetching(new URL(encodeURI(path), address), {
      redirect: 'manual',
      signal: ground.signal,
      headers: { 'cache-control': 'no-cache' },
    });
  const lost = site.files.find(({ path }) => path === '/404.html');

  const checks: { path: string; work: () => Promise<string | undefined> }[] = [
    ...site.files
      .filter((file) => file !== lost)
      .map((file) => ({ path: file.path, work: () => checkFile(file, { site, get }) })),
    ...site.redirects.map(({ from, to, status }) => ({ path: from, work: () => checkRedirect({ from, to, status }, get) })),
    ...(lost ? [{ path: NOWHERE, work: () => checkLost(lost, get) }] : []),
  ];

  // Where nobody answers at all, asking for every file would only take long.
  const unreachable = await untilReached(get, ground.signal);
  if (unreachable !== undefined) return { checked: 1, faults: [{ path: '/', words: unreachable }] };

  let done = 0;
  await inParallel(checks, AT_ONCE, async ({ path, work }) => {
    const words = await untilSound(work, ground.signal);
    if (words !== undefined) faults.push({ path, words });
    done++;
    ground.onProgress({ type: 'phase', words: `Fetched back: ${done} of ${checks.length}` });
  });
  return { checked: checks.length, faults: faults.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

type Get = (path: string) => Promise<Response>;

async function untilReached(get: Get, signal: AbortSignal): Promise<string | undefined> {
  return untilSound(async () => {
    const response = await get('/');
    await response.body?.cancel();
    return undefined;
  }, signal);
}

async function untilSound(work: () => Promise<string | undefined>, signal: AbortSignal): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const words = await work().catch((error: unknown) => `It could not be fetched (${reasonOf(error)}).`);
    if (words === undefined || attempt === TRIES) return words;
    await sleep(PAUSE_MS, undefined, { signal });
  }
}

async function checkFile(file: SiteFile, { site, get }: { site: Site; get: Get }): Promise<string | undefined> {
  const path = file.path.replace(/\/index\.html$/, '/');
  const response = await get(path);
  if (response.status !== 200) return `It answers with ${response.status}.`;

  const sha256 = createHash('sha256')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex');
  if (sha256 !== file.sha256) return 'It holds other bytes than what was published.';

  const first = Object.entries(headersFor(path, site.headers)).find(([name, value]) => response.headers.get(name) !== value);
  return first ? `The header ${first[0]} is ${response.headers.get(first[0]) ?? 'missing'}.` : undefined;
}

async function checkRedirect({ from, to, status }: Site['redirects'][number], get: Get): Promise<string | undefined> {
  const response = await get(decodeURI(from));
  await response.body?.cancel();
  const isThere = [301, 308].includes(response.status) || response.status === status;
  const location = response.headers.get('location') ?? '';
  const leads = location === to || location.endsWith(to);
  return isThere && leads ? undefined : `It should lead on to ${to}, but answers with ${response.status} ${location}`.trimEnd();
}

async function checkLost(lost: SiteFile, get: Get): Promise<string | undefined> {
  const response = await get(NOWHERE);
  const sha256 = createHash('sha256')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex');
  if (response.status !== 404) return `An address that is not there answers with ${response.status}, not 404.`;
  return sha256 === lost.sha256 ? undefined : 'An address that is not there shows another page than the one of this site.';
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
