// Says what people search for when they should find this client, and which one page answers each search.
import { defineMaker, type Reads } from '../agent.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { knownTrade } from '../facts/known-trade.ts';
import { legalFormOf } from '../facts/legal-form.ts';
import { plain } from '../facts/plain.ts';
import { SEARCH_WORDS } from '../keywords/search-words.ts';
import type { Keywords } from '../site/discovery.ts';
import { optional } from '../wording/optional.ts';

const READS = [
  'facts.name',
  'facts.noun',
  'facts.trade',
  'facts.address',
  'facts.hours',
  'facts.phones',
  'facts.mails',
  'facts.faq',
  'facts.cases',
  'facts.timetable',
  'facts.people',
  'services.offers',
  'requirements.pages',
  'requirements.regions',
  'requirements.languages',
] as const;

type Known = Reads<(typeof READS)[number]>;
type Term = Keywords['terms'][number];

interface Setting {
  known: Known;
  /** City first, then the regions the client names. */
  places: string[];
  noun: string | undefined;
  tag: string;
}

const MOST_PLACES = 4;
/** Beyond this many a list of terms guides nobody. */
const MOST_TERMS = 60;
/** As many as a small model can put in order. */
const MOST_RANKED = 8;

export default defineMaker({
  purpose: 'Says which searches should find the client, with places and intents, and one page for each.',
  german: {
    name: 'Suchbegriffe',
    purpose: 'Sagt, welche Suchen den Kunden finden sollen, mit Orten und Absichten, je eine Seite.',
  },
  version: 1,
  reads: READS,
  writes: 'keywords',
  craft: (known) => {
    const tag = known.requirements.languages[0] ?? 'en';
    const city = known.facts.address?.value.city;
    const places = distinctTexts([...(city === undefined ? [] : [city]), ...known.requirements.regions]).slice(0, MOST_PLACES);
    const noun = known.facts.noun?.value ?? knownTrade(known.facts.trade.value).noun[tag];
    const setting = { known, places, noun: known.facts.trade.value === 'general' ? known.facts.noun?.value : noun, tag };

    const terms = [
      ...brandTerms(setting),
      ...findTerms(setting),
      ...offerTerms(setting),
      ...partTerms(setting),
      ...learnTerms(known),
    ];
    return { terms: distinctTerms(terms).slice(0, MOST_TERMS) };
  },
  task: {
    ask: 'By which searches does this client most want to be found? Put those first that bring people who will come.',
    places: (_known, { terms }) => [
      {
        type: 'order',
        at: '/terms',
        what: 'searches',
        labels: terms.slice(0, MOST_RANKED).map(({ term, intent }) => `${term} (${intent})`),
      },
    ],
  },
});

function brandTerms({ known, places: [city] }: Setting): Term[] {
  const name = spokenName(known.facts.name.value);
  const people = known.facts.people.map(({ value }): Term => ({ term: value.name, intent: 'brand', page: 'about' }));

  return [
    { term: name, intent: 'brand', page: 'home' },
    ...(city === undefined || plain(name).includes(plain(city)) ? [] : [brandIn(name, city)]),
    ...people,
  ];
}

/** Nobody types the legal form. */
function spokenName(name: string): string {
  const form = legalFormOf(name);
  return form === undefined ? name : name.slice(0, name.lastIndexOf(form)).replace(/[\s,]+$/u, '');
}

function brandIn(name: string, city: string): Term {
  return { term: `${name} ${city}`, intent: 'brand', page: 'home' };
}

/** The trade with each place; without a place there is nobody near to be found by. */
function findTerms({ places, noun }: Setting): Term[] {
  if (noun === undefined) return [];
  const terms = places.length > 0 ? places.map((place) => `${noun} ${place}`) : [noun];
  return terms.map((term) => ({ term, intent: 'find', page: 'home' }));
}

function offerTerms({ known, places: [city], noun, tag }: Setting): Term[] {
  const { offers } = known.services;
  const hasPages = known.requirements.pages.includes('service');
  const words = SEARCH_WORDS[tag];
  const subject = [noun, city].filter((part) => part !== undefined).join(' ');
  const isPriced = offers.some(({ price }) => price !== undefined);

  return [
    ...offers.map(({ id, name }): Term => ({
      term: city === undefined ? name : `${name} ${city}`,
      intent: 'act',
      page: hasPages ? 'service' : 'services',
      offer: id,
    })),
    ...(isPriced && words && noun !== undefined ? [compare(`${subject} ${words.prices}`)] : []),
  ];
}

function compare(term: string): Term {
  return { term, intent: 'compare', page: 'services' };
}

/** Searches for one part of the site, where there is something to show for it. */
function partTerms({ known, noun, tag }: Setting): Term[] {
  const { name, hours, phones, mails, cases } = known.facts;
  const words = SEARCH_WORDS[tag];
  const isReachable = phones.length > 0 || mails.length > 0;
  const places = distinctTexts(cases.flatMap(({ value }) => value.place ?? []));

  return [
    ...(hours.length > 0 && words ? [visit(`${spokenName(name.value)} ${words.hours}`)] : []),
    ...(isReachable && words ? [visit(`${spokenName(name.value)} ${words.contact}`)] : []),
    ...(noun === undefined ? [] : places.map((place): Term => ({ term: `${noun} ${place}`, intent: 'compare', page: 'work' }))),
    ...distinctTexts(known.facts.timetable.flatMap(({ value }) => value.entries.map(({ what }) => what))).map((what): Term => ({
      term: what,
      intent: 'act',
      page: 'timetable',
    })),
  ];
}

function visit(term: string): Term {
  return { term, intent: 'act', page: 'contact' };
}

function learnTerms({ facts }: Known): Term[] {
  return facts.faq.map(({ value }) => ({ term: value.question, intent: 'learn', page: 'faq' }));
}

/** A search has one page: the first that claims it. */
function distinctTerms(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const { term, intent, page, offer } of terms) {
    const key = plain(term);
    if (key !== '' && !found.has(key)) found.set(key, { term, intent, page, ...optional('offer', offer) });
  }
  return [...found.values()];
}
