// Tells the designer what the legal pages lack and what a lawyer should look at. In the language of the studio.
import { privacyRegime } from '../languages/legal/countries.ts';
import type { LegalFacts } from './legal-facts.ts';

/** What a country wants to see beside name and address, and the act that wants it. */
const WANTED: Readonly<Record<string, readonly { field: keyof LegalFacts['legal']; words: string }[]>> = {
  DE: [
    { field: 'representative', words: 'who represents the business (section 5 DDG)' },
    { field: 'registration', words: 'register and number, if the business is registered (section 5 DDG)' },
    { field: 'vat', words: 'VAT number, if there is one (section 5 DDG)' },
  ],
  AT: [
    { field: 'registration', words: 'Firmenbuch number and court, if registered (section 14 UGB)' },
    { field: 'regulator', words: 'trade authority or chamber, if the trade is regulated (section 5 ECG)' },
    { field: 'vat', words: 'VAT number, if there is one (section 5 ECG)' },
  ],
  CH: [{ field: 'registration', words: 'UID number, if registered' }],
  GB: [
    {
      field: 'registration',
      words: 'company number, part of the UK and registered office, if it is a company (Companies Act 2006)',
    },
    { field: 'vat', words: 'VAT number, if there is one (Electronic Commerce Regulations 2002)' },
  ],
  IE: [{ field: 'registration', words: 'company number and registered office, if it is a company (Companies Act 2014)' }],
  FR: [
    { field: 'registration', words: 'SIREN or RCS number (Code de commerce)' },
    { field: 'representative', words: 'director of publication (LCEN)' },
  ],
  NL: [{ field: 'registration', words: 'KvK number' }],
  ES: [{ field: 'vat', words: 'NIF (LSSI-CE, article 10)' }],
  IT: [{ field: 'vat', words: 'partita IVA, which every Italian business site must show' }],
};

/** What no brief can know, by country. */
const TO_CHECK: Readonly<Record<string, readonly string[]>> = {
  DE: [
    'Does the business take part in consumer dispute resolution (section 36 VSBG)? The imprint says nothing about it.',
    'Is it bound by the Barrierefreiheitsstärkungsgesetz?',
    'Name the data protection authority of the federal state.',
  ],
  AT: ['Is it bound by the Barrierefreiheitsgesetz (BaFG)?'],
  FR: ['Add name, address and telephone of the host once the site is published (LCEN).'],
  GB: ['If it is a company, does the registered office differ from the address shown?'],
};

const ALWAYS = [
  'A lawyer should read imprint, privacy notice and accessibility statement before the site goes live.',
  'Add the host, how long its server keeps addresses, and how long messages are kept.',
];

/** What law wants an imprint to name and no fact holds. */
export function missingByLaw({ legal, address, mails, country }: LegalFacts): string[] {
  return [
    ...(legal.entity ? [] : ['the legal name of the business']),
    ...(address?.value.street ? [] : ['the postal address']),
    ...(mails.length > 0 ? [] : ['an e-mail address']),
    ...(WANTED[country?.value ?? ''] ?? []).filter(({ field }) => !legal[field]).map(({ words }) => words),
  ];
}

/** One line a point, in plain words. */
export function review(facts: LegalFacts): string[] {
  const country = facts.country?.value;

  return [
    ...ALWAYS,
    ...missingByLaw(facts).map((words) => `Not in the brief, so not on the page: ${words}.`),
    ...(country ? [] : ['The country is not known. The legal pages name no law until it is.']),
    ...(country && privacyRegime(country) === 'general'
      ? [`Check the privacy notice against the law of ${country}; it names no act.`]
      : []),
    ...(TO_CHECK[country ?? ''] ?? []),
  ];
}
