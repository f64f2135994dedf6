// Saves the pages of a site on the network, with what they load from there, into a folder that can be shown as a host would.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { fetchWithin, type Fetched } from './fetch-within.ts';
import { fileFor } from './file-for.ts';
import { linksIn, withOwnAddresses } from './links-in.ts';
import { readRobots, type MayVisit } from './robots.ts';

export interface CrawlLimits {
  pages: number;
  /** Of all files together. */
  bytes: number;
  /** Of the whole crawl. */
  timeMs: number;
}

export const CRAWL_LIMITS: CrawlLimits = { pages: 50, bytes: 100_000_000, timeMs: 180_000 };

export interface SaveRequest {
  address: string;
  folder: string;
  limits?: CrawlLimits;
}

export interface SaveWatching {
  signal: AbortSignal;
  /** @param path of the page just saved, from the host */
  onPage(this: void, path: string): void;
}

export interface SavedSite {
  pages: number;
  /** Why not all of it is there, in plain words; missing when it is. */
  cutShort?: string;
}

interface Crawl {
  origin: string;
  folder: string;
  mayVisit: MayVisit;
  waiting: string[];
  seen: Set<string>;
  pages: number;
  bytes: number;
  limits: CrawlLimits;
  endsAt: number;
}

/** @throws SitewrightError `validation` for what is no address, `external` when its home page cannot be had, `cancelled` */
export async function saveSite(request: SaveRequest, { signal, onPage }: SaveWatching): Promise<SavedSite> {
  const { address, folder, limits = CRAWL_LIMITS } = request;
  const home = await fetchWithin(addressFrom(address), { signal });
  if (!home.isHtml) throw new SitewrightError('validation', `${address} is no web page. Name the address of a site's page.`);

  const { origin } = new URL(home.url);
  const mayVisit = await readRobots(origin, signal);
  if (!mayVisit(new URL(home.url).pathname)) {
    throw new SitewrightError(
      'precondition',
      `${origin} asks programs not to visit this page (robots.txt). Grade a folder of it instead.`,
    );
  }

  const crawl = {
    origin,
    folder,
    mayVisit,
    limits,
    waiting: [],
    seen: new Set([home.url]),
    pages: 0,
    bytes: 0,
    endsAt: Date.now() + limits.timeMs,
  };
  await keep(crawl, home, onPage);

  while (crawl.waiting.length > 0) {
    signal.throwIfAborted();
    const cutShort = limitReached(crawl);
    if (cutShort !== undefined) return { pages: crawl.pages, cutShort };
    await visit(crawl, { signal, onPage });
  }
  return { pages: crawl.pages };
}

function addressFrom(words: string): string {
  const url = URL.parse(words);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new SitewrightError('validation', `"${words}" is no address of a website. It begins with https://`);
}

function limitReached({ pages, bytes, endsAt, limits }: Crawl): string | undefined {
  if (pages >= limits.pages) return `Only the first ${limits.pages} pages were graded.`;
  if (bytes >= limits.bytes) return `The site is very large: only its first ${Math.round(bytes / 1_000_000)} MB were graded.`;
  return Date.now() > endsAt ? 'The site answers slowly: only what came in time was graded.' : undefined;
}

async function visit(crawl: Crawl, { signal, onPage }: SaveWatching): Promise<void> {
  const url = crawl.waiting.shift();
  if (url === undefined) return;

  // What cannot be had is missing in the folder; the graders find it there.
  const fetched = await fetchWithin(url, { signal, within: crawl.origin }).catch(() => undefined);
  signal.throwIfAborted();
  if (fetched) await keep(crawl, fetched, onPage);
}

async function keep(crawl: Crawl, fetched: Fetched, onPage: SaveWatching['onPage']): Promise<void> {
  const { pathname } = new URL(fetched.url);
  const file = join(crawl.folder, fileFor(pathname, fetched.isHtml));
  const content = fetched.isHtml ? withOwnAddresses(fetched.body.toString('utf8'), crawl.origin) : fetched.body;

  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  crawl.bytes += fetched.body.length;
  for (const link of linksIn(fetched)) enqueue(crawl, link);

  if (!fetched.isHtml) return;
  crawl.pages++;
  onPage(pathname);
}

/** Pages wait behind what pages load, so that the pages that are saved are whole. */
function enqueue(crawl: Crawl, { url, isPage }: { url: URL; isPage: boolean }): void {
  url.hash = '';
  url.search = '';
  if (url.origin !== crawl.origin || crawl.seen.has(url.href) || !crawl.mayVisit(url.pathname)) return;

  crawl.seen.add(url.href);
  if (isPage) crawl.waiting.push(url.href);
  else crawl.waiting.unshift(url.href);
}
