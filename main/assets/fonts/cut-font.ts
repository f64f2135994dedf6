// Cuts fonts in a thread of its own: harfbuzz blocks the one it works in for a tenth of a second a font.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type subsetFont from 'subset-font';
import { z } from 'zod';

export type CutOptions = Parameters<typeof subsetFont>[2];

/** What the thread is asked. */
export interface CutRequest {
  id: number;
  font: Uint8Array;
  text: string;
  options: CutOptions;
}

export type CutAnswer = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: string };

const Answer = z.union([
  z.object({ id: z.number(), bytes: z.instanceof(Uint8Array) }),
  z.object({ id: z.number(), error: z.string() }),
]);

/** As subset-font does it. @throws Error in its words when the font cannot be read */
export function cutFont(font: Uint8Array, text: string, options: CutOptions): Promise<Uint8Array> {
  thread ??= new CuttingThread(() => (thread = undefined));
  return thread.cut(font, text, options);
}

let thread: CuttingThread | undefined;

type Waiting = Omit<PromiseWithResolvers<Uint8Array>, 'promise'>;

/** Begun when first needed. It keeps the program alive only while somebody waits for it. */
class CuttingThread {
  readonly #worker = new Worker(threadFile());
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(onEnd: () => void) {
    this.#worker.on('message', (message) => this.#answered(message));
    this.#worker.once('error', (error) => {
      onEnd();
      for (const { reject } of this.#waiting.values()) reject(error);
    });
    this.#worker.unref();
  }

  cut(font: Uint8Array, text: string, options: CutOptions): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const request: CutRequest = { id: ++this.#count, font, text, options };
    this.#waiting.set(request.id, { resolve, reject });
    this.#worker.ref();
    this.#worker.postMessage(request);
    return promise;
  }

  #answered(message: unknown): void {
    const answer = Answer.parse(message);
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();

    if ('bytes' in answer) waiting?.resolve(Buffer.from(answer.bytes.buffer));
    else waiting?.reject(new Error(answer.error));
  }
}

/** From the source Node reads TypeScript itself; the bundle has the thread beside the commands. */
function threadFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./cutting-thread.ts', import.meta.url);

  const beside = new URL('./font-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../font-worker.js', import.meta.url);
}
