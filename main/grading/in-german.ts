// What graders say, in German: each brings the words of what it says.
import { GRADERS } from './registry.ts';

interface Wording {
  english: RegExp;
  german: string;
}

/** @param rule `<grader>.<audit>`, or the id of a grader. @returns the sentence as it is where its grader has no German for it */
export function inGerman(rule: string, sentence: string): string {
  const [id = ''] = rule.split('.');
  const words = GRADERS.find((each) => each.id === id)?.grader.german ?? {};
  const whole = words[sentence];
  if (whole !== undefined) return whole;

  for (const { english, german } of wordingsOf(id, words)) {
    const seen = english.exec(sentence)?.slice(1);
    if (seen)
      return filled(
        german,
        seen.map((part) => words[part] ?? part),
      );
  }
  return sentence;
}

const known = new Map<string, Wording[]>();

/** Those with the most words of their own first. */
function wordingsOf(id: string, words: Readonly<Record<string, string>>): Wording[] {
  const kept = known.get(id);
  if (kept) return kept;

  const wordings = Object.entries(words)
    .filter(([english]) => english.includes('{}'))
    .toSorted(([one], [other]) => other.length - one.length)
    .map(([english, german]) => ({
      english: new RegExp(`^${english.split('{}').map(escaped).join('(.*?)')}$`, 's'),
      german,
    }));
  known.set(id, wordings);
  return wordings;
}

function filled(german: string, seen: readonly string[]): string {
  let next = 0;
  return german.replaceAll(/\{(\d*)\}/g, (_place, at: string) => seen[at === '' ? next++ : Number(at)] ?? '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
