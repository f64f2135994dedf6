// Hashes values by their parts: a part that was hashed before is not written out again.

/** A list or record of more parts than this is hashed part by part: pages, sections, offers. */
const FEW_PARTS = 16;

/** Values never change once made, so that an object's hash is known by the object itself. */
export class ValueHashes {
  readonly #hash: (content: string) => string;
  readonly #known = new WeakMap<object, string>();

  constructor(hash: (content: string) => string) {
    this.#hash = hash;
  }

  /** Equal for values whose JSON is equal. */
  of(value: unknown): string {
    if (typeof value !== 'object' || value === null) return this.#hash(JSON.stringify(value) ?? 'undefined');

    const known = this.#known.get(value);
    if (known) return known;

    const made = this.#hash(JSON.stringify(isMadeOfMany(value) ? this.#withHashes(value) : value));
    this.#known.set(value, made);
    return made;
  }

  /** The value with hashes in place of the objects in it. */
  #withHashes(value: object): object {
    const shown = (part: unknown) => (typeof part === 'object' && part !== null ? { hash: this.of(part) } : part);

    if (Array.isArray(value)) return value.map(shown);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shown(part)]));
  }
}

function isMadeOfMany(value: object): boolean {
  const parts: unknown[] = Object.values(value);
  return parts.length > FEW_PARTS || parts.some((part) => countParts(part) > FEW_PARTS);
}

function countParts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}
