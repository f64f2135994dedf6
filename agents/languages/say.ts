// Puts words together: fills frames, names parts, joins lists. Every result says what it stands on.
import { onceEach } from '../once-each.ts';
import type { Label } from '../site/content.ts';
import type { Requirements } from '../site/discovery.ts';
import { SitewrightError } from '../site/error.ts';
import type { Text } from '../site/text.ts';
import { TRADES } from '../trades/registry.ts';
import type { TradeNames } from '../trades/trade.ts';
import type { FrameKey, Language } from './language.ts';
import { PRIVACY_AUTHORITIES } from './legal/countries.ts';
import type { LegalKey } from './legal/wording.ts';
import { LANGUAGES } from './registry.ts';

type Values = Readonly<Record<string, Text>>;

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The language of a BCP 47 tag, or of its first part; English where there is none. */
export function languageOf(tag: string | undefined): Language {
  const language = LANGUAGES.get(tag ?? 'en') ?? LANGUAGES.get(tag?.split('-', 1)[0] ?? 'en') ?? LANGUAGES.get('en');
  if (!language) throw new SitewrightError('internal', 'The English wording is missing. Restore agents/languages/en.ts.');
  return language;
}

/** The file name of a language: `de`. */
export const tagOf = onceEach(({ locale }: Language): string => new Intl.Locale(locale).language);

/** The locale of a language as used in a country: `de-AT`. Digits stay as the language sets them. */
export function localeOf(language: Language, country: string | undefined): string {
  return country ? new Intl.Locale(language.locale, { region: country }).toString() : language.locale;
}

/** A frame with its places filled. @throws SitewrightError `internal` when a place has no value */
export function say(language: Language, key: FrameKey, values: Values = {}): Text {
  return filled({ frame: language.frames[key], source: `frame:${key}`, language }, values);
}

/** Wording of the law with its places filled. @throws SitewrightError `internal` when a place has no value */
export function sayLegal(language: Language, key: LegalKey, values: Values = {}): Text {
  return filled({ frame: language.legal[key], source: `legal:${key}`, language }, values);
}

export function privacyAuthority(country: string | undefined): Text | undefined {
  const authority = country && PRIVACY_AUTHORITIES[country];
  return authority ? { text: authority, from: [`legal:authority.${country}`] } : undefined;
}

export function label(language: Language, key: Label): Text {
  return { text: language.labels[key], from: [`frame:label.${key}`] };
}

export function actionLabel(language: Language, kind: Requirements['action']['kind']): Text {
  return { text: language.actions[kind], from: [`frame:action.${kind}`] };
}

/** What the trade calls a part of its site, or the language's own name for it. */
export function partName(language: Language, trade: string, key: keyof TradeNames): Text {
  const own = TRADES.get(trade)?.names[tagOf(language)]?.[key];
  return own ? { text: own, from: [`trade:${trade}.${key}`] } : plainPartName(language, key);
}

/** The language's own name for a part, where the trade's would be too playful. */
export function plainPartName(language: Language, key: keyof TradeNames): Text {
  return { text: language.names[key], from: [`frame:name.${key}`] };
}

/** What such a business is called; nothing for a trade that is not known. */
export function tradeNoun(language: Language, trade: string): Text | undefined {
  if (trade === 'general') return undefined;
  const noun = TRADES.get(trade)?.noun[tagOf(language)];
  return noun ? { text: noun, from: [`trade:${trade}.noun`] } : undefined;
}

/** Words taken over as they stand. */
export function quoteFact(text: string, source: string): Text {
  return { text, from: [source] };
}

/** "A, B and C". @throws SitewrightError `internal` when there is nothing to join */
export function joined(language: Language, items: readonly Text[], country?: string): Text {
  if (items.length === 0) throw new SitewrightError('internal', 'A list of nothing was joined. Leave the sentence out instead.');
  const format = new Intl.ListFormat(localeOf(language, country), { type: 'conjunction' });
  return { text: format.format(items.map((item) => item.text)), from: sourcesOf(items) };
}

/** What parts the items of a plain row: an Arabic comma in Arabic. */
export function rowSeparator(language: Language): string {
  return tagOf(language) === 'ar' ? '، ' : ', ';
}

/** Texts one after the other. @throws SitewrightError `internal` when there are none */
export function inOneLine(items: readonly Text[], separator: string): Text {
  if (items.length === 0) throw new SitewrightError('internal', 'A line of nothing was made. Leave it out instead.');
  return { text: items.map((item) => item.text).join(separator), from: sourcesOf(items) };
}

/** With a capital at its head, where the script has capitals. */
export function capitalised(text: Text, language: Language): Text {
  const [first = ''] = text.text;
  return { ...text, text: first.toLocaleUpperCase(tagOf(language)) + text.text.slice(first.length) };
}

/**
 * Keeps numbers, addresses and Latin names in their own order inside right-to-left words.
 * Source: Unicode Bidirectional Algorithm (UAX #9), section 2.4.
 */
export function isolated(text: string, language: Language): string {
  const isForeign = language.textDirection === 'rtl' && !RTL_LETTER.test(text) && !text.includes(FIRST_STRONG_ISOLATE);
  return isForeign ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}

/** All sources once, in order of first use. */
export function sourcesOf(texts: readonly Text[]): string[] {
  return [...new Set(texts.flatMap((text) => text.from))];
}

interface Frame {
  frame: string;
  source: string;
  language: Language;
}

function filled({ frame, source, language }: Frame, values: Values): Text {
  const used: Text[] = [];
  const text = frame.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (!value) throw new SitewrightError('internal', `The wording "${source}" needs a value for {${place}}.`);
    used.push(value);
    return isolated(value.text, language);
  });

  return { text: withoutDoubledStop(text), from: [...new Set([source, ...sourcesOf(used)])] };
}

/** A value that ends a sentence of its own brings its stop along. */
function withoutDoubledStop(text: string): string {
  return text.replaceAll(/([.!?…؟]\u2069?)\.(?=\s|$)/gu, '$1');
}
