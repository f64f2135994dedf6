// A place inside a slot, as the designer calls it: page, section, field.
import { isContainer, valueAt } from '../../agents/orchestrator/pointer.ts';
import { SLOT_NAMES } from '../../agents/site/slot-names.ts';
import type { SlotName } from '../../agents/site/slots.ts';

export interface PlaceWords {
  page: string;
  section: string;
  field?: string | undefined;
}

/** @param value of the slot: entries of lists are called by their names where they have any */
export function placeWords(slot: SlotName, keys: readonly string[], value: unknown): PlaceWords {
  const words = keys.flatMap((key, at) => wordsOfKey(key, keys.slice(0, at), value));
  const [section = keys.at(-1) ?? 'All', ...rest] = words;
  const field = rest.join(', ');
  return { page: SLOT_NAMES[slot], section: capitalised(section), ...(field === '' ? {} : { field }) };
}

export function placeSentence({ page, section, field }: PlaceWords): string {
  return [page, section.charAt(0).toLowerCase() + section.slice(1), field].filter(Boolean).join(', ');
}

/** Keys that say nothing to a reader: the list of a section, the words of a text, the value of a fact, what was arranged by hand. */
const SILENT = new Set(['items', 'text', 'value', 'arranged', 'own']);

function wordsOfKey(key: string, before: readonly string[], value: unknown): string[] {
  const container = valueAt(value, before);
  if (Array.isArray(container)) return [entryWords(valueAt(container, [key]), key)];
  return SILENT.has(key) ? [] : [key.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()];
}

function entryWords(entry: unknown, key: string): string {
  const named = ['name', 'heading', 'title', 'question', 'label', 'id'].map((property) => shownName(valueAt(entry, [property])));
  return named.find((name) => name !== undefined) ?? (key.startsWith('id=') ? key.slice(3) : `entry ${Number(key) + 1}`);
}

function shownName(value: unknown): string | undefined {
  const name = isContainer(value) ? (value['text'] ?? value['value']) : value;
  return typeof name === 'string' && name.length <= 60 ? `“${name}”` : undefined;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
