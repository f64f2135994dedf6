// Times and names as the screens write them, in the studio's language.
import { currentLanguage, localeOf, type Language } from './words.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** "3 ms", "1.4 s", "2 min 5 s". */
export function durationText(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  if (durationMs < MINUTE_MS) return `${(durationMs / 1000).toFixed(1)} s`;

  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** "just now", "5 minutes ago", "yesterday"; the date itself after a week. */
export function agoText(date: Date, now: Date, language: Language = currentLanguage()): string {
  const ageMs = now.getTime() - date.getTime();
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

  if (ageMs < MINUTE_MS) return JUST_NOW[language];
  if (ageMs < HOUR_MS) return relative.format(-Math.floor(ageMs / MINUTE_MS), 'minute');
  if (ageMs < DAY_MS) return relative.format(-Math.floor(ageMs / HOUR_MS), 'hour');
  if (ageMs < 7 * DAY_MS) return relative.format(-Math.floor(ageMs / DAY_MS), 'day');
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(date);
}

const JUST_NOW: Readonly<Record<Language, string>> = { en: 'just now', de: 'gerade eben' };

/** "1 page", "7 pages". */
export function countText(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** An id as words: "color-palette" → "Color palette". */
export function idWords(id: string): string {
  const words = id.replaceAll('-', ' ').replace(/\b(faq|seo)\b/, (letters) => letters.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A language's tag as its name: "ar" → "Arabic". What is no tag stays as it is. */
export function languageName(tag: string, language: Language = currentLanguage()): string {
  const isTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
  return (isTag ? new Intl.DisplayNames(language, { type: 'language' }).of(tag) : undefined) ?? tag;
}

/** "$0.42"; what is less than a cent is not rounded to nothing. */
export function moneyText(usd: number): string {
  if (usd === 0) return '$0';
  return usd < 0.01 ? `$${usd.toPrecision(2)}` : `$${usd.toFixed(2)}`;
}

/** "3 bytes", "12 kB", "1.4 MB": decimal units, as file managers show them. */
export function bytesText(bytes: number): string {
  if (bytes < 1_000) return countText(bytes, ['byte', 'bytes']);
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
