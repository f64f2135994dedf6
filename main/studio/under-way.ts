// Work that writes to the data folder, and that has to have ended before the studio is closed.
import { SitewrightError } from '../../agents/site/error.ts';

export class UnderWay {
  readonly #closing = new AbortController();
  readonly #works = new Set<Promise<unknown>>();

  /** @throws SitewrightError `cancelled` once it is closed */
  async do<Result>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (this.#closing.signal.aborted) throw new SitewrightError('cancelled', 'The studio is closing.');
    const started = work(AbortSignal.any([signal, this.#closing.signal]));
    this.#works.add(started);

    try {
      return await started;
    } finally {
      this.#works.delete(started);
    }
  }

  /** Stops what goes on and waits for its end. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#works);
  }
}
