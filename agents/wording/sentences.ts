// The client's own sentences, each once, with the fact it was read from.
import { tagOf } from '../languages/say.ts';
import type { Language } from '../languages/language.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

export type Said = Pick<Facts, 'promises' | 'statements' | 'story' | 'description'>;

export interface Sentence {
  text: Text;
  kind: 'promise' | 'statement' | 'story' | 'description';
}

/** A full stop after these is no end: "St. Anna", "z. B.", "J. Hofer". */
const ABBREVIATED = /(?:^|\s)(?:\p{L}|St|Ste|Dr|Dra|Dott|Sig|Prof|Mr|Mrs|Ms|Mme|Nr|No|Str|Hl|Sr|Sra|ca|bzw|inkl|ggf|Tel)\.\s*$/u;

/** Promises first, then statements, story and description, in the client's order. */
export function sentencesOf(said: Said, language: Language): Sentence[] {
  const all = [
    ...said.promises.map(({ value }, index) => ({ value, kind: 'promise' as const, source: `facts.promises.${index}` })),
    ...said.statements.map(({ value }, index) => ({ value, kind: 'statement' as const, source: `facts.statements.${index}` })),
    ...said.story.map(({ value }, index) => ({ value, kind: 'story' as const, source: `facts.story.${index}` })),
    ...(said.description ? [{ value: said.description.value, kind: 'description' as const, source: 'facts.description' }] : []),
  ];

  const sentences = all.flatMap(({ value, kind, source }) =>
    split(value, language).map((text) => ({ kind, text: { text: withCapital(text, language), from: [source] } })),
  );
  const firsts = new Map<string, Sentence>();
  for (const sentence of sentences) {
    const words = bare(sentence.text.text);
    if (!firsts.has(words)) firsts.set(words, sentence);
  }
  return [...firsts.values()];
}

/** Clients write notes in lower case; a sentence that stands alone begins with a capital, unless it begins with a name such as "iPhone". */
function withCapital(text: string, language: Language): string {
  const first = /^\p{Ll}[\p{Ll}\p{M}’'-]*(?=[\s,;:!?]|[.…]?(?:\s|$))/u.exec(text)?.[0];
  return first === undefined ? text : text.slice(0, 1).toLocaleUpperCase(tagOf(language)) + text.slice(1);
}

/** Whether two texts say the same words, or one is a part of the other. */
export function overlaps(a: Text, b: Text): boolean {
  const [one, other] = [bare(a.text), bare(b.text)];
  return one.includes(other) || other.includes(one);
}

/** Whole sentences, never cut. */
export function split(text: string, language: Language): string[] {
  const sentences: string[] = [];

  for (const { segment } of new Intl.Segmenter(tagOf(language), { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }

  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 0);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
