// The lines of a site that a model may read to judge it: nothing that never leaves this machine, and not more than a small model can hold.
import { plainWords } from '../locating/plain-words.ts';
import type { Facts } from '../site/facts.ts';
import type { PageLines } from './critic-task.ts';

export type KeptFacts = Pick<Facts, 'phones' | 'mails' | 'address' | 'quotes'>;

/** Characters; about 4,000 tokens, which a small local model still holds at once. */
const MOST = 12_000;

const MAIL = /\S+@\S+\.\p{L}{2,}/u;
/** Seven digits and more with what is written between them: no year, price or span of hours is as long. */
const PHONE = /(?:\+|\b0)[\d\s()/.-]{6,}\d/u;

/** Characters from which a line can be known as part of what somebody said. */
const PART = 20;

/** @returns pages with lines left, in the order given */
export function linesToSend(pages: readonly PageLines[], facts: KeptFacts): PageLines[] {
  const kept = keptHere(facts);
  let left = MOST;

  return pages.flatMap(({ page, lines }) => {
    const shown = lines.filter((line) => !isKept(line, kept) && (left -= line.length) >= 0);
    return shown.length > 0 ? [{ page, lines: shown }] : [];
  });
}

/** Numbers to call, addresses, streets, and what others said of the client. */
function keptHere({ phones, mails, address, quotes }: KeptFacts): string[] {
  const values = [
    ...phones.map(({ value }) => value.display),
    ...mails.map(({ value }) => value),
    ...(address?.value.street === undefined ? [] : [address.value.street]),
    ...quotes.map(({ value }) => value.text),
  ];
  return values.map(plainWords).filter((words) => words !== '');
}

function isKept(line: string, kept: readonly string[]): boolean {
  if (MAIL.test(line) || PHONE.test(line)) return true;
  const plain = plainWords(line);
  return kept.some((words) => plain.includes(words) || (plain.length >= PART && words.includes(plain)));
}
