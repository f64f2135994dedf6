// Tells requests of our own page from those that another site makes this browser send.
import type { IncomingMessage } from 'node:http';

/** Exact host: a name that was made to point at this machine (DNS rebinding) is not ours. */
export function hasOwnHost(request: IncomingMessage, origin: string): boolean {
  return request.headers.host === new URL(origin).host;
}

/** A page's own GET carries no Origin; everything that another page sends carries that page's. */
export function hasNoForeignOrigin(request: IncomingMessage, origin: string): boolean {
  return request.headers.origin === undefined || request.headers.origin === origin;
}

/** A WebSocket always carries its Origin and is not held back by the same-origin rule, so it must be ours. */
export function hasOwnOrigin(request: IncomingMessage, origin: string): boolean {
  return request.headers.origin === origin;
}
