// The client's own sentences among what a maker reads, each with the path it was read from.
import type { Language } from '../languages/language.ts';
import { isOrderToReader } from '../reading/reader-orders.ts';
import type { Text } from '../site/text.ts';
import { split } from '../wording/sentences.ts';

/** Facts whose words may be said in other places than their own. Voices of others, numbers to call and the law's words may not. */
const SAID: ReadonlySet<string> = new Set([
  'facts.name',
  'facts.noun',
  'facts.description',
  'facts.promises',
  'facts.statements',
  'facts.story',
  'facts.figures',
  'facts.people',
  'facts.licences',
  'facts.steps',
  'facts.cases',
  'facts.faq',
  'facts.address',
  'facts.directions',
  'services.offers',
  'brief.photos',
]);

/** Keys of entries that say nothing in words. */
const SILENT: ReadonlySet<string> = new Set(['id', 'source', 'confirmed', 'file', 'price', 'marks', 'street', 'postcode', 'country']);

const MOST_SENTENCES = 80;

export function materialOf(reads: object, language: Language): Text[] {
  const said = Object.entries(reads).flatMap(([slot, value]: [string, unknown]) =>
    entriesOf(value).flatMap(([key, inner]) => (SAID.has(`${slot}.${key}`) ? leaves(inner, `${slot}.${key}`) : [])),
  );

  return said
    .flatMap(({ text, from }) => split(text, language).map((sentence) => ({ text: sentence, from })))
    .filter(({ text }) => !isOrderToReader(text))
    .slice(0, MOST_SENTENCES);
}

function leaves(value: unknown, path: string): Text[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: value, from: [path] }];

  const entries = entriesOf(value);
  const fact = entries.find(([key]) => key === 'value');
  const isFact = fact !== undefined && entries.some(([key]) => key === 'confirmed');
  if (isFact) return leaves(fact[1], path);
  return entries.flatMap(([key, inner]) => (SILENT.has(key) ? [] : leaves(inner, `${path}.${key}`)));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
