// Sentences by a table of others: `{}` in both stands for what was filled in, `{1}` for the second of those.

export type Wordings = Readonly<Record<string, string>>;

interface Pattern {
  sentence: RegExp;
  other: string;
}

const patterns = new WeakMap<Wordings, Pattern[]>();

/** What is filled in is worded otherwise, too, where the table knows it. @returns undefined for what it does not know */
export function inOtherWords(sentence: string, words: Wordings): string | undefined {
  const whole = Object.hasOwn(words, sentence) ? words[sentence] : undefined;
  if (whole !== undefined) return whole;

  for (const pattern of patternsOf(words)) {
    const filledIn = pattern.sentence.exec(sentence)?.slice(1);
    if (!filledIn) continue;
    let next = 0;
    const parts = filledIn.map((part) => (Object.hasOwn(words, part) ? (words[part] ?? part) : part));
    return pattern.other.replaceAll(/\{(\d*)\}/g, (_place, at: string) => parts[at === '' ? next++ : Number(at)] ?? '');
  }
  return undefined;
}

/** Those with the most words of their own first. */
function patternsOf(words: Wordings): Pattern[] {
  const known = patterns.get(words);
  if (known) return known;

  const made = Object.entries(words)
    .filter(([sentence]) => sentence.includes('{}'))
    .toSorted(([one], [other]) => other.length - one.length)
    .map(([sentence, other]) => ({ sentence: new RegExp(`^${sentence.split('{}').map(escaped).join('(.*?)')}$`, 's'), other }));
  patterns.set(words, made);
  return made;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
