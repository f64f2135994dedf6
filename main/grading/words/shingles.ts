// How alike two texts are, by the runs of words they share.

/** Words in a run: long enough that common phrases count little. */
const RUN = 4;

export function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.slice(0, Math.max(1, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' ')),
  );
}

/** Jaccard's coefficient: shared of all; 1 for equal sets. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
