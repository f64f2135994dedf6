// Serves a made site on loopback as a host would: compression, headers, redirects, its own 404 page.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { lookup } from 'mrmime';
import { SitewrightError } from '../../agents/site/error.ts';
import { listen } from '../loopback/listen.ts';
import { compressed } from './compression.ts';
import { headersFor, readHeaderRules, readRedirectRules } from '../../agents/hosting/host-rules.ts';
import { LiveReload, RELOAD_EVENTS_PATH, RELOAD_SCRIPT, RELOAD_SCRIPT_PATH } from './live-reload.ts';

export interface SiteServer {
  /** e.g. http://127.0.0.1:4321 */
  origin: string;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  folder: string;
  /** 0 or missing: any free port. */
  port?: number;
  /** Reload open pages when a file changes, and let the studio frame them. Off: byte for byte what a host would send. */
  isLive?: boolean;
  /** What a live page carries so that the studio can edit it. Published files have none of it. */
  editing?: PageEditing | undefined;
}

interface PageEditing {
  /** Put into every page. */
  script: string;
  /** The page with each of its texts marked; as it is, where that cannot be. */
  marked(this: void, path: string, html: string): Promise<string>;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** @throws SitewrightError `not-found` when there is no site in the folder; `conflict` when the port is taken */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const { folder } = options;
  const home = await stat(join(folder, 'index.html')).catch(() => undefined);
  if (!home)
    throw new SitewrightError(
      'not-found',
      `There is no site in ${folder}. Make one first: sitewright make <brief> --out ${folder}`,
    );

  return serveFiles(options);
}

/** Whatever is in the folder, with or without a home page. @throws SitewrightError `conflict` when the port is taken */
export async function serveFiles({ folder, port = 0, isLive = false, editing }: SiteServerOptions): Promise<SiteServer> {
  const reload = isLive ? new LiveReload(folder) : undefined;
  const server = createServer(siteRequests({ folder, reload, editing }));

  const origin = await listen(server, port);
  return {
    origin,
    async close() {
      reload?.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Site {
  folder: string;
  reload?: LiveReload | undefined;
  editing?: PageEditing | undefined;
}

/** What answers with the files of a site, for whoever listens: to be looked at only. */
export function siteRequests(site: Site): RequestListener {
  return (request, response) => {
    answer(request, response, site).catch((error: unknown) => fail(response, error));
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const { folder, reload, editing } = site;
  const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, plain(405, 'Only GET and HEAD.'), request);

  if (reload && pathname === RELOAD_EVENTS_PATH) return reload.listen(response);
  if (reload && pathname === RELOAD_SCRIPT_PATH)
    return send(response, script(`${editing?.script ?? ''}${RELOAD_SCRIPT}`), request);

  const found = await resolveFile(folder, pathname);
  if ('location' in found)
    return send(response, { status: found.status, headers: { location: found.location }, body: Buffer.alloc(0) }, request);

  const rules = readHeaderRules(await textOf(join(folder, '_headers')));
  const body = await readFile(found.file).catch(() => Buffer.from('Not found'));
  const type = lookup(found.file) ?? 'application/octet-stream';
  const headers = { 'content-type': withCharset(type), ...headersFor(pathname, rules) };
  const sent = { status: found.status, headers, body };
  send(response, type === 'text/html' ? await withLife(sent, pathname, site) : sent, request);
}

/** A page that is looked at while it is worked on hears of changes and may be edited; any other is as a host would send it. */
async function withLife(page: Answer, pathname: string, { reload, editing }: Site): Promise<Answer> {
  if (!reload) return page;
  const path = page.status === 404 ? '/404.html' : pathname;
  return live(editing ? { ...page, body: Buffer.from(await editing.marked(path, page.body.toString('utf8'))) } : page);
}

type Found = { file: string; status: number } | { location: string; status: number };

async function resolveFile(folder: string, pathname: string): Promise<Found> {
  const path = decoded(pathname);
  const redirect = readRedirectRules(await textOf(join(folder, '_redirects'))).find(({ from }) => decoded(from) === path);
  if (redirect) return { location: redirect.to, status: redirect.status };

  const wanted = normalize(join(folder, path));
  const isInside = wanted === normalize(folder) || wanted.startsWith(normalize(folder) + sep);
  const isPrivate = path.split('/').some((part) => part.startsWith('.') || part === '_headers' || part === '_redirects');
  if (!isInside || isPrivate) return { file: join(folder, '404.html'), status: 404 };

  const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  if (await isFile(file)) return { file, status: 200 };
  if (extname(path) === '' && (await isFile(join(wanted, 'index.html')))) return { location: `${pathname}/`, status: 308 };
  return { file: join(folder, '404.html'), status: 404 };
}

/** Malformed escapes match no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return '/\u{FFFD}';
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function withCharset(type: string): string {
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}

/** A browser gives the site a process of its own: what it draws and how it ends holds up nothing in the studio. */
const OWN_PROCESS = { 'origin-agent-cluster': '?1' };

/** Lets the page listen for changes and stand in the studio's frames; nothing else of the site is touched. */
function live({ status, headers, body }: Answer): Answer {
  const policy = headers['content-security-policy']
    ?.replace(/frame-ancestors [^;]+/, 'frame-ancestors http://127.0.0.1:* app://studio')
    .replace(/; connect-src [^;]+/, '')
    .concat("; script-src 'self'; connect-src 'self'");
  const html = body.toString('utf8').replace('</head>', `<script src="${RELOAD_SCRIPT_PATH}" defer></script>\n</head>`);

  return {
    status,
    headers: {
      ...headers,
      ...OWN_PROCESS,
      ...(policy ? { 'content-security-policy': policy } : {}),
      'cache-control': 'no-store',
    },
    body: Buffer.from(html),
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer, request: IncomingMessage): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const cache = { 'cache-control': 'public, max-age=0, must-revalidate', ...headers, etag };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, cache).end();
    return;
  }

  const encoded = compressed({
    body,
    etag,
    type: headers['content-type'] ?? '',
    accepts: request.headers['accept-encoding'] ?? '',
  });
  response.writeHead(status, { ...cache, ...encoded.headers, 'content-length': String(encoded.body.length) });
  response.end(request.method === 'HEAD' ? undefined : encoded.body);
}

function script(source: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
    body: Buffer.from(source),
  };
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(text) };
}

function fail(response: ServerResponse, error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`The preview could not answer: ${words}\n`);
}
