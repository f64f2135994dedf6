// The one run of this window: starts it, follows it whichever screen is shown, stops it.
import type { StudioEvent } from '../../../preload/contract/run.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { isCode, wordsOf } from '../../wire/words-of.ts';
import { after, begun, broken, type RunState, type RunSubject } from './run-state.ts';

export class RunControl {
  readonly #client: StudioClient;
  readonly #onEnd: () => void;
  readonly #listeners = new Set<() => void>();
  #state: RunState | undefined;
  #leaving = new AbortController();

  constructor(client: StudioClient, onEnd: () => void) {
    this.#client = client;
    this.#onEnd = onEnd;
  }

  readonly state = (): RunState | undefined => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Does nothing while a run is on. Resolves when it has ended, however it did. */
  async start(subject: RunSubject): Promise<void> {
    if (this.#state?.phase === 'running') return;
    const leaving = new AbortController();
    this.#leaving = leaving;
    this.#show(begun(subject));

    try {
      for await (const event of await this.#open(subject, leaving.signal)) this.#take(event);
    } catch (error) {
      this.#fail(error, leaving.signal.aborted);
    }
    this.#onEnd();
  }

  /** Leaving the stream stops the run on the host; finished steps are kept there. */
  stop(): void {
    this.#leaving.abort();
  }

  /** Puts away a run that has ended. */
  dismiss(): void {
    if (this.#state?.phase !== 'running') this.#show(undefined);
  }

  #open(subject: RunSubject, signal: AbortSignal): Promise<AsyncIterable<StudioEvent>> {
    switch (subject.type) {
      case 'brief':
        return this.#client.brief.make({ source: subject.source, wish: subject.wish }, { signal });
      case 'project':
        return this.#client.project.make({ id: subject.id }, { signal });
    }
  }

  #take(event: StudioEvent): void {
    if (this.#state) this.#show(after(this.#state, event));
  }

  #fail(error: unknown, wasLeft: boolean): void {
    if (!this.#state) return;
    const isStopped = wasLeft || isCode(error, 'STOPPED');
    this.#show(broken(this.#state, isStopped ? { phase: 'stopped' } : { phase: 'failed', words: wordsOf(error) }));
  }

  #show(state: RunState | undefined): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
