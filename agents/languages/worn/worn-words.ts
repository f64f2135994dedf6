// The shape of a list of worn-out words: what anyone could say of anything. Makers pass over it, graders count it.

export interface WornWords {
  /** Words and phrases of advertising. `*` stands for any ending of a word. */
  cliches: readonly string[];
  /** Adjectives and fillers that praise and state nothing. */
  empty: readonly string[];
}

/** @param lists words and phrases with commas between them */
export function wornWords(lists: { cliches: string; empty: string }): WornWords {
  return { cliches: listed(lists.cliches), empty: listed(lists.empty) };
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}
