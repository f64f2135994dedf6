// What the kinds of facts are called.
import type { Language } from './words.ts';
import type { FactGroup } from './fact-lines.ts';

const LABELS = {
  en: {
    name: 'Name',
    noun: 'What they are',
    trade: 'Trade',
    description: 'In a sentence',
    street: 'Street',
    postcode: 'Postcode',
    city: 'Town',
    region: 'Region',
    country: 'Country',
    phone: 'Phone',
    mail: 'Mail',
    web: 'Web address',
    person: 'Person',
    role: 'Role',
    entity: 'Legal name',
    form: 'Legal form',
    registration: 'Register',
    vat: 'VAT number',
    regulator: 'Regulator',
    representative: 'Represented by',
    licence: 'Licence',
    statement: 'Said',
    story: 'Story',
    promise: 'Promise',
    directions: 'Getting there',
  },
  de: {
    name: 'Name',
    noun: 'Was sie sind',
    trade: 'Branche',
    description: 'In einem Satz',
    street: 'Straße',
    postcode: 'Postleitzahl',
    city: 'Ort',
    region: 'Region',
    country: 'Land',
    phone: 'Telefon',
    mail: 'E-Mail',
    web: 'Webadresse',
    person: 'Person',
    role: 'Aufgabe',
    entity: 'Firmenname',
    form: 'Rechtsform',
    registration: 'Register',
    vat: 'UID/USt-ID',
    regulator: 'Aufsicht',
    representative: 'Vertreten durch',
    licence: 'Berechtigung',
    statement: 'Gesagt',
    story: 'Geschichte',
    promise: 'Versprechen',
    directions: 'Anreise',
  },
} as const;

export const GROUP_NAMES: Readonly<Record<Language, Readonly<Record<FactGroup, string>>>> = {
  en: { who: 'Who', where: 'Where', contact: 'Contact', hours: 'Hours', people: 'People', law: 'Law', words: 'In their words' },
  de: {
    who: 'Wer',
    where: 'Wo',
    contact: 'Kontakt',
    hours: 'Zeiten',
    people: 'Menschen',
    law: 'Recht',
    words: 'In ihren Worten',
  },
};

/** A label of {@link FactLine} in words; days of opening hours as "Mon to Fri". */
export function factLabel(label: string, language: Language): string {
  const days = /^days-([1-7]+)$/.exec(label)?.[1];
  if (days !== undefined) return daysText(Array.from(days, Number), language);

  const names: Readonly<Record<string, string>> = LABELS[language];
  return names[label] ?? label;
}

/** 1 January 2024 was a Monday. */
function dayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short' }).format(new Date(2024, 0, day));
}

function daysText(days: readonly number[], language: Language): string {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const isRange = days.length > 2 && last - first === days.length - 1;
  return isRange
    ? `${dayName(first, language)}–${dayName(last, language)}`
    : days.map((day) => dayName(day, language)).join(', ');
}
