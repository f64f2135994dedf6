// The keys of the wording that law asks for. Each language holds all of them, so that any language can serve any country.

export const LEGAL = [
  'basis',
  'basis.de',
  'basis.at',
  'basis.atCompany',
  'basis.ch',
  'basis.gb',
  'basis.gbCompany',
  'basis.ie',
  'basis.fr',
  'basis.nl',
  'basis.es',
  'basis.it',
  'contact',
  'aboutSite.at',
  'aboutSite.text',
  'row.form',
  'row.representative',
  'row.registration',
  'row.vat',
  'row.regulator',
  'row.business',
  'row.phone',
  'row.mail',
  'controller',
  'visit',
  'visit.cookies',
  'visit.server',
  'visit.basis',
  'message',
  'message.use',
  'message.basis',
  'map',
  'map.text',
  'rights',
  'rights.gdpr',
  'rights.ch',
  'rights.general',
  'authority.complaint',
  'law.gdpr',
  'law.uk',
  'built',
  'built.standard',
  'built.measures',
  'feedback',
  'feedback.text',
] as const;
export type LegalKey = (typeof LEGAL)[number];

type LegalWording = Record<LegalKey, string>;

export function defineLegal(wording: LegalWording): LegalWording {
  return wording;
}
