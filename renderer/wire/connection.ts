// Whether the host is there, and who wants to know.

/** The host went away over a question: whether it was heard is unknown. */
export class HostLost extends Error {
  constructor(cause: unknown) {
    super('The host went away before it answered.', { cause });
    this.name = 'HostLost';
  }
}

/** Silent where nobody answers; refusing where the host does not know this browser, as after a start with another key. */
export type HostState = 'found' | 'silent' | 'refusing';

export class Connection {
  readonly #listeners = new Set<() => void>();
  #state: HostState = 'found';
  #look: () => void = () => undefined;

  /** @param look tries at once to reach the host again */
  lose(look: () => void): void {
    this.#look = look;
    if (this.#state === 'found') this.#tell('silent');
  }

  /** Why it is lost, as far as it still is. */
  explain(isRefusing: boolean): void {
    if (this.#state !== 'found') this.#tell(isRefusing ? 'refusing' : 'silent');
  }

  find(): void {
    this.#tell('found');
  }

  lookNow(): void {
    if (this.isLost()) this.#look();
  }

  /** Resolves when the host is there. */
  async found(): Promise<void> {
    const found = Promise.withResolvers<void>();
    const end = this.subscribe(() => this.isLost() || found.resolve());
    if (this.isLost()) await found.promise;
    end();
  }

  readonly state = (): HostState => this.#state;

  isLost(): boolean {
    return this.#state !== 'found';
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(state: HostState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
