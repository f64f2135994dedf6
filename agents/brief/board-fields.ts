// The fields of what is pinned up: news, notices, vacancies, partners, downloads, pairs of photos, booking, newsletter.
import type { Brief } from '../site/brief.ts';
import { cleanText } from './clean-text.ts';
import { bareLine } from './lines/material-lines.ts';
import { downloadLineOf, newsLineOf, noticeLineOf, pairLineOf, partnerLineOf, vacancyLineOf } from './lines/board-lines.ts';
import { inside, wrongValue, type Place } from './place.ts';
import { readAll } from './read-all.ts';
import { fieldsOf, isRecord, leaveUnread, lineOf, listOf, paragraphOf, proseOf } from './values.ts';

const NEWS = {
  title: 'title headline heading name titel uberschrift titre titulo titolo',
  date: 'date day when posted published datum fecha data',
  text: 'text body words content description paragraphs article inhalt beschreibung texte texto testo tekst',
};
const NOTICE = {
  text: 'text notice what title message words reason titel grund hinweis texte texto testo',
  from: 'from start since begin von ab du desde dal van',
  until: 'until till to end bis au jusquau hasta al tot',
};
const VACANCY = {
  title: 'title job position role name titel titre titulo titolo stelle poste puesto posizione functie',
  description: 'description text about tasks what duties aufgaben beschreibung descripcion descrizione omschrijving',
  hours: 'hours time workload employment umfang stunden pensum heures horas orario uren',
  place: 'place location where ort lieu lugar luogo plaats',
  pay: 'pay salary wage wages lohn gehalt salaire salario stipendio salaris',
  start: 'start from begins startdate beginn ab debut inicio inizio begin',
  posted: 'posted date dateposted published since ausgeschrieben',
  until: 'until validthrough closes deadline closing bis bewerbungsschluss',
};
const PARTNER = {
  name: 'name partner company title firma nom nombre nome naam',
  what: 'what role for text description note was quoi que cosa wat',
  href: 'href url link web website address site',
};
const DOWNLOAD = {
  title: 'title name file text titel nom nombre titolo',
  href: 'href url link address',
  note: 'note description size format hinweis',
};
const PAIR = {
  before: 'before vorher avant antes prima voor',
  after: 'after nachher apres despues dopo na',
  caption: 'caption text title description what bildtext legende',
};
const BOOKING = {
  address: 'address url href link web online website',
  notes: 'notes note text how rules hinweise words',
};
const NEWSLETTER = {
  address: 'address url href link mail email signup subscribe',
  about: 'about text description what note',
};

/** News keep their paragraphs. */
export function newsOf(value: unknown, place: Place): Brief['news'] {
  return listOf(value).flatMap((item, index) => {
    const here = Array.isArray(value) ? inside(place, index) : place;
    if (typeof item === 'string') return linesIn(item).map(newsLineOf);
    if (!isRecord(item)) throw wrongValue(here, item);

    const found = fieldsOf(item, here, NEWS);
    const title = lineOf(found.title, inside(here, 'title'));
    if (title === undefined) {
      leaveUnread(here, item);
      return [];
    }
    const text = typeof found.text === 'string' ? linesIn(found.text) : proseOf(found.text, inside(here, 'text'));
    return [{ title, date: lineOf(found.date, inside(here, 'date')), text }];
  });
}

export function noticesOf(value: unknown, place: Place): Brief['notices'] {
  return readAll(value, place, {
    shape: NOTICE,
    head: 'text',
    ofLine: noticeLineOf,
    ofFields: ({ text, from, until }) => (text === undefined ? undefined : { text, from, until }),
    ofPair: (when, text) => ({ text, from: when }),
  });
}

export function vacanciesOf(value: unknown, place: Place): Brief['vacancies'] {
  return readAll(value, place, {
    shape: VACANCY,
    head: 'title',
    ofLine: vacancyLineOf,
    ofFields: ({ title, ...rest }) => (title === undefined ? undefined : { title, ...rest }),
    ofPair: (title, description) => ({ title, description }),
  });
}

export function partnersOf(value: unknown, place: Place): Brief['partners'] {
  return readAll(value, place, {
    shape: PARTNER,
    head: 'name',
    ofLine: partnerLineOf,
    ofFields: ({ name, what, href }) => (name === undefined ? undefined : { name, what, href }),
    ofPair: (name, what) => ({ name, what }),
  });
}

export function downloadsOf(value: unknown, place: Place): Brief['downloads'] {
  return readAll(value, place, {
    shape: DOWNLOAD,
    head: 'href',
    ofLine: downloadLineOf,
    ofFields: ({ title, href, note }) => (title === undefined || href === undefined ? undefined : { title, href, note }),
    ofPair: (title, href) => ({ title, href }),
  });
}

export function pairsOf(value: unknown, place: Place): Brief['pairs'] {
  return readAll(value, place, {
    shape: PAIR,
    head: 'before',
    ofLine: pairLineOf,
    ofFields: ({ before, after, caption }) =>
      before === undefined || after === undefined ? undefined : { before, after, caption },
    ofPair: (before, after) => ({ before, after }),
  });
}

/** A web address, sentences, or both. */
export function bookingOf(value: unknown, place: Place): Brief['booking'] {
  if (value === undefined) return undefined;
  const parts = isRecord(value) ? fieldsOf(value, place, BOOKING) : parted(proseOf(value, place));
  const booking = {
    address: lineOf(parts.address, inside(place, 'address')),
    notes: proseOf(parts.notes, inside(place, 'notes')),
  };
  return booking.address === undefined && booking.notes.length === 0 ? undefined : booking;
}

/** A mail or web address, and what the newsletter brings. */
export function newsletterOf(value: unknown, place: Place): Brief['newsletter'] {
  if (value === undefined) return undefined;
  const parts = isRecord(value) ? fieldsOf(value, place, NEWSLETTER) : withAbout(parted(proseOf(value, place)));
  const newsletter = {
    address: lineOf(parts.address, inside(place, 'address')),
    about: paragraphOf(parts.about, inside(place, 'about')),
  };
  return newsletter.address === undefined && newsletter.about === undefined ? undefined : newsletter;
}

const ADDRESS = /https?:\/\/[^\s<>()]+[^\s<>().,;]|[^\s@<>()]+@[^\s@<>()]+\.[\p{L}]{2,}/u;

/** The address out of sentences, and what they say beside it. */
function parted(sentences: readonly string[]): { address?: string | undefined; notes: string[] } {
  const address = sentences.map((sentence) => ADDRESS.exec(sentence)?.[0]).find((found) => found !== undefined);
  const notes = sentences
    .map((sentence) =>
      address === undefined
        ? sentence
        : sentence
            .replace(address, '')
            .replace(/[\s:–—-]+$/u, '')
            .trim(),
    )
    .filter((note) => /\p{L}.*\s.*\p{L}/u.test(note));
  return { address, notes };
}

function withAbout({ address, notes }: ReturnType<typeof parted>): { address?: string | undefined; about: string[] } {
  return { address, about: notes };
}

function linesIn(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map(bareLine)
    .filter((line) => line !== '');
}
