// Phones, mail addresses and web addresses in running text.
import { patternOf } from '../../reading/pattern.ts';
import { westernDigits } from '../../reading/western-digits.ts';

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}]{2,24}/giu;
const WEB = patternOf(
  String.raw`
    (?:https?:\/\/[^\s<>()"“”]+|(?<![@\p{L}\p{N}.-])(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:example|com
    |org|net|co\.uk|ie|at|de|ch|fr|es|it|nl|be|nz|au|eu|info|shop|cafe|io)(?:\/[^\s<>()"“”]*)?(?![\p{L}\p{N}]))
  `,
  'giu',
);
/** Seven digits at least, grouped as numbers are; a year, a price or a span of hours is none. */
const PHONE = /(?<![\p{N}\p{L}#€£$.,:/-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s./-]{0,3}\(?\d{1,5}\)?){1,6}(?![\p{N}%€£$:])/gu;
const LABEL = /^[\s\p{L}.()-]{0,20}$/u;
const NOT_A_PHONE = patternOf(
  String.raw`
    ^(?:\d{4}\s?[-–/]\s?\d{4}|\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?|\d{1,2}\.\d{1,2}\.\d{2,4}
    |\d{4}-\d{2}-\d{2}|\d{1,3}(?:[ .]\d{3})+)$
  `,
  'u',
);

/** A number behind one of these is a telephone's, though it be grouped like a price. */
const TO_RING =
  /(?<!\p{L})(?:t[eé]l\p{L}*|phone|m[oó]vil|mobile|ll[aá]m\p{L}*(?: al)?|call(?: us| me)?(?: on)?|ring|whatsapp|numero è|chiam\p{L}+(?: al)?)\s*[:.]?\s*$/iu;
/** "nails 10 07700 900 456", "8 - 6 01353 496 017": a number that is dialled begins with its nought. */
const AMOUNT_BEFORE = /^(?![0+(])(\d{1,3}(?:\s?[-–]\s?\d{1,2})?\s+)(0[\d\s()/.-]{6,})$/u;
const FEWEST_DIGITS = 7;
const FAX = /(?<!\p{L})(?:tele)?fax\p{L}*\s*[:.]?\s*$/iu;

/** Mail addresses in a text, in order. */
export function mailsIn(text: string): string[] {
  return text.match(MAIL) ?? [];
}

export interface ContactWords {
  phones: string[];
  mails: string[];
  webs: string[];
  faxes: string[];
  /** The text without them. */
  rest: string;
}

export function contactWordsOf(line: string): ContactWords {
  const mails = mailsIn(line);
  const withoutMails = line.replaceAll(MAIL, ' ');
  const webs = (withoutMails.match(WEB) ?? []).map((web) => web.replace(/[.,;:]+$/u, ''));
  const withoutWebs = withoutMails.replaceAll(WEB, ' ');

  const phones: string[] = [];
  const faxes: string[] = [];
  const rest = westernDigits(withoutWebs).replaceAll(PHONE, (run: string, at: number, whole: string) => {
    const [, amount = '', found = run] = AMOUNT_BEFORE.exec(run) ?? [];
    const before = whole.slice(0, at + amount.length);
    const numbers = numbersIn(found);
    const isPhone = numbers.every((number) => mayRing(number) && (TO_RING.test(before) || !isGrouped(number)));
    if (isPhone) (FAX.test(before) ? faxes : phones).push(...numbers);
    return isPhone ? `${amount} ` : run;
  });
  return {
    phones,
    mails,
    webs,
    faxes,
    rest: rest
      .replaceAll(/<\s*>|\(\s*\)/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  };
}

/** "942 555 021 / 690 555 021" are two; "0821 / 50 60 70" is one. */
function numbersIn(found: string): string[] {
  const parts = found.split(/\s+\/\s+|\s{2,}/u).map((part) => part.trim());
  return parts.length > 1 && parts.every(mayRing) ? parts : [found.trim()];
}

function mayRing(number: string): boolean {
  const digits = digitsIn(number);
  return digits >= FEWEST_DIGITS && digits <= 15 && /^[+(0]|[\s/-]/u.test(number);
}

/** A year, a date, a span of hours, or an amount in thousands: none has the nine digits of a whole number. */
function isGrouped(number: string): boolean {
  return NOT_A_PHONE.test(number) && !(digitsIn(number) === 9 && /^\d{3}\s/u.test(number));
}

function digitsIn(number: string): number {
  return number.replaceAll(/\D/gu, '').length;
}

/** Whether what stands around the addresses is only their label: "Tel.:", "mail or phone". */
export function isLabelOnly(rest: string): boolean {
  const words = rest.replaceAll(/[:,;|·•–—/+*_-]/gu, ' ').trim();
  return LABEL.test(words) && words.split(/\s+/u).length <= 3;
}
