// Which privacy law holds in a country, and which authority watches over it. Names of authorities are given in their own words.

type PrivacyRegime = 'gdpr' | 'uk' | 'ch' | 'general';

/** European Union and European Economic Area, where the General Data Protection Regulation holds. */
const GDPR_COUNTRIES = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** The authority's own name and site. Germany has one for each state, so that none can be named from the country alone. */
export const PRIVACY_AUTHORITIES: Readonly<Record<string, string>> = {
  AT: 'Österreichische Datenschutzbehörde, dsb.gv.at',
  BE: 'Gegevensbeschermingsautoriteit / Autorité de protection des données, gegevensbeschermingsautoriteit.be',
  CH: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB), edoeb.admin.ch',
  ES: 'Agencia Española de Protección de Datos (AEPD), aepd.es',
  FR: 'Commission nationale de l’informatique et des libertés (CNIL), cnil.fr',
  GB: 'Information Commissioner’s Office (ICO), ico.org.uk',
  IE: 'Data Protection Commission, dataprotection.ie',
  IT: 'Garante per la protezione dei dati personali, garanteprivacy.it',
  LU: 'Commission nationale pour la protection des données (CNPD), cnpd.lu',
  NL: 'Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl',
};

export function privacyRegime(country: string | undefined): PrivacyRegime {
  if (country === undefined) return 'general';
  if (GDPR_COUNTRIES.has(country)) return 'gdpr';
  if (country === 'GB') return 'uk';
  return country === 'CH' ? 'ch' : 'general';
}
