// News, notices, vacancies, partners, downloads and pairs of photos, each out of one line.
import type { Brief } from '../../site/brief.ts';
import { readDate } from '../../reading/date.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { bareLine, pairOf } from './material-lines.ts';

const ADDRESS = /https?:\/\/\S+[^\s.,;)]/u;
/** "24 December to 6 January", "24.12.–6.1.": two days with a sign or a word between them. */
const SPAN = /^(.{2,40}?)(?:\s+(?:to|until|till|bis|au|al|hasta|tot|إلى|حتى|עד)\s+|\s*[–—]\s*|\s-\s)(.{2,40})$/iu;

/** "14 March 2026: The new oven is in. It came through the roof." A line without a day is news as well. */
export function newsLineOf(line: string): Brief['news'][number] {
  const pair = pairOf(line);
  const isDated = pair !== undefined && /\p{N}/u.test(pair.first) && pair.first.length <= 30;
  const [title = bareLine(line), ...text] = sentencesOf(isDated ? pair.second : bareLine(line));
  const headline = title.replace(/(?<!\.)\.$/u, '');
  return { title: headline, date: isDated ? pair.first : undefined, text: text.length > 0 ? [text.join(' ')] : [] };
}

/** "24 December to 6 January: closed", "Closed on Good Friday". */
export function noticeLineOf(line: string): Brief['notices'][number] {
  const [, first, second] = /^(.{2,80}?)\s*:\s+(.+)$/u.exec(bareLine(line)) ?? [];
  const pair = first !== undefined && second !== undefined ? { first, second } : pairOf(line);
  if (!pair || !/\p{N}/u.test(pair.first)) return { text: bareLine(line) };

  const [, from, until] = SPAN.exec(pair.first) ?? [];
  const isSpan = from !== undefined && until !== undefined && readDate(pair.first) === undefined;
  return isSpan ? { text: pair.second, from, until } : { text: pair.second, from: pair.first };
}

/** "Mechanic, full time: cars with an engine and without". */
export function vacancyLineOf(line: string): Brief['vacancies'][number] {
  const pair = pairOf(line);
  const [title = bareLine(line), ...hours] = (pair?.first ?? bareLine(line)).split(/[,،]\s*/u);
  return { title, hours: hours.length > 0 ? hours.join(', ') : undefined, description: pair?.second };
}

/** "Gilberdyke Mill – our flour, https://mill.example". */
export function partnerLineOf(line: string): Brief['partners'][number] {
  const href = ADDRESS.exec(line)?.[0];
  const words = bareLine(href === undefined ? line : line.replace(href, '')).replace(/[\s,;:(–—-]+\)?$/u, '');
  const pair = pairOf(words);
  return { name: pair?.first ?? words, what: pair?.second, href };
}

/** "Order form: https://hofer.example/order.pdf". Without an address there is nothing to download. */
export function downloadLineOf(line: string): Brief['downloads'][number] | undefined {
  const href = ADDRESS.exec(line)?.[0];
  const title = href === undefined ? '' : bareLine(line.replace(href, '')).replace(/[\s,;:(–—-]+\)?$/u, '');
  return href === undefined || title === '' ? undefined : { title, href };
}

/** "stair-before.jpg, stair-after.jpg: the stair at Corris". */
export function pairLineOf(line: string): Brief['pairs'][number] | undefined {
  const [, before, after, caption] =
    /^(\S+\.\w{3,4})\s*(?:,|→|->|\/|und|and|et|y|e|en)?\s*(\S+\.\w{3,4})(?:\s*[:–—-]\s*(.+))?$/u.exec(bareLine(line)) ?? [];
  return before && after ? { before, after, caption } : undefined;
}
