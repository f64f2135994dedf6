// Whether pages agree with what is known of the business, and with one another: numbers, addresses, hours, prices, days.
import { defineSiteGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, at, doubt, fault, isForwarding, ofFaults } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { addressFaults } from '../truth/address.ts';
import { digitsOf, isSameNumber, mailLinks, phoneLinks, writtenMails, writtenPhones } from '../truth/contact.ts';
import { copyrightYears, endsBefore } from '../truth/dates.ts';
import { groundOf, type Ground } from '../truth/ground.ts';
import { hoursByDay, hoursRows } from '../truth/hours.ts';
import { hasPrice, pricedOffers } from '../truth/prices.ts';
import { inBlock } from '../words/in-block.ts';

const UNKNOWN = 'Prices and addresses are known only for sites that were made here.';
const FIX = 'Write what the facts hold, or change the facts if they are out of date.';

export default defineSiteGrader({
  purpose: 'Compares numbers, addresses, hours, prices and days with what is known, and pages with one another.',
  version: 1,
  isDaily: true,
  audits: {
    phones: { dimension: 'content', claim: 'Every telephone number is the right one', weight: 9 },
    mails: { dimension: 'content', claim: 'Every mail address is the right one', weight: 9 },
    address: { dimension: 'content', claim: 'The address is the same everywhere', weight: 8 },
    hours: { dimension: 'content', claim: 'Opening hours are right, and the same everywhere', weight: 9 },
    prices: { dimension: 'content', claim: 'Prices are those that the client gave', weight: 9 },
    current: { dimension: 'content', claim: 'Nothing on the pages is over', weight: 5 },
  },

  german: {
    'Every telephone number is the right one': 'Jede Telefonnummer stimmt',
    'Every mail address is the right one': 'Jede E-Mail-Adresse stimmt',
    'The address is the same everywhere': 'Die Anschrift ist überall dieselbe',
    'Opening hours are right, and the same everywhere': 'Öffnungszeiten stimmen und sind überall gleich',
    'Prices are those that the client gave': 'Preise sind die, die der Kunde nannte',
    'Nothing on the pages is over': 'Nichts auf den Seiten ist vorbei',
    'Write what the facts hold, or change the facts if they are out of date.':
      'Schreiben, was die Fakten sagen, oder die Fakten ändern, wenn sie veraltet sind.',
    'The link shows {} and calls {}.': 'Der Verweis zeigt {} und wählt {}.',
    'Let it call the number that it shows.': 'Die Nummer wählen lassen, die er zeigt.',
    '{} is not a number of the client’s.': '{} ist keine Nummer des Kunden.',
    'The link shows {} and writes to {}.': 'Der Verweis zeigt {} und schreibt an {}.',
    'Let it write to the address that it shows.': 'An die Adresse schreiben lassen, die er zeigt.',
    '{} is not an address of the client’s.': '{} ist keine Adresse des Kunden.',
    '{} is {} here and {} in {}.': '{}: hier {}, in {3} {2}.',
    '"{}" costs {} here and {} in the brief.': '„{}“ kostet hier {} und im Briefing {}.',
    '"{}" is over.': '„{}“ ist vorbei.',
    'Take it away, or say what holds now.': 'Entfernen oder sagen, was jetzt gilt.',
    'The year {} makes the site look left alone.': 'Die Jahreszahl {} lässt die Website verlassen wirken.',
    'Write this year, or leave the year out.': 'Dieses Jahr schreiben oder das Jahr weglassen.',
    'Write the address that the facts hold, or change the facts if it is out of date.':
      'Die Anschrift aus den Fakten schreiben oder die Fakten ändern, wenn sie veraltet ist.',
    'The {} is {} here and {} in the facts.': 'Hier steht {1}, in den Fakten {2} ({0}).',
    'the facts': 'den Fakten',
    closed: 'geschlossen',
    'house number': 'Hausnummer',
    postcode: 'Postleitzahl',
    street: 'Straße',
    city: 'Ort',
    Monday: 'Montag',
    Tuesday: 'Dienstag',
    Wednesday: 'Mittwoch',
    Thursday: 'Donnerstag',
    Friday: 'Freitag',
    Saturday: 'Samstag',
    Sunday: 'Sonntag',
  },

  grade(site, { today = new Date().toISOString().slice(0, 10) }) {
    const ground = groundOf(site);
    const pages = site.pages.filter((page) => !isForwarding(page));

    return {
      phones: ofFaults(pages.flatMap((page) => phoneFaults(page, ground))),
      mails: ofFaults(pages.flatMap((page) => mailFaults(page, ground))),
      address: ground ? ofFaults(pages.flatMap((page) => addressFaults(page, ground))) : { cannotTell: UNKNOWN },
      hours: hoursVerdict(pages, ground),
      prices: ground ? ofFaults(pages.flatMap((page) => priceFaults(page, ground))) : { cannotTell: UNKNOWN },
      current: ofFaults(pages.flatMap((page) => overFaults(page, today))),
    };
  },
});

