// The facts as lines of words: what each says, where it stands in the slot, and how typed words become its value again.
import type { Facts, Opening } from '../../agents/site/facts.ts';
import { countryCode, countryName } from './countries.ts';
import { tradeName } from './trade-names.ts';
import { currentLanguage } from './words.ts';

export const FACT_GROUPS = ['who', 'where', 'contact', 'hours', 'people', 'law', 'words'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export interface FactLine {
  group: FactGroup;
  /** What kind of fact; the screens put it into words. */
  label: string;
  text: string;
  /** JSON pointer to the fact itself, in the slot `facts`. */
  fact: string;
  /** JSON pointer to what is shown, inside the fact's value. */
  part: string;
  confirmed: boolean;
  source: 'brief' | 'inferred' | 'designer';
  /** Missing: it cannot be typed. Gives undefined for words that say nothing it understands. */
  read?: ((typed: string) => unknown) | undefined;
}

interface AnyFact {
  value: unknown;
  source: { kind: FactLine['source'] };
  confirmed: boolean;
}

interface Line {
  group: FactGroup;
  label: string;
  pointer: string;
  fact: AnyFact | undefined;
  text: string | undefined;
  part?: string;
  read?: ((typed: string) => unknown) | undefined;
}

export function factLines(facts: Facts): FactLine[] {
  return [...who(facts), ...contact(facts), ...hours(facts), ...people(facts), ...law(facts), ...words(facts)].flatMap(
    asFactLine,
  );
}

function asFactLine({ group, label, pointer, fact, text, part = '', read = typedWords }: Line): FactLine[] {
  if (!fact || text === undefined) return [];
  return [{ group, label, text, fact: pointer, part, confirmed: fact.confirmed, source: fact.source.kind, read }];
}

function who({ name, noun, description, trade, address, country }: Facts): Line[] {
  const parts = ['street', 'postcode', 'city', 'region'] as const;
  return [
    { group: 'who', label: 'name', pointer: '/name', fact: name, text: name.value },
    { group: 'who', label: 'noun', pointer: '/noun', fact: noun, text: noun?.value },
    { group: 'who', label: 'trade', pointer: '/trade', fact: trade, text: tradeName(trade.value), read: undefined },
    { group: 'who', label: 'description', pointer: '/description', fact: description, text: description?.value },
    ...parts.map((part) => ({
      group: 'where' as const,
      label: part,
      pointer: '/address',
      fact: address,
      text: address?.value[part],
      part: `/${part}`,
    })),
    {
      group: 'where',
      label: 'country',
      pointer: '/country',
      fact: country,
      text: country && countryName(country.value),
      read: countryCode,
    },
  ];
}

function contact({ phones, mails, web }: Facts): Line[] {
  return [
    ...phones.map((fact, at) => ({
      group: 'contact' as const,
      label: 'phone',
      pointer: `/phones/${at}`,
      fact,
      text: fact.value.display,
      read: (typed: string) => phoneFrom(typed, fact.value),
    })),
    ...mails.map((fact, at) => ({ group: 'contact' as const, label: 'mail', pointer: `/mails/${at}`, fact, text: fact.value })),
    { group: 'contact', label: 'web', pointer: '/web', fact: web, text: web?.value },
  ];
}

function hours({ hours: openings }: Facts): Line[] {
  return openings.map((fact, at) => ({
    group: 'hours',
    label: `days-${fact.value.days.join('')}`,
    pointer: `/hours/${at}`,
    fact,
    text: spansText(fact.value),
    part: '/spans',
    read: spansFrom,
  }));
}

function people({ people: all }: Facts): Line[] {
  return all.flatMap((fact, at) =>
    (['name', 'role'] as const).map((part) => ({
      group: 'people' as const,
      label: part === 'name' ? 'person' : 'role',
      pointer: `/people/${at}`,
      fact,
      text: fact.value[part],
      part: `/${part}`,
    })),
  );
}

function law({ licences, legal }: Facts): Line[] {
  const parts = ['entity', 'form', 'registration', 'vat', 'regulator', 'representative'] as const;
  return [
    ...parts.map((part) => ({
      group: 'law' as const,
      label: part,
      pointer: `/legal/${part}`,
      fact: legal[part],
      text: legal[part]?.value,
    })),
    ...licences.map((fact, at) => ({
      group: 'law' as const,
      label: 'licence',
      pointer: `/licences/${at}`,
      fact,
      text: fact.value,
    })),
  ];
}

function words(facts: Facts): Line[] {
  const lists = { statement: 'statements', story: 'story', promise: 'promises', directions: 'directions' } as const;
  return Object.entries(lists).flatMap(([label, list]) =>
    facts[list].map((fact, at) => ({ group: 'words' as const, label, pointer: `/${list}/${at}`, fact, text: fact.value })),
  );
}

function typedWords(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}

/** Where the number was known in full, the new one keeps its country. */
function phoneFrom(typed: string, { display, e164 }: { display: string; e164?: string | undefined }): unknown {
  const digits = typed.replace(/\D/g, '');
  if (digits.length < 3) return undefined;
  if (typed.trim().startsWith('+')) return { display: typed.trim(), e164: `+${digits}` };

  const before = nationalDigits(display);
  if (e164 === undefined || !e164.endsWith(before)) return { display: typed.trim() };
  return { display: typed.trim(), e164: `${e164.slice(0, e164.length - before.length)}${nationalDigits(typed)}` };
}

function nationalDigits(text: string): string {
  return text.replace(/\D/g, '').replace(/^0/, '');
}

const CLOSED = { en: 'closed', de: 'geschlossen' };

/** "08:00–12:00, 13:00–18:00". */
function spansText({ spans }: Opening): string {
  return spans.length === 0 ? CLOSED[currentLanguage()] : spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ');
}

function spansFrom(typed: string): unknown {
  if (/^\s*(?:–|-|closed|geschlossen)?\s*$/iu.test(typed)) return [];

  const spans = typed.split(',').map((span) => /^\s*(\d{1,2})[:.]?(\d\d)?\s*[–-]\s*(\d{1,2})[:.]?(\d\d)?\s*$/u.exec(span));
  return spans.every((span) => span !== null)
    ? spans.map(([, from = '', fromMin = '00', to = '', toMin = '00']) => ({
        opens: `${from.padStart(2, '0')}:${fromMin}`,
        closes: `${to.padStart(2, '0')}:${toMin}`,
      }))
    : undefined;
}
