// How many words an edit changed, for saying so.

/** Words of the longer side that are not in the longest common run of both. */
export function changedWords(before: string, after: string): number {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  return Math.max(one.length, other.length) - commonLength(one, other);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Longest common subsequence, one row at a time. https://en.wikipedia.org/wiki/Longest_common_subsequence */
function commonLength(one: readonly string[], other: readonly string[]): number {
  const row = new Uint16Array(other.length + 1);

  for (const word of one) {
    let diagonal = 0;
    other.forEach((candidate, at) => {
      const above = row[at + 1] ?? 0;
      row[at + 1] = word === candidate ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    });
  }
  return row.at(-1) ?? 0;
}
