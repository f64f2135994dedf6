// Builds the three legal pages from wording of the law and facts. What is not known is left out.
import { privacyRegime } from '../languages/legal/countries.ts';
import type { LegalKey } from '../languages/legal/wording.ts';
import { type Language } from '../languages/language.ts';
import { privacyAuthority, say, sayLegal } from '../languages/say.ts';
import type { Legal } from '../site/content.ts';
import type { Text } from '../site/text.ts';
import { addressLine, businessRow, contactRows, entity, type LegalFacts, registerRows, ways } from './legal-facts.ts';

type LegalPage = Legal['pages'][number];
type LegalSection = LegalPage['sections'][number];

/** The law that asks a business of that country to name itself; `company` where it has a register entry. */
const BASIS: Readonly<Record<string, { any: LegalKey; company?: LegalKey }>> = {
  DE: { any: 'basis.de' },
  AT: { any: 'basis.at', company: 'basis.atCompany' },
  CH: { any: 'basis.ch' },
  GB: { any: 'basis.gb', company: 'basis.gbCompany' },
  IE: { any: 'basis.ie' },
  FR: { any: 'basis.fr' },
  NL: { any: 'basis.nl' },
  ES: { any: 'basis.es' },
  IT: { any: 'basis.it' },
};

export function imprint(facts: LegalFacts, language: Language): LegalPage {
  const country = facts.country?.value ?? '';
  const basis = BASIS[country];
  const key = (facts.legal.registration && basis?.company) ?? basis?.any ?? 'basis';
  const contact = contactRows(facts, language);

  return {
    id: 'imprint',
    heading: say(language, 'title.imprint'),
    sections: [
      {
        heading: sayLegal(language, key),
        paragraphs: [
          entity(facts),
          ...addressLine(facts, language),
          ...businessRow(facts, language),
          ...registerRows(facts, language),
        ],
      },
      ...section(sayLegal(language, 'contact'), contact),
      ...(country === 'AT' ? disclosure(facts, language) : []),
    ],
  };
}

/** Austria alone asks what a site is there for: section 25 of the Media Act (MedienG). */
function disclosure(facts: LegalFacts, language: Language): LegalSection[] {
  return section(sayLegal(language, 'aboutSite.at'), [sayLegal(language, 'aboutSite.text', { name: entity(facts) })]);
}

export function privacy(facts: LegalFacts, language: Language): LegalPage {
  const regime = privacyRegime(facts.country?.value);
  const law = regime === 'gdpr' || regime === 'uk' ? sayLegal(language, `law.${regime}`) : undefined;
  const based = (key: LegalKey): Text[] => (law ? [sayLegal(language, key, { law })] : []);
  const isReached = ways(facts, language) !== undefined;
  const isOnMap = facts.address?.value.street !== undefined && facts.address.value.city !== undefined;

  return {
    id: 'privacy',
    heading: say(language, 'title.privacy'),
    sections: [
      {
        heading: sayLegal(language, 'controller'),
        paragraphs: [entity(facts), ...addressLine(facts, language), ...contactRows(facts, language)],
      },
      {
        heading: sayLegal(language, 'visit'),
        paragraphs: [sayLegal(language, 'visit.cookies'), sayLegal(language, 'visit.server'), ...based('visit.basis')],
      },
      ...section(sayLegal(language, 'message'), isReached ? [sayLegal(language, 'message.use'), ...based('message.basis')] : []),
      ...section(sayLegal(language, 'map'), isOnMap ? [sayLegal(language, 'map.text')] : []),
      { heading: sayLegal(language, 'rights'), paragraphs: rights(facts, language, law) },
    ],
  };
}

export function accessibility(facts: LegalFacts, language: Language): LegalPage {
  const reach = ways(facts, language);

  return {
    id: 'accessibility',
    heading: say(language, 'title.accessibility'),
    sections: [
      {
        heading: sayLegal(language, 'built'),
        paragraphs: [sayLegal(language, 'built.standard'), sayLegal(language, 'built.measures')],
      },
      ...section(sayLegal(language, 'feedback'), reach ? [sayLegal(language, 'feedback.text', { ways: reach })] : []),
    ],
  };
}

function rights(facts: LegalFacts, language: Language, law: Text | undefined): [Text, ...Text[]] {
  const country = facts.country?.value;
  const authority = privacyAuthority(country);
  const complaint = authority ? [sayLegal(language, 'authority.complaint', { authority })] : [];

  if (law) return [sayLegal(language, 'rights.gdpr', { law }), ...complaint];
  return [sayLegal(language, privacyRegime(country) === 'ch' ? 'rights.ch' : 'rights.general'), ...complaint];
}

function section(heading: Text, paragraphs: Text[]): LegalSection[] {
  return paragraphs.length > 0 ? [{ heading, paragraphs }] : [];
}
