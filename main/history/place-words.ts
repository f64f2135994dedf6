// A place inside a slot, as the designer calls it: page, section, field.
import { isContainer, valueAt } from '../../agents/orchestrator/pointer.ts';
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
  return { page: SLOT_WORDS[slot], section: capitalised(section), ...(field === '' ? {} : { field }) };
}

export function placeSentence({ page, section, field }: PlaceWords): string {
  return [page, section.charAt(0).toLowerCase() + section.slice(1), field].filter(Boolean).join(', ');
}

export const SLOT_WORDS: Readonly<Record<SlotName, string>> = {
  brief: 'Brief',
  studio: 'Studio',
  audits: 'Grades',
  words: 'words of the pages',
  facts: 'Facts',
  requirements: 'Wishes',
  services: 'Offers',
  audience: 'Audience',
  brand: 'Brand',
  competitors: 'Competitors',
  keywords: 'Search words',
  questions: 'Questions',
  direction: 'Art direction',
  palette: 'Colours',
  typography: 'Type',
  rhythm: 'Spacing',
  layout: 'Layout',
  componentStyle: 'Buttons and forms',
  imagery: 'Pictures',
  icons: 'Icons',
  motion: 'Motion',
  wordmark: 'Logo',
  sitemap: 'Pages',
  messaging: 'Promise',
  homeCopy: 'Home page',
  servicesCopy: 'Services page',
  aboutCopy: 'About page',
  contactCopy: 'Contact page',
  faqCopy: 'Common questions',
  noticeBoard: 'Notices and news',
  metadata: 'Search results',
  microcopy: 'Labels',
  legal: 'Legal pages',
  pages: 'Sections',
  styles: 'Styles',
  structuredData: 'Machine-readable facts',
  assets: 'Files',
  files: 'Written files',
};

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
