// The lines by which law wants a business to name itself, from the facts there are.
import { capitalised, inOneLine, isolated, quoteFact, rowSeparator, sayLegal } from '../languages/say.ts';
import type { Language } from '../languages/language.ts';
import type { LegalKey } from '../languages/legal/wording.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';
import { addressLines } from './address-lines.ts';

export type LegalFacts = Pick<Facts, 'name' | 'trade' | 'noun' | 'address' | 'country' | 'phones' | 'mails' | 'legal'>;

/** Who answers for the site: the legal entity, else the name. */
export function entity({ name, legal }: LegalFacts): Text {
  return legal.entity ? quoteFact(legal.entity.value, 'facts.legal.entity') : quoteFact(name.value, 'facts.name');
}

/** "Street, postcode town", or nothing. */
export function addressLine(facts: LegalFacts, language: Language): Text[] {
  const lines = addressLines(facts.address, facts.country?.value);
  return lines.length > 0 ? [inOneLine(lines, rowSeparator(language))] : [];
}

/** Form, representative, registration, VAT number, supervision: each where it is known. */
export function registerRows({ legal }: LegalFacts, language: Language): Text[] {
  const rows = ['form', 'representative', 'registration', 'vat', 'regulator'] as const;

  return rows.flatMap((row) => {
    const value = legal[row]?.value;
    return value ? [sayLegal(language, `row.${row}`, { value: quoteFact(value, `facts.legal.${row}`) })] : [];
  });
}

export function businessRow({ noun }: LegalFacts, language: Language): Text[] {
  if (!noun) return [];
  return [sayLegal(language, 'row.business', { value: capitalised(quoteFact(noun.value, 'facts.noun'), language) })];
}

export function contactRows(facts: LegalFacts, language: Language): Text[] {
  return [
    ...facts.phones.map(({ value }, index) => row('row.phone', quoteFact(value.display, `facts.phones.${index}`))),
    ...facts.mails.map(({ value }, index) => row('row.mail', quoteFact(value, `facts.mails.${index}`))),
  ];

  function row(key: LegalKey, value: Text): Text {
    return sayLegal(language, key, { value });
  }
}

/** The ways to reach the client in one line: mails, then telephones. */
export function ways(facts: LegalFacts, language: Language): Text | undefined {
  const all = [
    ...facts.mails.map(({ value }, index) => ({ text: isolated(value, language), from: [`facts.mails.${index}`] })),
    ...facts.phones.map(({ value }, index) => ({ text: isolated(value.display, language), from: [`facts.phones.${index}`] })),
  ];
  return all.length > 0 ? inOneLine(all, rowSeparator(language)) : undefined;
}
