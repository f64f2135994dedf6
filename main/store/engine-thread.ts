// Keeps the database's thread running: starts it, starts it again when the engine breaks, closes it cleanly.
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { SitewrightError } from '../../agents/site/error.ts';
import { DamagedStore } from './damaged.ts';
import { engineCode } from './engine-code.ts';
import type { WireMessage, WorkerReport, WorkerStart } from './worker-messages.ts';

/** Deeply nested JSON overflows a thread's usual 4 MB, and PGlite does not say so. */
const STACK_MB = 64;

interface EngineThreadOptions {
  folder: string;
  seed?: string;
}

export class EngineThread {
  readonly #options: EngineThreadOptions;
  readonly #code = engineCode();
  #worker: Worker | undefined;
  #port: Promise<MessagePort>;
  #isClosing = false;

  constructor(options: EngineThreadOptions) {
    this.#options = options;
    this.#port = this.#start();
  }

  /** The wire to the engine that runs now. Rejects with a SitewrightError when it does not open. */
  port(): Promise<MessagePort> {
    return this.#port;
  }

  /** Writes everything out and ends the thread. */
  async close(): Promise<void> {
    this.#isClosing = true;
    const port = await this.#port.catch(() => undefined);
    if (port) await this.#closeEngine();
    await this.#worker?.terminate();
    // Ending the thread does not close our end of the wire, and an open end keeps the whole program alive.
    port?.close();
  }

  async #closeEngine(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;

    const ended = Promise.race([once(worker, 'message'), once(worker, 'exit')]);
    worker.postMessage('close');
    await ended;
  }

  async #start(): Promise<MessagePort> {
    const { port1, port2 } = new MessageChannel();
    const start: WorkerStart = { ...this.#options, code: this.#code, port: port2 };
    const worker = new Worker(workerFile(), {
      workerData: start,
      transferList: [port2],
      resourceLimits: { stackSizeMb: STACK_MB },
    });
    this.#worker = worker;

    port1.on('message', (message: WireMessage) => {
      if (message.type === 'fatal') this.#restart(worker);
    });
    await opened(worker, this.#options.folder);
    worker.on('error', (error) => this.#crashed(worker, port1, error));
    return port1;
  }

  #restart(broken: Worker): void {
    if (this.#isClosing || broken !== this.#worker) return;

    this.#port = broken.terminate().then(() => this.#start());
    // Whoever asks next is told; nobody may be asking right now.
    this.#port.catch(() => undefined);
  }

  /** The thread itself ended: whoever waits for an answer is told as if the engine had said so. */
  #crashed(worker: Worker, port: MessagePort, error: Error): void {
    const message: WireMessage = { type: 'fatal', reason: error.message };
    this.#restart(worker);
    port.emit('message', message);
  }
}

async function opened(worker: Worker, folder: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (error: Error) =>
    reject(new SitewrightError('internal', `The store did not start: ${error.message}`, { cause: error }));

  worker.once('error', fail);
  worker.once('message', (report: WorkerReport) => {
    if (report.type === 'damaged') reject(new DamagedStore(folder, report.cause));
    else if (report.type === 'failed') reject(new SitewrightError(report.kind, report.message));
    else resolve();
  });

  try {
    await promise;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    worker.off('error', fail);
  }
}

/** From the source Node reads TypeScript itself; the bundle has the thread beside the commands. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url);

  const beside = new URL('./store-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../store-worker.js', import.meta.url);
}
