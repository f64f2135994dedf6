// What the law of the country asks for and the brief does not say, and what else must be settled before the site goes out.
import { languageNamed } from '../reading/language.ts';
import type { Facts } from '../site/facts.ts';
import { quoted, type Gap, type Known } from './gap.ts';

type LegalKey = keyof Facts['legal'];

const WORDS: Readonly<Record<LegalKey, string>> = {
  entity: 'the full legal name',
  form: 'the legal form',
  registration: 'the register and number',
  vat: 'the VAT number',
  regulator: 'the authority that supervises the profession',
  representative: 'the person who represents the business',
};

/**
 * What a site must name. Germany: § 5 DDG. Austria: § 5 ECG, § 14 UGB. Switzerland: Art. 3 UWG. Britain: Companies (Trading
 * Disclosures) Regulations 2008 and Electronic Commerce Regulations 2002. France: art. 6 LCEN. Others in the European Union:
 * Art. 5 of Directive 2000/31/EC.
 */
const DUE: Readonly<Record<string, readonly LegalKey[]>> = {
  DE: ['entity', 'representative', 'registration', 'vat'],
  AT: ['entity', 'form', 'registration', 'vat'],
  CH: ['entity', 'registration'],
  GB: ['entity', 'registration'],
  FR: ['entity', 'form', 'registration', 'representative'],
};
const EUROPEAN: readonly LegalKey[] = ['entity', 'registration', 'vat'];
const EUROPEAN_UNION = new Set('BE BG CY CZ DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const ELSEWHERE: readonly LegalKey[] = ['entity'];

/** Callings that are supervised nearly everywhere. */
const SUPERVISED = new Set(['law', 'dentist', 'clinic', 'physiotherapy', 'vet', 'accountant', 'architect']);

export function legalGaps(known: Known): Gap[] {
  return [...entityGaps(known), ...languageGaps(known), ...webGaps(known)];
}

function entityGaps({ facts }: Known): Gap[] {
  const country = facts.country?.value ?? '';
  const isEuropean = EUROPEAN_UNION.has(country);
  const due = DUE[country] ?? (isEuropean ? EUROPEAN : ELSEWHERE);
  const isBound = country in DUE || isEuropean;
  const supervised: LegalKey[] = isBound && SUPERVISED.has(facts.trade.value) ? ['regulator'] : [];
  const missing = [...due, ...supervised].filter((key) => facts.legal[key] === undefined);
  if (missing.length === 0) return [];

  return [
    {
      id: 'legal',
      question: `What may the legal page give as ${listed(missing.map((key) => WORDS[key]))}?`,
      why: isBound
        ? `The law in ${countryName(country)} asks a business to say so on its site.`
        : 'Visitors want to know whom they deal with.',
      default: 'The legal page leaves it out and says so to the designer.',
      field: `legal.${missing[0] ?? 'entity'}`,
      weight: isBound ? (missing.includes('entity') ? 74 : 52) : 24,
    },
  ];
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

function countryName(country: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
}

function languageGaps({ brief, requirements }: Known): Gap[] {
  const unset = brief.languages.filter((name) => languageNamed(name) === undefined);
  if (unset.length === 0) return [];

  const made = requirements.languages.map((tag) => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag);
  return [
    {
      id: 'language',
      question: `The site cannot be made in ${quoted(unset)} yet. Is ${listed(made)} right for now?`,
      why: 'Buttons, headings and legal pages are written in a few languages only.',
      default: `The site is in ${made[0] ?? 'English'}; the client’s own words stay as they are.`,
      field: 'languages',
      weight: unset.length === brief.languages.length ? 76 : 46,
    },
  ];
}

function webGaps({ brief, facts }: Known): Gap[] {
  if (facts.web) return [];
  return [
    {
      id: 'web',
      question:
        brief.web === undefined
          ? 'At which address will the site live?'
          : `The address “${brief.web}” could not be read. Where will the site live?`,
      why: 'Search engines and shared links need the full address.',
      default: 'Links between pages work; the full address is left out.',
      field: 'web',
      weight: brief.web === undefined ? 18 : 47,
    },
  ];
}
