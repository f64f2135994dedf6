// Free text cut into sections: a heading, what it means, and the lines beneath it.
import { patternOf } from '../../reading/pattern.ts';
import { fold } from '../../reading/fold.ts';
import { fieldNamed, isWrapper, type FieldId } from '../field-names.ts';
import { bareLine } from '../lines/material-lines.ts';

export interface Section {
  heading?: string | undefined;
  /** Depth of a Markdown heading, 1 to 6; 7 for a line that only works as one. */
  level: number;
  field?: FieldId | undefined;
  /** Heading above, where this one only groups: "Bread" under "What we sell". */
  group?: string | undefined;
  lines: string[];
}

const MARKDOWN = /^(#{1,6})\s+(.+?)\s*#*$/u;
const BOLD_LINE = /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__):?$/u;
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/u;

export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ level: 0, lines: [] }];
  /** The headings the next one may stand under, the deepest last. */
  const above: Section[] = [];

  for (const [index, line] of lines.entries()) {
    const current = sections.at(-1) ?? { level: 0, lines: [] };
    const heading = headingAt(lines, index);
    if (UNDERLINE.test(line)) continue;

    if (heading) {
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
      const section = opened(heading, above.at(-1));
      above.push(section);
      sections.push(section);
    } else if (endsAtBlank(current, line)) sections.push({ level: 0, lines: [] });
    else current.lines.push(line);
  }
  return sections.filter((section) => section.heading !== undefined || section.lines.some((line) => line.trim() !== ''));
}

interface Heading {
  words: string;
  level: number;
}

function headingAt(lines: readonly string[], index: number): Heading | undefined {
  const line = lines[index] ?? '';
  const [, hashes, words] = MARKDOWN.exec(line) ?? [];
  if (hashes && words) return { words: bareLine(words), level: hashes.length };

  const bare = line.trim();
  const underline = UNDERLINE.exec(lines[index + 1] ?? '');
  if (underline && bare !== '' && bare.length <= 80 && !/^[|>*-]/u.test(bare)) {
    return { words: bareLine(bare), level: underline[0].startsWith('=') ? 1 : 2 };
  }
  const named = labelIn(bare, (lines[index - 1] ?? '').trim() === '');
  const means = named !== undefined && (fieldNamed(named) !== undefined || isWrapper(named));
  return means ? { words: bareLine(named), level: 7 } : undefined;
}

/** A line that works as a heading without being marked as one: "**Hours**", "Hours:", or "Hours" by itself. */
function labelIn(bare: string, isFirst: boolean): string | undefined {
  const bold = BOLD_LINE.exec(bare)?.[1]?.replace(/:$/u, '');
  if (bold !== undefined) return /[?؟]$/u.test(bold) ? undefined : bold;
  const isAlone = isFirst && /^[^.,:;!?|>]{2,40}$/u.test(bare) && !/^[-*•]\s/u.test(bare);
  return /^([^:.!?]{2,40})\s*:$/u.exec(bare)?.[1] ?? (isAlone ? bare : undefined);
}

/** A section under a mere label ends with its paragraph; one under a heading goes on. */
function endsAtBlank(section: Section, line: string): boolean {
  return section.level === 7 && line.trim() === '' && section.lines.some((above) => above.trim() !== '');
}

function opened({ words, level }: Heading, parent: Section | undefined): Section {
  const own = fieldNamed(words) ?? fieldNamed(words.split(/[,–—:(]/u, 1)[0] ?? '') ?? fieldIn(words);
  const inherits = parent?.field !== undefined && level < 7 && (own === undefined || parent.field === 'faq');
  return { heading: words, level, field: inherits ? parent.field : own, group: inherits ? words : undefined, lines: [] };
}

/** Headings that are sentences. On folded text; the first that fits counts. */
const PHRASES: readonly (readonly [RegExp, FieldId | undefined])[] = [
  [/\b(?:site|website|webseite|homepage)\b/u, undefined],
  [
    patternOf(
      String.raw`
    ^(?:how (?!to (?:find|get|reach)).*\b(?:works?|goes|go|do it)|so (?:geht|arbeiten|lauft)|comment (?:ca
    |on|nous) (?:se passe|marche|travaill))
`,
      'u',
    ),
    'steps',
  ],
  [/^(?:what|things) (?:i|we|you can) (?:make|do|sell|cook|bake|offer|grow|buy|get|eat|order)/u, 'services'],
  [/\b(?:kind words|people say|said about|others say)\b/u, 'quotes'],
  [/^(?:who (?:we are|does|is)|the people)/u, 'people'],
  [/^(?:where (?:we come|it (?:began|started))|how (?:it|we) (?:began|started))/u, 'story'],
  [/\b(?:in numbers|in figures|in zahlen|en chiffres)\b/u, 'figures'],
  [/\b(?:questions|fragen|preguntas|domande|vragen)\b/u, 'faq'],
  [/^(?:how to (?:find|get|reach)|getting|finding)\b/u, 'directions'],
];
/** Fields that a single word in a longer heading may tell. */
const TELLING: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  'services',
  'people',
  'story',
  'hours',
  'promises',
  'quotes',
  'timetable',
  'licences',
]);

/** A heading in a few words, which as a whole or in one of them say what follows. */
function fieldIn(words: string): FieldId | undefined {
  const folded = fold(words);
  const phrase = PHRASES.find(([pattern]) => pattern.test(folded));
  if (phrase) return phrase[1];

  const parts = folded.match(/\p{L}+/gu) ?? [];
  if (parts.length < 2 || parts.length > 6) return undefined;
  return parts.map(fieldNamed).find((field) => TELLING.has(field));
}
