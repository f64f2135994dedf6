// People, steps, figures, quotes, questions and pieces of work, each out of one line.
import { cleanLine } from '../clean-text.ts';

/** "4. bis 22. August" is a date and no numbered line. */
const BULLET = /^\s*(?:[-*•·‣+]|\d{1,3}[.)](?!\s+(?:bis|und|oder|to|[-–])\s))\s+/u;
const PAIR = /^(.{1,120}?)(?:\s*:\s+|\s+[–—]\s+|\s+-\s+|\s*\|\s*)(.+)$/u;
const QUOTE = /^[>\s]*["“„«‹»]\s*(.+?)\s*["”“»›«]\s*[,.]?\s*(?:[–—-]+|\(|:)?\s*(.+?)\)?$/u;
const YEAR = /(?<!\d)((?:18|19|20)\d{2}(?:\s?[–-]\s?(?:(?:18|19|20)?\d{2}))?)(?!\d)/u;

/** Without bullet, number and marks of emphasis. */
export function bareLine(line: string): string {
  return cleanLine(line.replace(BULLET, '').replaceAll(/\*\*|__|`/gu, ''));
}

/** "Name: words", "Name – words". */
export function pairOf(line: string): { first: string; second: string } | undefined {
  const [, first, second] = PAIR.exec(bareLine(line)) ?? [];
  return first && second ? { first: first.trim(), second: second.trim() } : undefined;
}

/** "Josie Barraclough, baker", "Josie Barraclough (baker): buns on Saturdays". */
export function personLineOf(line: string): { name: string; role?: string | undefined; bio?: string | undefined } {
  const bare = bareLine(line);
  const [, name, inBrackets, rest] = /^([^(),:]+?)\s*\(([^()]+)\)\s*[:,.–—-]?\s*(.*)$/u.exec(bare) ?? [];
  if (name && inBrackets) return { name, role: inBrackets, bio: rest === '' ? undefined : rest };

  const pair = pairOf(bare);
  const [, before, role] = /^([^,،]+)[,،]\s*(.+)$/u.exec(pair?.first ?? bare) ?? [];
  if (before && role) return { name: before, ...roleAndBio(role, pair?.second) };
  if (!pair) return { name: bare };
  const isRole = pair.second.length <= 60 && !/[.!?]$/u.test(pair.second);
  return isRole ? { name: pair.first, role: pair.second } : { name: pair.first, bio: pair.second };
}

/** "baker. Buns on Saturdays." is a role and what else there is to say. */
function roleAndBio(words: string, bio: string | undefined): { role: string; bio?: string | undefined } {
  const [, short, more] = bio === undefined ? (/^(.{2,60}?[^\s.]{2})\.\s+(\S.*)$/u.exec(words) ?? []) : [];
  return { role: short ?? words.replace(/\.$/u, ''), bio: bio ?? more };
}

export function stepLineOf(line: string): { name: string; description?: string | undefined } {
  const pair = pairOf(line);
  if (pair) return { name: pair.first, description: pair.second };
  const [, name, description] = /^(.{2,40}?)\.\s+(\S.+)$/u.exec(bareLine(line)) ?? [];
  return name && description ? { name, description } : { name: bareLine(line) };
}

/** "1987: first opened", "12 mats". */
export function figureLineOf(line: string): { value: string; label: string } | undefined {
  const pair = pairOf(line);
  if (pair) return { value: pair.first, label: pair.second };
  const [, value, label] =
    /^([^\p{L}\s]*\p{N}[^\p{L}\s]*(?:\s?(?:h|m|t|kg|km|mm|cm|ha|am|pm|%|°C?)(?=\s))?)\s+(.{2,})$/u.exec(bareLine(line)) ?? [];
  return value && label ? { value, label } : undefined;
}

/** "“I moved house and kept the bakery.” — Ruth". */
export function quoteLineOf(line: string): { text: string; by: string } | undefined {
  const [, text, by] = QUOTE.exec(bareLine(line)) ?? [];
  return text && by && by.length <= 80 ? { text, by: by.replace(/^[–—-]\s*/u, '').replace(/\.$/u, '') } : undefined;
}

/** "Can I reserve? Yes, until noon." */
export function questionLineOf(line: string): { question: string; answer: string } | undefined {
  const [, question, answer] = /^(?:[QF][:.]\s*)?(.+?[?؟])\s*(?:[–—:-]\s*|A[:.]\s*)?(\S.+)$/u.exec(bareLine(line)) ?? [];
  return question && answer ? { question, answer } : undefined;
}

/** "Tramway School, Bristol, 2024: a primary school inside a tram shed". */
export function caseLineOf(line: string): {
  title: string;
  place?: string | undefined;
  year?: string | undefined;
  description?: string | undefined;
} {
  const pair = pairOf(line);
  const head = pair?.first ?? bareLine(line);
  const year = YEAR.exec(head)?.[1];
  const [title = head, place] = head
    .replace(YEAR, '')
    .split(/[,،()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { title, place, year, description: pair?.second };
}

/** "07:00 Slow flow (Tamsin)", "18:30 Beginners with Tamsin". */
export function entryLineOf(line: string): { time?: string | undefined; what: string; who?: string | undefined } {
  const bare = bareLine(line);
  const [, time, words] =
    /^(\p{Nd}{1,2}(?:[:.h]\p{Nd}{2})?(?:\s?[–-]\s?\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?)?(?:\s?[ap]m|\s?Uhr|\s?h)?)[\s,:–—-]+(\D.*)$/iu.exec(
      bare,
    ) ?? [];
  const [, what, bracketed, named] = /^(.+?)\s*(?:\(([^()]+)\)|\s+with\s+(\p{Lu}.*))$/u.exec(words ?? bare) ?? [];
  return { time, what: what ?? words ?? bare, who: bracketed ?? named };
}
