// Turns callbacks into an async iterator, keeping no more than a bounded number that nobody has read yet.
import { SitewrightError } from '../../agents/site/error.ts';

type State = { type: 'open' } | { type: 'ended' } | { type: 'failed'; error: unknown };

export class EventQueue<Event> implements AsyncIterable<Event> {
  readonly #limit: number;
  readonly #waiting: Event[] = [];
  #state: State = { type: 'open' };
  #wake: () => void = () => {};

  /** @param limit how many unread events are too many */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** One more than the limit ends the queue with an error: whoever reads has stopped reading. */
  push(event: Event): void {
    if (this.#state.type !== 'open') return;
    if (this.#waiting.length >= this.#limit) {
      this.fail(new SitewrightError('internal', 'The window does not keep up with the run. Reload it and make the site again.'));
      return;
    }
    this.#waiting.push(event);
    this.#wake();
  }

  end(): void {
    this.#settle({ type: 'ended' });
  }

  fail(error: unknown): void {
    this.#settle({ type: 'failed', error });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, void> {
    while (true) {
      yield* this.#waiting.splice(0);
      if (this.#waiting.length > 0) continue;
      if (this.#state.type === 'failed') throw this.#state.error;
      if (this.#state.type === 'ended') return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #settle(state: State): void {
    if (this.#state.type === 'open') this.#state = state;
    this.#wake();
  }
}
