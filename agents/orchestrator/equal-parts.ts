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
    const kept = keepEqualParts(previous[index], next[index]);
    isSame &&= kept === previous[index];
    if (kept === next[index]) continue;

    copy ??= [...next];
    copy[index] = kept;
  }

  return isSame ? previous : (copy ?? next);
}

function withEqualProperties(previous: Values, next: Values): Values {
  const keys = Object.keys(next);
  const keysBefore = Object.keys(previous);
  let isSame = keys.length === keysBefore.length;
  let copy: Values | undefined;

  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    const kept = keepEqualParts(previous[key], next[key]);
    // Hashes depend on the order of keys.
    isSame &&= kept === previous[key] && key === keysBefore[index];
    if (kept === next[key]) continue;

    copy ??= { ...next };
    copy[key] = kept;
  }

  return isSame ? previous : (copy ?? next);
}

type Values = Record<string, unknown>;

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
