// The fields that hold what a site tells: people, steps, figures, quotes, questions, pieces of work, a timetable, photos.
import type { Brief } from '../site/brief.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import {
  bareLine,
  caseLineOf,
  entryLineOf,
  figureLineOf,
  pairOf,
  personLineOf,
  questionLineOf,
  quoteLineOf,
  stepLineOf,
} from './lines/material-lines.ts';
import { inside, wrongValue, type Place } from './place.ts';
import { fieldsOf, isRecord, leaveUnread, lineOf, listOf, meaningOf, paragraphOf } from './values.ts';

const PERSON = {
  name: 'name person fullname',
  role: 'role title position job function rolle aufgabe fonction',
  bio: 'bio about text description note',
};
const STEP = { name: 'name title step', description: 'description desc text detail beschreibung' };
const FIGURE = { value: 'value number figure amount', label: 'label text description name meaning' };
const QUOTE = { text: 'text quote words content', by: 'by author name who from source' };
const QUESTION = { question: 'question q frage pregunta domanda', answer: 'answer a antwort reponse respuesta' };
const CASE = {
  title: 'title name project',
  place: 'place location city where',
  year: 'year date when',
  description: 'description desc text beschreibung',
};
const DAY = { day: 'day date name tag', entries: 'entries items classes events slots acts' };
const ENTRY = { time: 'time start at when', what: 'what name title class event act', who: 'who with by teacher artist' };
const PHOTO = { file: 'file src path url image', caption: 'caption alt text title description' };

/** How one kind of material is written: as a line, as an object, or as an object of pairs. */
interface Kind<Item, Meaning extends string> {
  shape: Record<Meaning, string>;
  /** The meaning whose presence tells an object of this kind from an object of pairs. */
  head: NoInfer<Meaning>;
  ofLine(line: string): Item | undefined;
  ofFields(fields: Partial<Record<NoInfer<Meaning>, string>>): Item | undefined;
  ofPair(key: string, words: string): Item;
}

export function peopleOf(value: unknown, place: Place): Brief['people'] {
  return readAll(value, place, {
    shape: PERSON,
    head: 'name',
    ofLine: personLineOf,
    ofFields: ({ name, role, bio }) => (name === undefined ? undefined : { name, role, bio }),
    ofPair: (name, role) => ({ name, role }),
  });
}

export function stepsOf(value: unknown, place: Place): Brief['steps'] {
  return readAll(value, place, {
    shape: STEP,
    head: 'name',
    ofLine: stepLineOf,
    ofFields: ({ name, description }) => (name === undefined ? undefined : { name, description }),
    ofPair: (name, description) => ({ name, description }),
  });
}

export function figuresOf(value: unknown, place: Place): Brief['figures'] {
  return readAll(value, place, {
    shape: FIGURE,
    head: 'value',
    ofLine: figureLineOf,
    ofFields: ({ value: figure, label }) => (figure === undefined || label === undefined ? undefined : { value: figure, label }),
    ofPair: (key, words) =>
      /\p{N}/u.test(key) || !/\p{N}/u.test(words) ? { value: key, label: words } : { value: words, label: key },
  });
}

export function quotesOf(value: unknown, place: Place): Brief['quotes'] {
  return readAll(value, place, {
    shape: QUOTE,
    head: 'text',
    ofLine: quoteLineOf,
    ofFields: ({ text, by }) => (text === undefined || by === undefined ? undefined : { text, by }),
    ofPair: (by, text) => ({ text, by }),
  });
}

export function faqOf(value: unknown, place: Place): Brief['faq'] {
  return readAll(value, place, {
    shape: QUESTION,
    head: 'question',
    ofLine: questionLineOf,
    ofFields: ({ question, answer }) => (question === undefined || answer === undefined ? undefined : { question, answer }),
    ofPair: (question, answer) => ({ question, answer }),
  });
}

export function casesOf(value: unknown, place: Place): Brief['cases'] {
  return readAll(value, place, {
    shape: CASE,
    head: 'title',
    ofLine: caseLineOf,
    ofFields: ({ title, ...rest }) => (title === undefined ? undefined : { title, ...rest }),
    ofPair: (title, description) => ({ title, description }),
  });
}

