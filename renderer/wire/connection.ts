// Whether the host is still there.

export class Connection {
  readonly #listeners = new Set<() => void>();
  #isLost = false;

  lose(): void {
    this.#isLost = true;
    for (const listener of this.#listeners) listener();
  }

  readonly isLost = (): boolean => this.#isLost;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
