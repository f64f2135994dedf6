// A map that forgets what was used longest ago, so that a studio left open for weeks does not grow.

export class RecentMap extends Map<string, string> {
  readonly #limit: number;
  #size = 0;

  /** @param limit characters of all values together */
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override get(key: string): string | undefined {
    const value = super.get(key);
    if (value === undefined) return undefined;

    // A map keeps the order of insertion: what was read last goes to the end.
    super.delete(key);
    super.set(key, value);
    return value;
  }

  override set(key: string, value: string): this {
    this.delete(key);
    super.set(key, value);
    this.#size += value.length;

    for (const oldest of this.keys()) {
      if (this.#size <= this.#limit || oldest === key) break;
      this.delete(oldest);
    }
    return this;
  }

  override delete(key: string): boolean {
    this.#size -= super.get(key)?.length ?? 0;
    return super.delete(key);
  }

  override clear(): void {
    this.#size = 0;
    super.clear();
  }
}
