// Telephone numbers and mail addresses that a page shows, and where they lead.
import type { Element } from '../document/document.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { blocksOf, type Block } from '../words/blocks.ts';

interface ShownLink {
  element: Element;
  /** What is seen. */
  shown: string;
  /** Where it leads, without `tel:` or `mailto:`. */
  target: string;
}

/** Eight digits or more with nothing between but what numbers are grouped with. */
const NUMBER = /(?<![\p{L}\p{N}/.:-])\+?\(?\d(?:[\s\u00A0\u202F()/.-]{0,2}\d){7,14}(?![\p{L}\p{N}]|[.,]\d)/gu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LEAST_DIGITS = 6;
/** Days and codes of the post are rows of digits too. */
const NO_PHONE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?[–-]\s?\d{4})/u;

export function phoneLinks(page: PageUnderGrade): ShownLink[] {
  return linksTo(page, /^tel:/i);
}

export function mailLinks(page: PageUnderGrade): ShownLink[] {
  return linksTo(page, /^mailto:/i).map((link) => ({ ...link, target: (link.target.split('?', 1)[0] ?? '').toLowerCase() }));
}

/** Numbers in the words of a page that look like telephone numbers. */
export function writtenPhones(page: PageUnderGrade): { block: Block; shown: string }[] {
  return blocksOf(page).flatMap((block) =>
    (block.text.match(NUMBER) ?? []).filter((shown) => !NO_PHONE.test(shown)).map((shown) => ({ block, shown: shown.trim() })),
  );
}

export function writtenMails(page: PageUnderGrade): { block: Block; shown: string }[] {
  return blocksOf(page).flatMap((block) =>
    (block.text.match(MAIL) ?? []).map((shown) => ({ block, shown: shown.toLowerCase() })),
  );
}

/** Nothing of a text but what is no number to call and no address to write to. */
export function withoutContacts(text: string): string {
  return text
    .replaceAll(MAIL, ' ')
    .replaceAll(/(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replaceAll(NUMBER, ' ');
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Whether both call the same: one with its country's prefix, the other as it is dialled at home. */
export function isSameNumber(one: string, other: string): boolean {
  const [long = '', short = ''] = [one, other].map(significant).toSorted((a, b) => b.length - a.length);
  return short.length >= LEAST_DIGITS && long.endsWith(short);
}

function significant(number: string): string {
  return digitsOf(number.replace('(0)', '')).replace(/^0+/, '');
}

function linksTo(page: PageUnderGrade, scheme: RegExp): ShownLink[] {
  return page.document.byName('a').flatMap((element) => {
    const href = element.attributes['href']?.trim() ?? '';
    return scheme.test(href) ? [{ element, shown: element.text, target: href.replace(scheme, '') }] : [];
  });
}
