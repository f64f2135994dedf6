// What is open about reaching the client: a way to write or call, the place, the hours.
import { knownTrade } from '../facts/known-trade.ts';
import { quoted, type Gap, type Known } from './gap.ts';
import { unreadHours } from './unread-hours.ts';

/** Trades whose visitors mostly never come by. */
const WITHOUT_DOOR = new Set(['Organization']);

const NO_WAY: Gap = {
  id: 'contact',
  question: 'Which phone number or mail address should visitors use?',
  why: 'Without one nobody can answer the site.',
  default: 'The site shows no way to get in touch.',
  field: 'phones',
  weight: 100,
};

const NO_PHONE: Gap = {
  id: 'phone',
  question: 'Is there a phone number that visitors may call?',
  why: 'Many visitors on a phone would rather call.',
  default: 'The site shows the mail address alone.',
  field: 'phones',
  weight: 34,
};

const NO_MAIL: Gap = {
  id: 'mail',
  question: 'Is there a mail address that visitors may write to?',
  why: 'A message has to arrive somewhere.',
  default: 'The site shows the phone number alone.',
  field: 'mails',
  weight: 48,
};

export function contactGaps(known: Known): Gap[] {
  return [...wayGaps(known), ...placeGaps(known), ...hourGaps(known), ...countryGaps(known)];
}

function wayGaps({ brief, facts }: Known): Gap[] {
  if (facts.phones.length === 0 && facts.mails.length === 0) return [NO_WAY];
  if (facts.phones.length === 0) return [NO_PHONE];
  if (facts.mails.length > 0) return [];

  const isLost = brief.mails.length > 0;
  return [
    isLost ? { ...NO_MAIL, question: `The mail address ${quoted(brief.mails)} does not look complete. What is it?` } : NO_MAIL,
  ];
}

function hasDoor({ facts, requirements }: Known): boolean {
  const { schemaType } = knownTrade(facts.trade.value);
  return !WITHOUT_DOOR.has(schemaType) || requirements.action.kind === 'visit';
}

function placeGaps(known: Known): Gap[] {
  const address = known.facts.address?.value;
  if (address?.street !== undefined && address.city !== undefined) return [];

  const city = address?.city;
  return [
    {
      id: 'address',
      question: city === undefined ? 'What is the address?' : `What is the street and number in ${city}?`,
      why: 'Visitors look for the way, and search engines for the place.',
      default:
        city === undefined ? 'The site names no place and draws no map link.' : `The site says ${city} and nothing closer.`,
      field: 'address',
      weight: hasDoor(known) ? 90 : 30,
    },
  ];
}

function hourGaps(known: Known): Gap[] {
  const unread = unreadHours(known.brief.hours);
  if (unread.length > 0) {
    return [
      {
        id: 'hours-unread',
        question: `When exactly is it open? These lines could not be read: ${quoted(unread)}.`,
        why: 'Wrong hours send people to a closed door.',
        default: 'Lines that could not be read are left out.',
        field: 'hours',
        weight: 86,
      },
    ];
  }

  if (known.facts.hours.length > 0 || known.facts.timetable.length > 0) return [];
  return [
    {
      id: 'hours',
      question: 'On which days and at which times can people come or call?',
      why: 'It is what visitors look for most often after the address.',
      default: 'The site shows no opening hours.',
      field: 'hours',
      weight: hoursWeight(known),
    },
  ];
}

function hoursWeight(known: Known): number {
  if (!hasDoor(known)) return 20;
  return known.requirements.action.kind === 'visit' ? 82 : 70;
}

function countryGaps({ facts }: Known): Gap[] {
  if (facts.country) return [];
  return [
    {
      id: 'country',
      question: 'In which country is the business?',
      why: 'It decides how phone numbers are dialled and which legal pages are due.',
      default: 'Phone numbers stay as written, and the legal pages are the general ones.',
      field: 'address.country',
      weight: 56,
    },
  ];
}
