// Whether what a page tells search engines is what it tells its readers.
import type { Opening } from '../../../agents/site/facts.ts';
import type { Seen } from '../grader.ts';
import { at, doubt, fault } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';
import { isA } from '../vocabulary/schema-org.ts';
import type { LinkedNode } from './blocks.ts';

export interface Compared {
  nodes: readonly LinkedNode[];
  page: PageUnderGrade;
  site: SiteUnderGrade;
}

/** https://schema.org/DayOfWeek, ISO weekday 1 first. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function disagreements({ nodes, page, site }: Compared): Seen[] {
  return [
    ...nodes.flatMap((node) => unsaidContact(node, page)),
    ...nodes.flatMap((node) => unsaidWords(node, page)),
    ...nodes.flatMap((node) => wrongHours(node, site)),
  ];
}

/** A number or mail address that the page shows otherwise. Pages that show none agree. */
function unsaidContact({ values, element }: LinkedNode, { document }: PageUnderGrade): Seen[] {
  const links = document.byName('a').map(({ attributes }) => attributes['href'] ?? '');
  const phones = links.filter((href) => /^tel:/i.test(href)).map((href) => href.replaceAll(/\D/g, ''));
  const mails = links.flatMap((href) => /^mailto:([^?]+)/i.exec(href)?.[1]?.toLowerCase() ?? []);
  const { telephone, email } = values;
  const seen: Seen[] = [];

  // The end of a number is the same with and without its country.
  const isShown = (number: string) =>
    [...phones, document.root.text.replaceAll(/\D/g, '')].some((digits) =>
      digits.includes(number.replaceAll(/\D/g, '').slice(-6)),
    );
  if (typeof telephone === 'string' && phones.length > 0 && !isShown(telephone)) {
    seen.push(
      fault(`Search engines are told the phone number ${telephone}, the page shows another.`, 'Give both the same number.'),
    );
  }
  const address = typeof email === 'string' ? email.replace(/^mailto:/i, '').toLowerCase() : undefined;
  if (
    address !== undefined &&
    mails.length > 0 &&
    !mails.includes(address) &&
    !document.root.text.toLowerCase().includes(address)
  ) {
    seen.push(
      fault(`Search engines are told the mail address ${address}, the page shows another.`, 'Give both the same address.'),
    );
  }
  return seen.map((each) => at(element, each));
}

/** Questions and answers, ratings: search engines punish what readers cannot see. */
function unsaidWords({ types, values, element }: LinkedNode, { document }: PageUnderGrade): Seen[] {
  const claims = [
    ...(types.includes('Question') ? [values['name']] : []),
    ...(types.includes('Review') ? [values['reviewBody']] : []),
    ...(types.includes('AggregateRating') ? [values['ratingValue']] : []),
  ].filter((claim) => typeof claim === 'string' || typeof claim === 'number');
  const page = plain(document.root.text);

  return claims
    .filter((claim) => !page.includes(plain(String(claim))) && !page.includes(plain(String(claim).replace('.', ','))))
    .map((claim) =>
      at(
        element,
        doubt(
          `Search engines are told "${claim}", which the page does not say.`,
          'Say it on the page, or take it out of the data.',
        ),
      ),
    );
}

function wrongHours({ types, values, element }: LinkedNode, { model }: SiteUnderGrade): Seen[] {
  const facts = model?.facts;
  const told = [values['openingHoursSpecification']].flat().filter((each) => typeof each === 'object' && each !== null);
  if (!facts || facts.hours.length === 0 || told.length === 0 || !types.some((type) => isA(type, 'Organization'))) return [];

  const known = new Set(facts.hours.flatMap(({ value }) => spansOf(value)));
  const wrong = told.flatMap((each) => spansTold(each)).filter((span) => !known.has(span));
  return wrong
    .slice(0, 3)
    .map((span) =>
      at(element, fault(`Search engines are told "${span}", which are not the opening hours.`, 'Take the hours from the facts.')),
    );
}

function spansOf({ days, spans }: Opening): string[] {
  return days.flatMap((day) =>
    spans.map(({ opens, closes }) => `${WEEKDAYS[day - 1]} ${opens}–${closes === '24:00' ? '23:59' : closes}`),
  );
}

function spansTold(specification: object): string[] {
  const { dayOfWeek, opens, closes }: { dayOfWeek?: unknown; opens?: unknown; closes?: unknown } = specification;
  return [dayOfWeek]
    .flat()
    .map((day) => `${String(day).replace(/^https?:\/\/schema\.org\//, '')} ${String(opens)}–${String(closes)}`);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u00AD“”„"'’‘«».,;:!?–—-]+/g, ' ')
    .trim();
}
