// The client's own sentences among what a maker reads, each with the path it was read from.
import { textsOf } from '../grounding/texts.ts';
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
const SILENT: ReadonlySet<string> = new Set([
  'id',
  'source',
  'confirmed',
  'file',
  'price',
  'marks',
  'street',
  'postcode',
  'country',
]);

const MOST_SENTENCES = 80;

/** What others have said of the client, under their own names. */
const VOICES = /\/quote\//;
/** What the client said of itself: not words of ours, nor what the site is asked to do. */
const CLIENTS = /^(?:facts|services)\./;

/** Each sentence once, with all it stands on. */
export function materialOf(reads: object, language: Language): Text[] {
  const said = Object.entries(reads).flatMap(([slot, value]: [string, unknown]) => [
    ...entriesOf(value).flatMap(([key, inner]) => (SAID.has(`${slot}.${key}`) ? leaves(inner, `${slot}.${key}`) : [])),
    ...written(value),
  ]);

  const sentences = said
    .flatMap(({ text, from }) => split(text, language).map((sentence) => ({ text: sentence, from })))
    .filter(({ text }) => !isOrderToReader(text));
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()].slice(0, MOST_SENTENCES);
}

/** Words that other makers took from the client. */
function written(value: unknown): Text[] {
  return textsOf(value).flatMap(({ at, text }) =>
    VOICES.test(`${at}/`) || !text.from.every((source) => CLIENTS.test(source)) ? [] : [text],
  );
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