function phoneFaults(page: PageUnderGrade, ground: Ground | undefined): Seen[] {
  const links = phoneLinks(page).flatMap(({ element, shown, target }) => {
    const isAnother = digitsOf(shown).length >= 6 && !isSameNumber(shown, target);
    if (isAnother)
      return [at(element, fault(`The link shows ${shown} and calls ${target}.`, 'Let it call the number that it shows.'), page)];
    return ground && !isKnownNumber(target, ground)
      ? [at(element, fault(`${target} is not a number of the client’s.`, FIX), page)]
      : [];
  });
  const written = ground
    ? writtenPhones(page)
        .filter(({ shown }) => !isKnownNumber(shown, ground))
        .map(({ block, shown }) => inBlock(block, fault(`${shown} is not a number of the client’s.`, FIX), page))
    : [];

  return [...links, ...written];
}

function isKnownNumber(number: string, { facts, holdsDigits }: Ground): boolean {
  return facts.phones.some(({ value }) => isSameNumber(value.e164 ?? value.display, number)) || holdsDigits(digitsOf(number));
}

function mailFaults(page: PageUnderGrade, ground: Ground | undefined): Seen[] {
  const links = mailLinks(page).flatMap(({ element, shown, target }) => {
    const seen = shown.toLowerCase().replaceAll(' ', '');
    if (!seen.includes('@') || seen.includes(target)) return [];
    return [
      at(element, fault(`The link shows ${shown} and writes to ${target}.`, 'Let it write to the address that it shows.'), page),
    ];
  });
  if (!ground) return links;

  const known = new Set(ground.facts.mails.map(({ value }) => value.toLowerCase()));
  const all = [
    ...mailLinks(page).map(({ element, target }) => ({ target, put: (seen: Seen) => at(element, seen, page) })),
    ...writtenMails(page).map(({ block, shown }) => ({ target: shown, put: (seen: Seen) => inBlock(block, seen, page) })),
  ];
  const strange = all.filter(({ target }) => target !== '' && !known.has(target) && !ground.says(target));
  return [...links, ...strange.map(({ target, put }) => put(fault(`${target} is not an address of the client’s.`, FIX)))];
}

function hoursVerdict(pages: readonly PageUnderGrade[], ground: Ground | undefined): Verdict {
  const known = ground ? hoursByDay(ground.facts.hours.map(({ value }) => value)) : new Map<number, string>();
  const first = new Map([...known].map(([day, times]) => [day, { times, where: 'the facts' }]));
  const say = ground && known.size > 0 ? fault : doubt;

  const findings = pages.flatMap((page) =>
    hoursRows(page).flatMap(({ element, days, times }) => {
      const wrong = days.find((day) => first.has(day) && first.get(day)?.times !== times);
      for (const day of days) if (!first.has(day)) first.set(day, { times, where: page.path });
      if (wrong === undefined) return [];

      const before = first.get(wrong);
      const message = `${dayName(wrong)} is ${times || 'closed'} here and ${before?.times || 'closed'} in ${before?.where}.`;
      return [at(element, say(message, FIX), page)];
    }),
  );
  return ofFaults(findings);
}

function dayName(day: number): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

function priceFaults(page: PageUnderGrade, { services, facts }: Ground): Seen[] {
  return pricedOffers(page, services.offers)
    .filter((priced) => !hasPrice(priced, facts.country?.value))
    .map(({ offer, block, prices }) =>
      inBlock(block, fault(`"${offer.name}" costs ${prices[0]} here and ${offer.price?.text} in the brief.`, FIX), page),
    );
}

function overFaults(page: PageUnderGrade, today: string): Seen[] {
  const year = Number(today.slice(0, 4));
  const ended = endsBefore(page, today).map(({ block, words }) =>
    inBlock(block, doubt(`"${words}" is over.`, 'Take it away, or say what holds now.'), page),
  );
  const old = copyrightYears(page)
    .filter((found) => found.year < year)
    .map(({ block, year: own }) => {
      const say = own < year - 1 ? doubt : advice;
      return inBlock(
        block,
        say(`The year ${own} makes the site look left alone.`, 'Write this year, or leave the year out.'),
        page,
      );
    });
  return [...ended, ...old];
}