export function photosOf(value: unknown, place: Place): Brief['photos'] {
  return readAll(value, place, {
    shape: PHOTO,
    head: 'file',
    ofLine: (file) => ({ file }),
    ofFields: ({ file, caption }) => (file === undefined ? undefined : { file, caption }),
    ofPair: (file, caption) => ({ file, caption }),
  });
}

export function timetableOf(value: unknown, place: Place): Brief['timetable'] {
  const items = listOf(value).flatMap((item) => (typeof item === 'string' ? cleanText(item).split('\n') : [item]));
  return items.flatMap((item, index) => {
    const here = inside(place, index);
    if (typeof item === 'string') return dayOfLine(item, here);
    if (!isRecord(item)) throw wrongValue(here, item);

    const isDay = Object.keys(item).some((key) => meaningOf(key, DAY) === 'entries');
    if (!isDay) return Object.entries(item).flatMap(([day, entries]) => dayOf(day, entries, inside(place, day)));
    const { day, entries } = fieldsOf(item, here, DAY);
    return dayOf(lineOf(day, inside(here, 'day')), entries, inside(here, 'entries'));
  });
}

function dayOfLine(line: string, place: Place): Brief['timetable'] {
  const pair = pairOf(line);
  if (pair) return dayOf(pair.first, pair.second, place);
  leaveUnread(place, line);
  return [];
}

function dayOf(day: string | undefined, value: unknown, place: Place): Brief['timetable'] {
  if (day === undefined) return [];
  const items = listOf(value).flatMap((item) => (typeof item === 'string' ? cleanText(item).split(/[;\n]|,\s+/u) : [item]));
  const entries = items.flatMap((item, index) => {
    const here = inside(place, index);
    if (typeof item === 'string') return item.trim() === '' ? [] : [entryLineOf(item)];
    if (!isRecord(item)) throw wrongValue(here, item);
    const { time, what, who } = fieldsOf(item, here, ENTRY);
    const named = lineOf(what, inside(here, 'what'));
    return named === undefined
      ? []
      : [{ time: lineOf(time, inside(here, 'time')), what: named, who: lineOf(who, inside(here, 'who')) }];
  });
  return entries.length > 0 ? [{ day: cleanLine(day), entries }] : [];
}

function readAll<Item, Meaning extends string>(value: unknown, place: Place, kind: Kind<Item, Meaning>): Item[] {
  return listOf(value).flatMap((item, index): Item[] => {
    const here = Array.isArray(value) ? inside(place, index) : place;
    if (typeof item === 'string') return readLines(item, here, kind);
    if (!isRecord(item)) throw wrongValue(here, item);

    const hasHead = Object.keys(item).some((key) => meaningOf(key, kind.shape) === kind.head);
    if (hasHead) return readRecord(item, here, kind);
    return Object.entries(item).flatMap(([key, words]) => readPair(cleanLine(key), words, { place: inside(here, key), kind }));
  });
}

function readLines<Item, Meaning extends string>(text: string, place: Place, kind: Kind<Item, Meaning>): Item[] {
  const lines = cleanText(text)
    .split('\n')
    .filter((line) => bareLine(line) !== '');
  return lines.flatMap((line) => {
    const read = kind.ofLine(bareLine(line));
    if (read === undefined) leaveUnread(place, line);
    return read === undefined ? [] : [read];
  });
}

function readRecord<Item, Meaning extends string>(
  record: Record<string, unknown>,
  place: Place,
  kind: Kind<Item, Meaning>,
): Item[] {
  const found = fieldsOf(record, place, kind.shape);
  const fields: Partial<Record<Meaning, string>> = {};
  for (const meaning in found) {
    const words = paragraphOf(found[meaning], inside(place, meaning));
    if (words !== undefined) fields[meaning] = words;
  }
  const read = kind.ofFields(fields);
  if (read === undefined) leaveUnread(place, record);
  return read === undefined ? [] : [read];
}

function readPair<Item, Meaning extends string>(
  key: string,
  words: unknown,
  { place, kind }: { place: Place; kind: Kind<Item, Meaning> },
): Item[] {
  const text = paragraphOf(isRecord(words) ? Object.values(words) : words, place);
  return text === undefined ? [] : [kind.ofPair(key, text)];
}
