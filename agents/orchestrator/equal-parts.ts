// Gives a new value the very parts of the value before it wherever they are equal: what follows from such a part is known already.

/**
 * @returns a value with the JSON of `next`, made of parts of `previous` where they are equal; `previous` itself when all is equal.
 *   Neither is changed.
 */
export function keepEqualParts<Value>(previous: unknown, next: Value): Value;
export function keepEqualParts(previous: unknown, next: unknown): unknown {
  if (previous === next) return previous;
  if (Array.isArray(next)) return Array.isArray(previous) ? withEqualItems(previous, next) : next;
  return isRecord(next) && isRecord(previous) ? withEqualProperties(previous, next) : next;
}

function withEqualItems(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let isSame = previous.length === next.length;
  let copy: unknown[] | undefined;

  for (let index = 0; index < next.length; index++) {
    const before = previous[index];
    const now = next[index];
    if (before === now) continue;

    const kept = keepEqualParts(before, now);
    isSame &&= kept === before;
    if (kept === now) continue;

    copy ??= [...next];
    copy[index] = kept;
  }

  return isSame ? previous : (copy ?? next);
}

function withEqualProperties(previous: Values, next: Values): Values {
  const keysBefore = Object.keys(previous);
  let isSame = true;
  let copy: Values | undefined;
  let index = 0;

  // Values are data: nothing is inherited. A list of the keys of each object would cost more than comparing most of them.
  for (const key in next) {
    // Hashes depend on the order of keys.
    isSame &&= key === keysBefore[index++];
    const before = previous[key];
    const now = next[key];
    if (before === now) continue;

    const kept = keepEqualParts(before, now);
    isSame &&= kept === before;
    if (kept === now) continue;

    copy ??= { ...next };
    copy[key] = kept;
  }

  return isSame && index === keysBefore.length ? previous : (copy ?? next);
}

type Values = Record<string, unknown>;

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
