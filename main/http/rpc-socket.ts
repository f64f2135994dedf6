// The contract over WebSocket, with bounds: how many windows, how large a message, how much unsent.
import type { Server } from 'node:http';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { HandlerContext } from '../handlers/context.ts';
import { faultsOnly } from '../handlers/plain-words.ts';
import { router } from '../handlers/router.ts';
import { hasOwnHost, hasOwnOrigin } from './trust.ts';
import type { Session } from './session.ts';

const SOCKET_PATH = '/rpc';

/** A pasted brief is the largest thing asked. */
const LARGEST_MESSAGE_BYTES = 16 * 1024 * 1024;
const MOST_UNSENT_BYTES = 16 * 1024 * 1024;
const MOST_WINDOWS = 32;
const PING_EVERY_MS = 30_000;

export interface SocketOptions {
  server: Server;
  origin: string;
  session: Session;
  context: HandlerContext;
}

/** @returns a function that ends every connection */
export function serveSockets({ server, origin, session, context }: SocketOptions): () => void {
  const handler = new RPCHandler(router, { interceptors: [onError(faultsOnly(context.onFault))] });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE_BYTES, perMessageDeflate: false });

  server.on('upgrade', (request, socket, head) => {
    const isOurs = request.url === SOCKET_PATH && hasOwnHost(request, origin) && hasOwnOrigin(request, origin);
    if (!isOurs || !session.isHeldBy(request) || sockets.clients.size >= MOST_WINDOWS) {
      socket.end(`HTTP/1.1 ${isOurs ? '401 Unauthorized' : '403 Forbidden'}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }

    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', context.onFault);
      keepAlive(client);
      handler.upgrade(bounded(client), { context }).catch(context.onFault);
    });
  });

  return () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

/** A window that does not take what it asked for is let go, rather than filling memory; that stops its run. */
function bounded(client: WebSocket): Pick<WebSocket, 'addEventListener' | 'send'> {
  return {
    addEventListener: client.addEventListener.bind(client),
    send(message: Parameters<WebSocket['send']>[0]) {
      if (client.bufferedAmount > MOST_UNSENT_BYTES) client.terminate();
      else client.send(message);
    },
  };
}

/** Ends a connection whose window is gone without a word, which stops its run. */
function keepAlive(client: WebSocket): void {
  let isAnswering = true;
  client.on('pong', () => {
    isAnswering = true;
  });

  const timer = setInterval(() => {
    if (!isAnswering) client.terminate();
    isAnswering = false;
    client.ping();
  }, PING_EVERY_MS);
  client.on('close', () => clearInterval(timer));
}
