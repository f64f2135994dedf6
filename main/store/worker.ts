// The thread the database lives in: a query blocks it whole, and it can be ended when the engine breaks.
import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { SitewrightError } from '../../agents/site/error.ts';
import { DamagedStore } from './damaged.ts';
import { openEngine } from './engine.ts';
import { trapIn } from './engine-trap.ts';
import { joined, statementsIn } from './wire.ts';
import type { WireMessage, WorkerReport, WorkerStart } from './worker-messages.ts';

/** Terminate: the client is going, the engine stays. */
const TERMINATE = 'X'.charCodeAt(0);
/** The only message without a type: it begins with its length. */
const STARTUP = 0;

const { port, folder, code, seed }: WorkerStart = workerData;

// What Node writes down of a crash holds each thread's environment, and so keys.
process.report.excludeEnv = true;

await run();

async function run(): Promise<void> {
  try {
    const engine = await openEngine(folder, { code, seed });
    listen(engine);
    report({ type: 'ready' });
  } catch (error) {
    report(failureOf(error));
  }
}

/** An error loses its class on its way out of a thread. */
function failureOf(error: unknown): WorkerReport {
  if (error instanceof DamagedStore) return { type: 'damaged', cause: String(error.cause) };
  if (error instanceof SitewrightError) return { type: 'failed', kind: error.kind, message: error.message };
  return { type: 'failed', kind: 'internal', message: String(error) };
}

/** One request after the other: PGlite has one session. */
function listen(engine: PGlite): void {
  let last = Promise.resolve();
  let hadClient = false;

  port.on('message', (request: Uint8Array<ArrayBuffer>) => {
    const isNext = request[0] === STARTUP && hadClient;
    if (request[0] === STARTUP) hadClient = true;
    last = last.then(() => answer(engine, request, isNext));
  });
  parentPort?.once('message', () => {
    last = last.then(() => close(engine));
  });
}

/** @param isNext whether it comes from a new client after another one */
async function answer(engine: PGlite, request: Uint8Array<ArrayBuffer>, isNext: boolean): Promise<void> {
  if (request[0] === TERMINATE) return;

  try {
    if (isNext) await resetSession(engine);
    const bytes = joined(await answersTo(request, engine));
    if (bytes.length > 0) send({ type: 'bytes', bytes });
  } catch (error) {
    send({ type: 'fatal', reason: error instanceof Trapped ? error.message : String(error) });
  }
}

class Trapped extends Error {}

/** @throws Trapped for the first statement that the engine broke at; those behind it are not put to it */
async function answersTo(request: Uint8Array, engine: PGlite): Promise<Uint8Array[]> {
  const answers: Uint8Array[] = [];
  for (const statement of statementsIn(request)) {
    const bytes = await engine.execProtocolRaw(statement);
    const trap = trapIn(statement, bytes);
    if (trap !== undefined) throw new Trapped(trap);
    answers.push(bytes);
  }
  return answers;
}

/** The one session outlives its clients: what the last one left open is not the next one's. */
async function resetSession(engine: PGlite): Promise<void> {
  await engine.exec('rollback');
  await engine.exec('discard all');
}

async function close(engine: PGlite): Promise<void> {
  await engine.close();
  report({ type: 'closed' });
  port.close();
}

function send(message: WireMessage): void {
  port.postMessage(message, message.type === 'bytes' ? [message.bytes.buffer] : []);
}

function report(message: WorkerReport): void {
  parentPort?.postMessage(message);
}
