// Days as people write them: "14 March 2026", "14. März 2026", "14.3.2026", "2026-03-14".
import { lazily } from '../lazily.ts';
import { fold } from './fold.ts';
import { westernDigits } from './western-digits.ts';

const TAGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ar', 'he'];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/u;
const NUMERIC = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u;
const WORDED =
  /^(?:\p{L}+[.,]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+|ב)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})$/u;
const MONTH_FIRST = /^(?:\p{L}+[.,]?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/** ISO 8601, only where day, month and year are all said and the order of the two numbers is beyond doubt. */
export function readDate(text: string): string | undefined {
  const plain = fold(westernDigits(text)).trim();
  const iso = ISO.exec(plain);
  if (iso) return isoOf(iso[1], iso[2], iso[3]);

  const numeric = NUMERIC.exec(plain);
  if (numeric) return isoOf(numeric[3], numeric[2], numeric[1]);

  const worded = WORDED.exec(plain);
  if (worded) return isoOf(worded[3], monthNumber(worded[2]), worded[1]);

  const monthFirst = MONTH_FIRST.exec(plain);
  return monthFirst ? isoOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined;
}

/** As a locale writes a day: "14 March 2026". @param iso ISO 8601 date */
export function dateText(iso: string, locale: string): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
  return withOrdinal(text, locale);
}

/** The first of a month is an ordinal in French and Italian: "1er mai", "1º maggio". */
const FIRST: Readonly<Record<string, string>> = { fr: '1er ', it: '1º ' };

function withOrdinal(text: string, locale: string): string {
  return text.replace(/^1 (?=\p{L})/u, FIRST[locale.slice(0, 2)] ?? '1 ');
}

/** Few fonts have them, and all have the plain one. */
const THIN_SPACES = /[\u2009\u202F]/gu;
const DAY_TO_DAY = /^(\p{Nd}{1,2}) – /u;

/** As a locale writes two days as one span: "24–28 December 2026". */
export function spanText(from: string, until: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));
  return text.replaceAll(THIN_SPACES, ' ').replace(DAY_TO_DAY, '$1–');
}

function isoOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isReal ? iso : undefined;
}

const MONTHS = lazily(
  (): ReadonlyMap<string, number> =>
    new Map(
      TAGS.flatMap((tag) =>
        (['long', 'short'] as const).flatMap((style) => {
          const format = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
          return Array.from({ length: 12 }, (_, index): [string, number] => [
            fold(format.format(Date.UTC(2024, index, 1))).replace(/\.$/u, ''),
            index + 1,
          ]);
        }),
      ),
    ),
);

function monthNumber(name: string | undefined): string | undefined {
  const number = MONTHS().get(name ?? '');
  return number === undefined ? undefined : String(number);
}
