// Briefs as clients write them, each with what a careful person takes from it, and how far a reading agrees with that.
import { readHours } from '../../reading/hours.ts';
import type { Brief } from '../../site/brief.ts';

export interface ClientBrief {
  title: string;
  text: string;
  /** `field: value`, as `factsIn` writes them. */
  facts: string[];
  /** Facts no rule reads yet. */
  missing: string[];
  /** Words that must stand in the client's own sentences, or among the wishes. */
  said: string[];
  wishes: string[];
  /** Words that must not be used. */
  never: string[];
}

/** A file holds briefs: `%% title`, the text, `%`, and what to take from it, one thing a line; `~` before what is not read yet. */
export function clientBriefsIn(file: string): ClientBrief[] {
  return file
    .split(/^%% /mu)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^%$/mu);
      const [title = '', ...text] = head.split('\n');
      const lines = expected.split('\n').filter((line) => line !== '');
      const of = (key: string) => lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
      return {
        title,
        text: text.join('\n'),
        facts: lines.filter((line) => !/^(?:~|said:|wish:|never:)/u.test(line)).map(comparable),
        missing: lines.filter((line) => line.startsWith('~ ')).map((line) => comparable(line.slice(2))),
        said: of('said'),
        wishes: of('wish'),
        never: of('never'),
      };
    });
}

/** What a brief states, one fact a line, in no particular spelling of capitals. */
export function factsIn(brief: Brief): string[] {
  const { name, trade, address, phones, mails, web, services, people, hours, regions, colours, languages } = brief;
  const stated: [string, string | undefined][] = [
    ['name', name],
    ['trade', trade],
    ['street', address?.street],
    ['postcode', address?.postcode],
    ['city', address?.city],
    ['country', address?.country],
    ['web', web],
    ...phones.map((phone): [string, string] => ['phone', phone]),
    ...mails.map((mail): [string, string] => ['mail', mail]),
    ...services.map((service): [string, string] => ['service', `${service.name} = ${service.price ?? ''}`]),
    ...people.map((person): [string, string] => ['person', person.role ? `${person.name} (${person.role})` : person.name]),
    ...hours.map((line): [string, string] => ['hours', hoursText(line)]),
    ...regions.map((region): [string, string] => ['region', region]),
    ...colours.map((colour): [string, string] => ['colour', colour]),
    ...languages.map((language): [string, string] => ['language', language]),
    ...brief.unread.map((words): [string, string] => ['left', words]),
  ];
  return stated.flatMap(([field, value]) => (value === undefined ? [] : [comparable(`${field}: ${value}`)]));
}

export function wishesIn(brief: Brief): string[] {
  return [...brief.goals, ...brief.constraints];
}

/** Everything a site may show. */
export function usedIn({ unread: _unread, goals: _goals, constraints: _constraints, ...used }: Brief): string {
  return JSON.stringify(used);
}

function hoursText({ days, times }: Brief['hours'][number]): string {
  const read = readHours(days, times);
  if (!read) return `${days} | ${times}`;
  const spans = read.spans.map(({ opens, closes }) => `${opens}-${closes}`);
  return `${daysText(read.days)} ${spans.length > 0 ? spans.join(' ') : 'closed'}`;
}

function daysText(days: readonly number[]): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return days.length > 2 && last - first === days.length - 1 ? `${first}-${last}` : days.join(' ');
}

function comparable(line: string): string {
  return line.toLowerCase();
}
