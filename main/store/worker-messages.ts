// What the thread of the database and the thread that asks it say to each other.
import type { MessagePort } from 'node:worker_threads';
import type { ErrorKind } from '../../agents/site/error.ts';

export interface WorkerStart {
  port: MessagePort;
  folder: string;
  code: WebAssembly.Module;
  seed?: string;
}

/** Over the thread's own port. */
export type WorkerReport =
  | { type: 'ready' }
  | { type: 'closed' }
  | { type: 'damaged'; cause: string }
  | { type: 'failed'; kind: ErrorKind; message: string };

/** Over the port of the wire protocol: bytes of PostgreSQL, or why there will be none any more. */
export type WireMessage = { type: 'bytes'; bytes: Uint8Array<ArrayBuffer> } | { type: 'fatal'; reason: string };
