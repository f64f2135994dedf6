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

    const made = this.#hash(isMadeOfMany(value) ? this.#withHashes(value) : JSON.stringify(value));
    this.#known.set(value, made);
    return made;
  }

  /** Its JSON with hashes in place of the objects in it. */
  #withHashes(value: object): string {
    if (Array.isArray(value)) return `[${value.map((part) => this.#shown(part) ?? 'null').join()}]`;

    let text = '{';
    for (const [key, part] of Object.entries(value)) {
      const shown = this.#shown(part);
      if (shown !== undefined) text += `${JSON.stringify(key)}:${shown},`;
    }
    return `${text}}`;
  }

  /** No JSON begins as a hash does here. */
  #shown(part: unknown): string | undefined {
    return typeof part === 'object' && part !== null ? `#${this.of(part)}` : JSON.stringify(part);
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
