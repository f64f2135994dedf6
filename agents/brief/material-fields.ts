// The fields that hold what a site tells: people, steps, figures, quotes, questions, pieces of work, a timetable, photos.
import type { Brief } from '../site/brief.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import {
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
import { readAll } from './read-all.ts';
import { fieldsOf, isRecord, leaveUnread, lineOf, listOf, meaningOf } from './values.ts';

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
  title: 'title name project what projekt titel',
  place: 'place location city where',
  year: 'year date when',
  description: 'description desc text beschreibung',
  client: 'client for bauherr auftraggeber kunde opdrachtgever maitredouvrage cliente committente',
  result: 'result outcome ergebnis resultat resultado risultato resultaat',
};
const DAY = { day: 'day date name tag', entries: 'entries items classes events slots acts' };
const ENTRY = {
  time: 'time start at when',
  what: 'what name title class event act',
  who: 'who with by teacher artist',
  where: 'where stage room place hall venue buhne raum saal ort scene salle lieu sala zaal podium',
};
const PHOTO = { file: 'file src path url image', caption: 'caption alt text title description' };

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
    const found = fieldsOf(item, here, ENTRY);
    const words = (meaning: keyof typeof ENTRY) => lineOf(found[meaning], inside(here, meaning));
    const what = words('what');
    return what === undefined ? [] : [{ time: words('time'), what, who: words('who'), where: words('where') }];
  });
  return entries.length > 0 ? [{ day: cleanLine(day), entries }] : [];
}
