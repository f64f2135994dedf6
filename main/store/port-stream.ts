// The wire to the database's thread as node-postgres wants it: a socket that is none.
import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { SitewrightError } from '../../agents/site/error.ts';
import { joined } from './wire.ts';
import type { WireMessage } from './worker-messages.ts';

interface Chunk {
  chunk: Uint8Array;
}

export class PortStream extends Duplex {
  readonly #opening: Promise<MessagePort>;
  #port: MessagePort | undefined;
  #unsent: Uint8Array[] = [];
  readonly #receive = (message: WireMessage): void => {
    if (message.type === 'bytes') this.push(message.bytes);
    else this.destroy(engineFailed(message.reason));
  };

  /** @param opening the port, as soon as the database is open */
  constructor(opening: Promise<MessagePort>) {
    super();
    this.#opening = opening;
  }

  /** Called by node-postgres in place of `net.Socket.connect`; host and port mean nothing here. */
  connect(): this {
    void this.#open();
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  /** The thread itself keeps the process alive until the store is closed. */
  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers come by themselves.
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.#post([chunk]);
    done();
  }

  override _writev(chunks: Chunk[], done: () => void): void {
    this.#post(chunks.map(({ chunk }) => chunk));
    done();
  }

  override _final(done: () => void): void {
    this.#send();
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port?.off('message', this.#receive);
    done(error);
  }

  async #open(): Promise<void> {
    try {
      this.#port = await this.#opening;
      this.#port.on('message', this.#receive);
      this.emit('connect');
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /**
   * What is written in one go travels in one message: a journey costs both threads more than what a short statement does. In one go is
   * all that is asked before this thread turns to anything else.
   */
  #post(chunks: readonly Uint8Array[]): void {
    if (this.#unsent.length === 0) queueMicrotask(() => process.nextTick(() => this.#send()));
    this.#unsent.push(...chunks);
  }

  #send(): void {
    if (this.#unsent.length === 0) return;
    const bytes = joined(this.#unsent);
    this.#unsent = [];
    this.#port?.postMessage(bytes, [bytes.buffer]);
  }
}

function engineFailed(reason: string): SitewrightError {
  return new SitewrightError(
    'external',
    `The store broke off (${reason}) and was started again. What was being saved is not in it: do the last thing again.`,
  );
}
