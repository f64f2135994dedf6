// The one run of this window: starts it, follows it whichever screen is shown, stops it.
import type { StudioEvent } from '../../../preload/contract/run.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { isCode, wordsOf } from '../../wire/words-of.ts';
import { NEW_SITE, type RunNotes } from './run-notes.ts';
import { after, begun, broken, type RunState, type RunSubject } from './run-state.ts';

/** Lost sight of a run, the host stops it when this window asks for another. */
const WINDOW = crypto.randomUUID();

export class RunControl {
  /** For the round after the one that is on. */
  readonly notes: RunNotes;
  readonly #client: StudioClient;
  readonly #onEnd: () => void;
  readonly #listeners = new Set<() => void>();
  #state: RunState | undefined;
  #leaving = new AbortController();

  constructor(client: StudioClient, { notes, onEnd }: { notes: RunNotes; onEnd: () => void }) {
    this.notes = notes;
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
        return this.#client.brief.make({ source: subject.source, wish: subject.wish, window: WINDOW }, { signal });
      case 'project':
        return this.#client.project.make({ id: subject.id, notes: [...(subject.notes ?? [])], window: WINDOW }, { signal });
    }
  }

  #take(event: StudioEvent): void {
    if (!this.#state) return;
    if (event.type === 'site-written') this.#settleNotes(this.#state.subject, event.projectId);
    this.#show(after(this.#state, event));
  }

  /** Those that were in hand are done; a run that came to nothing leaves them. */
  #settleNotes(subject: RunSubject, projectId: string): void {
    if (subject.type === 'project') this.notes.remove(projectId, subject.notes ?? []);
    else if (this.notes.of(NEW_SITE).length > 0) this.notes.moveToProject(projectId);
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
