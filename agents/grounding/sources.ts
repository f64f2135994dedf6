// Finds the words a source stands for: a value of a slot, a frame, a name of the trade, wording of the law.
import { FRAMES, type Language } from '../languages/language.ts';
import { PRIVACY_AUTHORITIES } from '../languages/legal/countries.ts';
import { localeOf, tagOf } from '../languages/say.ts';
import type { Brief } from '../site/brief.ts';
import type { Requirements, Services } from '../site/discovery.ts';
import { Opening, type Facts } from '../site/facts.ts';
import { TRADES } from '../trades/registry.ts';
import { dateText, readDate } from '../reading/date.ts';
import { timeText } from '../wording/opening-hours.ts';

export interface GroundSlots {
  facts: Facts;
  services: Services;
  requirements?: Partial<Requirements> | undefined;
  brief?: Partial<Brief> | undefined;
}

export interface Ground {
  slots: GroundSlots;
  language: Language;
}

/** Keys that say where a value was read, which no text may state. */
const BOOKKEEPING = new Set(['id', 'source', 'confirmed']);
const PLACE = /\{\w+\}/g;

/** The words behind a source; nothing when it points nowhere. */
export function wordsBehind(source: string, ground: Ground): string[] | undefined {
  const [kind = '', rest = ''] = source.split(/:(.*)/s);

  if (source === kind) return valueWords(source, ground);
  if (kind === 'frame') return literal(frameText(rest, ground.language));
  if (kind === 'trade') return literal(tradeText(rest, ground));
  return kind === 'legal' ? literal(legalText(rest, ground)) : undefined;
}

function literal(frame: string | undefined): string[] | undefined {
  return frame === undefined ? undefined : [frame.replaceAll(PLACE, ' ')];
}

function frameText(key: string, language: Language): string | undefined {
  if (FRAMES.some((known) => known === key)) return own(language.frames, key);

  const [table, entry = ''] = key.split(/\.(.*)/s);
  if (table === 'label') return own(language.labels, entry);
  if (table === 'otherLabel') return own(language.otherLabels, entry);
  if (table === 'action') return own(language.actions, entry);
  return table === 'name' ? own(language.names, entry) : undefined;
}

/** Only the client's own trade may lend its names. */
function tradeText(key: string, { slots, language }: Ground): string | undefined {
  const [id = '', entry = ''] = key.split(/\.(.*)/s);
  const trade = id === slots.facts.trade.value ? TRADES.get(id) : undefined;
  const tag = tagOf(language);

  return entry === 'noun' ? own(trade?.noun, tag) : own(trade?.names[tag], entry);
}

/** Only the authority of the client's own country may be named. */
function legalText(key: string, { slots, language }: Ground): string | undefined {
  const country = slots.facts.country?.value;
  if (key === `authority.${country}`) return own(PRIVACY_AUTHORITIES, country ?? '');
  return own(language.legal, key);
}

function valueWords(path: string, ground: Ground): string[] | undefined {
  const parts = path.split('.');
  const value = parts.reduce<unknown>(step, ground.slots);
  const found = unwrapped(value);
  if (found === undefined || found === null) return undefined;

  const words = leaves(found);
  return [...words, ...words.flatMap((word) => dayWords(word, ground)), ...hoursWords(path, found, ground)];
}

/** One step down a path. A fact is stepped through to its value. */
function step(value: unknown, key: string): unknown {
  const inner = isRecord(value) && !Object.hasOwn(value, key) ? unwrapped(value) : value;
  return isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
}

function unwrapped(value: unknown): unknown {
  return isRecord(value) && Object.hasOwn(value, 'value') && Object.hasOwn(value, 'confirmed') ? value['value'] : value;
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (!isRecord(value)) return [];

  const isFact = unwrapped(value) !== value;
  if (isFact) return leaves(unwrapped(value));
  return Object.entries(value).flatMap(([key, inner]) => (BOOKKEEPING.has(key) ? [] : leaves(inner)));
}

/** Days and times as the language writes them: `1` is Monday, `18:00` may be 6:00 PM. */
function hoursWords(path: string, value: unknown, { slots, language }: Ground): string[] {
  if (!path.startsWith('facts.hours.')) return [];

  const opening = Opening.safeParse(value);
  if (!opening.success) return [];

  const locale = localeOf(language, slots.facts.country?.value);
  const days = opening.data.days.map((day) => language.weekdays[day - 1] ?? '');
  const times = opening.data.spans.flatMap(({ opens, closes }) => [timeText(opens, locale), timeText(closes, locale)]);
  return [...days, ...times];
}

/** A day that is written for machines, as the language writes it. */
function dayWords(word: string, { slots, language }: Ground): string[] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(word) && readDate(word) !== undefined;
  return isDay ? [dateText(word, localeOf(language, slots.facts.country?.value))] : [];
}

function own(table: object | undefined, key: string): string | undefined {
  const found: unknown = isRecord(table) && Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
