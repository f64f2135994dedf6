// Puts a model's answer into a draft, place by place: what can be taken is, the rest stays as it was and says why.
import { z } from 'zod';
import type { Language } from '../languages/language.ts';
import { isContainer, keysOf, pointerOf, valueAt, withValue } from '../orchestrator/pointer.ts';
import type { Text } from '../site/text.ts';
import { answerKey, setBy, standing, wordsAt } from './places.ts';
import { readJson } from './read-json.ts';
import { takeWords } from './take-words.ts';
import type { ChoicePlace, OrderPlace, Place, WordsPlace } from './task.ts';

export interface Taking {
  draft: unknown;
  places: readonly Place[];
  material: readonly Text[];
  language: Language;
}

export interface Taken {
  value: unknown;
  /** Pointers of places that are no longer as they were. */
  changed: string[];
  /** Why a place stayed as it was, by pointer. */
  refused: Map<string, string>;
}

const Answer = z.record(z.string(), z.unknown());

/** Never throws, whatever the answer. */
export function takeAnswer(answer: string, taking: Taking): Taken {
  const parsed = Answer.safeParse(readJson(answer));
  if (!parsed.success) {
    const refused = new Map(taking.places.map(({ at }) => [at, 'The answer was not the JSON object that was asked for.']));
    return { value: taking.draft, changed: [], refused };
  }

  const taken: Taken = { value: taking.draft, changed: [], refused: new Map() };
  for (const place of taking.places) {
    const said = parsed.data[answerKey(place)];
    const placed = placedOf(said, place, { ...taking, draft: taken.value });
    if ('refused' in placed) taken.refused.set(place.at, placed.refused);
    else if ('sets' in placed) {
      taken.value = withAll(taken.value, placed.sets);
      taken.changed.push(place.at);
    }
  }
  return taken;
}

type Placed = { sets: Readonly<Record<string, unknown>> } | { same: true } | { refused: string };

function withAll(root: unknown, sets: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(sets).reduce<unknown>((all, [at, value]) => withValue(all, { keys: keysOf(at), value }) ?? all, root);
}

function placedOf(said: unknown, place: Place, taking: Taking): Placed {
  switch (place.type) {
    case 'words':
      return placedWords(said, place, taking);
    case 'choice':
      return placedChoice(said, place, taking);
    case 'order':
      return placedOrder(said, place, taking);
  }
}

function placedWords(said: unknown, place: WordsPlace, { draft, material, language }: Taking): Placed {
  const before = wordsAt(draft, place.at);
  if (typeof said !== 'string' || before === undefined) return { refused: 'There was no answer for it.' };
  if (said.trim() === before) return { same: true };

  const own = takeWords(said, place, { draft: before, material, language, others: othersIn(draft, place.at) });
  if ('refused' in own) return own;
  return { sets: { [place.at]: typeof valueAt(draft, keysOf(place.at)) === 'string' ? own.text.text : own.text } };
}

/** All words of the slot but those at one place: titles and descriptions are no Texts, and are read beside one another all the same. */
function othersIn(value: unknown, at: string, here = ''): string[] {
  if (here === at) return [];
  if (typeof value === 'string') return [value];
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => othersIn(inner, at, here + pointerOf([key])));
}

function placedChoice(said: unknown, place: ChoicePlace, { draft }: Taking): Placed {
  const option = place.options.find(({ value }) => value === said);
  if (!option) return { refused: `It is none of ${place.options.map(({ value }) => value).join(', ')}.` };
  return option === standing(draft, place) ? { same: true } : { sets: setBy(option, place.at) };
}

function placedOrder(said: unknown, { at, labels }: OrderPlace, { draft }: Taking): Placed {
  const list = valueAt(draft, keysOf(at));
  const order = z.array(z.number().int()).safeParse(said);
  if (!Array.isArray(list) || !order.success) return { refused: 'It is no list of numbers.' };

  const ranked = Math.min(labels.length, list.length);
  const entries = order.data.flatMap((number): unknown[] => (number >= 1 && number <= ranked ? [list[number - 1]] : []));
  const isWhole = order.data.length === ranked && new Set(order.data).size === ranked && entries.length === ranked;
  if (!isWhole) return { refused: 'Every number must stand in it once.' };

  const isAsBefore = order.data.every((number, index) => number === index + 1);
  return isAsBefore ? { same: true } : { sets: { [at]: [...entries, ...list.slice(ranked)] } };
}
