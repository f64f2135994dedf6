// The studio for a browser, on this machine only: its page, its files, and the contract over WebSocket.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import type { HandlerContext } from '../handlers/context.ts';
import { listen } from '../loopback/listen.ts';
import { DOOR_HEADERS, doorPage, type Door } from './door-page.ts';
import { answerCopies, isForCopies, type CopiesContext } from './copies.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { rendererFile } from './renderer-files.ts';
import { serveSockets } from './rpc-socket.ts';
import { Session } from './session.ts';
import { hasNoForeignOrigin, hasOwnHost } from './trust.ts';

export interface StudioHost {
  /** e.g. http://127.0.0.1:4321 */
  origin: string;
  /** An address that opens the studio once; ask again for another. */
  address(): string;
  close(): Promise<void>;
}

export interface StudioHostOptions {
  context: HandlerContext;
  /** Absolute folder of the built renderer. */
  folder: string;
  /** 0: any free port. */
  port: number;
  /** Lets pages of an earlier launch with the same one in again; missing: none. */
  secret?: string | undefined;
  /** Someone came with an address that has been used: the fresh one, to be shown where only the owner sees it. */
  onUsedAddress(this: void, address: string): void;
}

interface Host {
  folder: string;
  origin: string;
  session: Session;
  copies: CopiesContext;
  onUsedAddress(this: void, address: string): void;
  /** Answers when it is kept. */
  onSignIn(this: void, isLetIn: boolean): Promise<void>;
}

/** @throws SitewrightError `conflict` when the port is taken */
export async function startStudioHost({ context, folder, port, secret, onUsedAddress }: StudioHostOptions): Promise<StudioHost> {
  const server = createServer();
  const origin = await listen(server, port);
  const session = new Session(new URL(origin).port, secret);
  const copies = { studio: context.studio, role: context.role, origin, onFault: context.onFault };
  const onSignIn = (isLetIn: boolean) => context.studio.noteSignIn(isLetIn).catch(context.onFault);
  const host: Host = { folder, origin, session, copies, onUsedAddress, onSignIn };

  server.on('request', (request, response) => {
    answer(request, response, host).catch((error: unknown) => {
      context.onFault(error);
      say(response, 500, 'The studio could not answer. Its terminal says why.');
    });
  });
  const endSockets = serveSockets({ server, origin, session, context });

  return {
    origin,
    address: () => origin + session.freshPath(),
    async close() {
      endSockets();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, host: Host): Promise<void> {
  const { origin, session, folder } = host;
  if (!hasOwnHost(request, origin) || !hasNoForeignOrigin(request, origin)) {
    return say(response, 403, `The studio answers its own page only. Open ${origin} itself.`);
  }
  const url = new URL(request.url ?? '/', origin);
  if (isForCopies(url.pathname)) return answerCopy(url, { request, response, host });
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Only GET and HEAD.');

  const { pathname, searchParams } = url;
  const token = searchParams.get('token');
  if (token !== null) return open(token, { request, response, host });

  if (!session.isHeldBy(request)) return refuse('closed', request, response);
  return sendFile(rendererFile(folder, pathname), request, response);
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  host: Host;
}

async function answerCopy(url: URL, { request, response, host: { session, copies } }: Exchange): Promise<void> {
  if (!session.isHeldBy(request)) return refuse('closed', request, response);

  const isSending = request.method === 'POST';
  const asked = new Request(url, {
    method: request.method ?? 'GET',
    headers: { origin: request.headers.origin ?? '' },
    ...(isSending ? { body: Readable.toWeb(request), duplex: 'half' } : {}),
  });
  const answered = await answerCopies(asked, copies);

  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body) await pipeline(answered.body, response);
  else response.end();
}

/** A browser that is in already needs no fresh token: the same link may be clicked twice. */
async function open(token: string, { request, response, host }: Exchange): Promise<void> {
  const { session, origin, onUsedAddress, onSignIn } = host;
  const cookie = session.open(token);

  if (cookie === undefined && !session.isHeldBy(request)) {
    await onSignIn(false);
    onUsedAddress(origin + session.freshPath());
    return refuse('used', request, response);
  }

  if (cookie !== undefined) await onSignIn(true);
  response.writeHead(303, { location: '/', 'referrer-policy': 'no-referrer', ...(cookie ? { 'set-cookie': cookie } : {}) });
  response.end();
}

const REFUSED: Readonly<Record<Door, string>> = {
  closed: 'Open the address that the terminal shows; it lets this browser in.',
  used: 'This address has been used. The terminal now shows a fresh one.',
};

/** Whoever is let in later, by another page of the same browser, goes on from here. */
function refuse(door: Door, { headers, method }: IncomingMessage, response: ServerResponse): void {
  if (method !== 'GET' || !headers.accept?.includes('text/html')) return say(response, 401, REFUSED[door]);
  response.writeHead(401, DOOR_HEADERS);
  response.end(doorPage(door, headers['accept-language'] ?? ''));
}

async function sendFile(file: string | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) return say(response, 404, 'There is nothing at this address. Go back to the start page.');

  const type = lookup(file) ?? 'application/octet-stream';
  const isNamedByHash = /[\\/]assets[\\/]/.test(file);
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'content-type': /^text\/|json|svg/.test(type) ? `${type}; charset=utf-8` : type,
    'content-length': String(body.length),
    'cache-control': isNamedByHash ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function say(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(`${words}\n`);
}
