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
const PHONE = /(?<![\p{N}\p{L}#€£$.,:/-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s./-]{0,2}\(?\d{1,5}\)?){1,6}(?![\p{N}%€£$:])/gu;
const LABEL = /^[\s\p{L}.()-]{0,20}$/u;
const NOT_A_PHONE = patternOf(
  String.raw`
    ^(?:\d{4}\s?[-–/]\s?\d{4}|\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?|\d{1,2}\.\d{1,2}\.\d{2,4}
    |\d{4}-\d{2}-\d{2}|\d{1,3}(?:[ .]\d{3})+)$
  `,
  'u',
);

/** Mail addresses in a text, in order. */
export function mailsIn(text: string): string[] {
  return text.match(MAIL) ?? [];
}

export interface ContactWords {
  phones: string[];
  mails: string[];
  webs: string[];
  /** The text without them. */
  rest: string;
}

export function contactWordsOf(line: string): ContactWords {
  const mails = mailsIn(line);
  const withoutMails = line.replaceAll(MAIL, ' ');
  const webs = (withoutMails.match(WEB) ?? []).map((web) => web.replace(/[.,;:]+$/u, ''));
  const withoutWebs = withoutMails.replaceAll(WEB, ' ');

  const phones: string[] = [];
  const rest = westernDigits(withoutWebs).replaceAll(PHONE, (found) => {
    const digits = found.replaceAll(/\D/gu, '').length;
    const isPhone = digits >= 7 && digits <= 15 && /^[+(0]|[\s/-]/u.test(found) && !NOT_A_PHONE.test(found.trim());
    if (isPhone) phones.push(found.trim());
    return isPhone ? ' ' : found;
  });
  return {
    phones,
    mails,
    webs,
    rest: rest
      .replaceAll(/<\s*>|\(\s*\)/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  };
}

/** Whether what stands around the addresses is only their label: "Tel.:", "mail or phone". */
export function isLabelOnly(rest: string): boolean {
  const words = rest.replaceAll(/[:,;|·•–—/+*_-]/gu, ' ').trim();
  return LABEL.test(words) && words.split(/\s+/u).length <= 3;
}
