// Hashes values by their parts: a part that was hashed before is not written out again.

/** A list or record of more parts than this is hashed part by part: pages, sections, offers. */
const FEW_PARTS = 16;
/** So far down many parts are looked for: section, its words, a group of them, the list. */
const LOOKED_WITHIN = 4;

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

/** Also somewhere within it: a list of all offers stands deep in the section that shows them. */
function isMadeOfMany(value: object, depth = LOOKED_WITHIN): boolean {
  return Array.isArray(value) ? isLongList(value, depth) : isLargeRecord(value, depth);
}

function isLongList(value: readonly unknown[], depth: number): boolean {
  return value.length > FEW_PARTS || value.some((part) => holdsMany(part, depth));
}

function isLargeRecord(value: object, depth: number): boolean {
  let parts = 0;
  // No list of the parts: most values are small, and few are looked at twice.
  for (const key in value) {
    const part: unknown = Reflect.get(value, key);
    // JSON does not know it.
    if (part === undefined) continue;
    if (++parts > FEW_PARTS || holdsMany(part, depth)) return true;
  }
  return false;
}

function holdsMany(part: unknown, depth: number): boolean {
  return depth > 0 && typeof part === 'object' && part !== null && isMadeOfMany(part, depth - 1);
}
