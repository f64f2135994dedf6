// How alike texts are, by the runs of words they share.

/** Words in a run: long enough that common phrases count little. */
const RUN = 4;

export function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.slice(0, Math.max(1, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' ')),
  );
}

/** Texts kept by what they say, so that a new one is compared only with those it shares something with. */
export class Shingled<Named> {
  readonly #texts: { of: Named; size: number }[] = [];
  readonly #holding = new Map<string, number[]>();

  add(of: Named, shingles: ReadonlySet<string>): void {
    const index = this.#texts.push({ of, size: shingles.size }) - 1;
    for (const shingle of shingles) this.#holding.set(shingle, [...(this.#holding.get(shingle) ?? []), index]);
  }

  /** By Jaccard's coefficient: shared of all; 1 for equal texts. Nothing where nothing is shared. */
  nearest(shingles: ReadonlySet<string>): { of: Named; similarity: number } | undefined {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      for (const index of this.#holding.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }

    const found = [...shared].flatMap(([index, count]) => {
      const text = this.#texts[index];
      return text ? [{ of: text.of, similarity: count / (shingles.size + text.size - count) }] : [];
    });
    return found.toSorted((a, b) => b.similarity - a.similarity)[0];
  }
}
