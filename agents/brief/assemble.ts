// A brief put together from the values of its fields, whether they stood in a profile or in free text.
import type { Brief, BriefInput } from '../site/brief.ts';
import { SitewrightError } from '../site/error.ts';
import { addressOf, geoOf, legalOf, mailsOf, phonesOf } from './contact-fields.ts';
import { bookingOf, downloadsOf, newsletterOf, newsOf, noticesOf, pairsOf, partnersOf, vacanciesOf } from './board-fields.ts';
import type { FieldId } from './field-names.ts';
import { fontsOf } from './fonts-field.ts';
import { hoursOf } from './hours-field.ts';
import { casesOf, faqOf, figuresOf, peopleOf, photosOf, quotesOf, stepsOf, timetableOf } from './material-fields.ts';
import { servicesOf } from './services-field.ts';
import { entriesOf, linesOf, lineOf, paragraphOf, proseOf, termsOf, type Reader } from './values.ts';

/** Values by field; a field named twice holds a list of both. */
export type FieldValues = Map<FieldId, unknown>;

/** @throws SitewrightError `validation` for a value of a wrong type and for a brief without a name */
export function assembled(kind: Brief['kind'], values: FieldValues, unread: string[]): BriefInput {
  const read = <Value>(field: FieldId, reader: Reader<Value>) => reader(values.get(field), { at: field, unread });
  const name = read('name', lineOf);
  if (name === undefined) {
    throw new SitewrightError(
      'validation',
      'The brief does not say what the client is called. Add a name, for example: "name": "Bakery Hofer"',
    );
  }

  return {
    kind,
    name,
    trade: read('trade', lineOf),
    description: read('description', paragraphOf),
    address: withParts(read('address', addressOf), read),
    ...contactOf(read),
    ...wishesOf(read),
    ...materialsOf(read),
    ...boardOf(read),
    unread,
  };
}

type Read = <Value>(field: FieldId, reader: Reader<Value>) => Value;

function contactOf(read: Read): Partial<BriefInput> {
  return {
    geo: read('geo', geoOf),
    phones: read('phones', phonesOf),
    mails: read('mails', mailsOf),
    web: read('web', lineOf),
    oldAddress: read('oldAddress', lineOf),
    oldPages: read('oldPages', entriesOf),
    hours: read('hours', hoursOf),
    directions: read('directions', proseOf),
    legal: read('legal', legalOf),
    licences: read('licences', entriesOf),
  };
}

function wishesOf(read: Read): Partial<BriefInput> {
  return {
    audience: read('audience', termsOf),
    tone: read('tone', termsOf),
    goals: read('goals', entriesOf),
    regions: read('regions', termsOf),
    languages: read('languages', termsOf),
    colours: read('colours', coloursOf),
    ...read('fonts', fontsOf),
    logo: read('logo', fileOf),
    ...picturesOf(read),
    competitors: read('competitors', entriesOf),
    action: read('action', (value, place) => linesOf(value, place)[0]),
    pages: read('pages', termsOf),
    constraints: read('constraints', entriesOf),
    deadline: read('deadline', lineOf),
    direction: read('direction', lineOf),
  };
}

function materialsOf(read: Read): Partial<BriefInput> {
  return {
    services: read('services', servicesOf),
    people: read('people', peopleOf),
    story: read('story', proseOf),
    promises: read('promises', proseOf),
    steps: read('steps', stepsOf),
    figures: read('figures', figuresOf),
    quotes: read('quotes', quotesOf),
    faq: read('faq', faqOf),
    cases: read('cases', casesOf),
    timetable: read('timetable', timetableOf),
    statements: read('statements', proseOf),
  };
}

/** Photos of the same thing at two times are photos as well, told apart by their stage. */
function picturesOf(read: Read): Pick<BriefInput, 'photos' | 'pairs'> {
  const pairs = read('pairs', pairsOf);
  const staged = pairs.flatMap(({ before, after, caption }) => [
    { file: before, caption, stage: 'before' as const },
    { file: after, caption, stage: 'after' as const },
  ]);
  return { photos: [...read('photos', photosOf), ...staged], pairs };
}

/** What is pinned up beside the argument of the site. */
function boardOf(read: Read): Partial<BriefInput> {
  return {
    news: read('news', newsOf),
    notices: read('notices', noticesOf),
    vacancies: read('vacancies', vacanciesOf),
    partners: read('partners', partnersOf),
    downloads: read('downloads', downloadsOf),
    booking: read('booking', bookingOf),
    newsletter: read('newsletter', newsletterOf),
  };
}

/** A city or a country that stands by itself belongs to the address. */
function withParts(address: BriefInput['address'], read: Read): BriefInput['address'] {
  const parts = {
    street: address?.street ?? read('street', lineOf),
    postcode: address?.postcode ?? read('postcode', lineOf),
    city: address?.city ?? read('city', lineOf),
    region: address?.region,
    country: address?.country ?? read('country', lineOf),
  };
  return Object.values(parts).some((part) => part !== undefined) ? parts : undefined;
}

/** Commas inside rgb() and hsl() separate nothing. */
const coloursOf: Reader<string[]> = (value, place) =>
  linesOf(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : value, place).flatMap(
    (line) => line.split(/[;,]\s*(?![^()]*\))/u).filter((colour) => colour.trim() !== ''),
  );

const fileOf: Reader<string | undefined> = (value, place) => linesOf(value, place)[0];
