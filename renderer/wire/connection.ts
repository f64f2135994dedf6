// Whether the host is there, and who wants to know.

export class Connection {
  readonly #listeners = new Set<() => void>();
  #isLost = false;
  #look: () => void = () => undefined;

  /** @param look tries at once to reach the host again */
  lose(look: () => void): void {
    this.#look = look;
    this.#tell(true);
  }

  find(): void {
    this.#tell(false);
  }

  lookNow(): void {
    this.#look();
  }

  readonly isLost = (): boolean => this.#isLost;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(isLost: boolean): void {
    if (this.#isLost === isLost) return;
    this.#isLost = isLost;
    for (const listener of this.#listeners) listener();
  }
}
