// Asks the grammar's thread, which starts when first asked and ends when it has been idle for a while.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { GrammarAnswer, GrammarFault, GrammarQuestion } from './messages.ts';

interface Waiting {
  resolve(this: void, faults: readonly GrammarFault[]): void;
  reject(this: void, error: Error): void;
}

/** Harper holds 300 MB as long as it stays, and takes seconds to come back. */
const IDLE_MS = 60_000;

class GrammarThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #asked = 0;

  /** Rejects with an Error when the thread fails. */
  async ask(texts: readonly string[]): Promise<readonly GrammarFault[]> {
    const question: GrammarQuestion = { id: ++this.#asked, texts };
    clearTimeout(this.#idle);
    const worker = this.#open();
    worker.ref();

    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      worker.postMessage(question);
    });
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;

    const worker = new Worker(workerFile());
    worker.on('message', (answer: GrammarAnswer) => this.#answered(answer));
    worker.on('error', (error: Error) => this.#failed(error));
    worker.on('exit', () => this.#failed(new Error('The grammar checker ended before it answered. Grade again.')));
    this.#worker = worker;
    return worker;
  }

  #answered({ id, faults, failed }: GrammarAnswer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (failed === undefined) waiting?.resolve(faults);
    else waiting?.reject(new Error(failed));
    if (this.#waiting.size > 0) return;

    // Nobody waits: the program may end now, and so may the thread.
    this.#worker?.unref();
    this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
  }

  #failed(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#worker = undefined;
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.removeAllListeners('exit');
    void worker?.terminate();
  }
}

const thread = new GrammarThread();

/** What Harper finds in texts of English. Rejects with an Error when it cannot be asked. */
export function englishFaults(texts: readonly string[]): Promise<readonly GrammarFault[]> {
  return thread.ask(texts);
}

function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url);

  const beside = new URL('./grammar-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../grammar-worker.js', import.meta.url);
}
