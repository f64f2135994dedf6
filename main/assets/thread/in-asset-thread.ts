// Has long work on fonts, pictures, outlines and briefs done in a thread of its own: it would hold up whoever else waits for this one.
import { existsSync } from 'node:fs';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type subsetFont from 'subset-font';
import { z } from 'zod';
import type { BriefSource } from '../../../agents/brief/profile-brief.ts';
import type { EncodeRequest } from '../../../agents/lent.ts';
import { SitewrightError, type ErrorKind } from '../../../agents/site/error.ts';
import type { Drawing } from '../pictures/drawing.ts';
import type { PhotoFile } from '../pictures/photos.ts';

type CutOptions = Parameters<typeof subsetFont>[2];

/** Each comes to bytes, text as UTF-8. */
export type ThreadTask =
  /** The font with the characters of the text only, as subset-font does it. */
  | { type: 'cut'; path: string; text: string; options: CutOptions }
  /** JSON of `Measured`; the first file that has a character measures it. */
  | { type: 'measure'; paths: string[]; variationAxes: CutOptions['variationAxes'] }
  /** All characters that the font has. */
  | { type: 'characters'; path: string }
  /** What the font calls itself; nothing for a collection. */
  | { type: 'family-name'; path: string }
  /** JSON of `FontFacts`, of a file of unknown hands. */
  | { type: 'font'; path: string }
  /** SVG of its first page; `name` is for what is said of it. */
  | { type: 'pdf-logo'; path: string; name: string }
  /** JSON of `PdfContent`. */
  | { type: 'pdf-content'; bytes: Uint8Array; name: string }
  /** JSON of an `Outline` or null. ISO 3166-1 alpha-2. */
  | { type: 'outline'; country: string }
  /** JSON of `PictureFacts`. */
  | { type: 'inspect'; photo: PhotoFile }
  | ({ type: 'encode'; photo: PhotoFile } & Omit<EncodeRequest, 'file'>)
  /** JSON of the logo as the site serves it, its bytes in base64. */
  | { type: 'logo'; path: string; file: string }
  /** JSON of the `Brief` in a client's words. */
  | { type: 'brief'; source: BriefSource }
  /** PNG. */
  | ({ type: 'draw' } & Drawing);

export interface ThreadAsked {
  id: number;
  task: ThreadTask;
}

export type ThreadAnswer =
  | { id: number; bytes: Uint8Array<ArrayBuffer> }
  /** With a kind where the words are our own. */
  | { id: number; error: string; kind?: ErrorKind | undefined };

const Answer = z.union([
  z.object({ id: z.number(), bytes: z.instanceof(Uint8Array) }),
  z.object({ id: z.number(), error: z.string(), kind: z.custom<ErrorKind>((kind) => typeof kind === 'string').optional() }),
]);

/** @throws what failed there: a SitewrightError, or an Error in its words, as when a font cannot be read */
export function inAssetThread(task: ThreadTask): Promise<Uint8Array> {
  thread ??= new AssetThread(() => (thread = undefined));
  return thread.ask(task);
}

let thread: AssetThread | undefined;

/** The heap that a file of unknown hands may fill. */
const OWN_LIMITS = { maxOldGenerationSizeMb: 384 };

/**
 * The same in a thread for this alone, which ends with it: for files of unknown hands.
 *
 * @throws SitewrightError `external` when it takes longer; an Error when it needs more room than there is
 */
export async function inOwnThread(task: ThreadTask, longestMs: number): Promise<Uint8Array> {
  const own = new AssetThread(() => undefined, { resourceLimits: OWN_LIMITS });
  const { promise: late, reject } = Promise.withResolvers<never>();
  const limit = setTimeout(
    () => reject(new SitewrightError('external', 'The file takes too long to read. Save it again, or choose another one.')),
    longestMs,
  );
  try {
    return await Promise.race([own.ask(task), late]);
  } finally {
    clearTimeout(limit);
    await own.end();
  }
}

type Waiting = Omit<PromiseWithResolvers<Uint8Array>, 'promise'>;

/** Begun when first needed. It keeps the program alive only while somebody waits for it. */
class AssetThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(onEnd: () => void, options?: WorkerOptions) {
    this.#worker = new Worker(threadFile(), options);
    this.#worker.on('message', (message) => this.#answered(message));
    this.#worker.once('error', (error) => {
      onEnd();
      for (const { reject } of this.#waiting.values()) reject(error);
    });
    this.#worker.unref();
  }

  ask(task: ThreadTask): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const asked: ThreadAsked = { id: ++this.#count, task };
    this.#waiting.set(asked.id, { resolve, reject });
    this.#worker.ref();
    this.#worker.postMessage(asked);
    return promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answered(message: unknown): void {
    const answer = Answer.parse(message);
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();

    if ('bytes' in answer) waiting?.resolve(Buffer.from(answer.bytes.buffer));
    else waiting?.reject(answer.kind ? new SitewrightError(answer.kind, answer.error) : new Error(answer.error));
  }
}

/** From the source Node reads TypeScript itself; the bundle has the thread beside the commands. */
function threadFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./asset-thread.ts', import.meta.url);

  const beside = new URL('./asset-thread.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../asset-thread.js', import.meta.url);
}
