// Trades as people call them.
import { idWords } from './amounts.ts';
import { currentLanguage, type Language } from './words.ts';

/** By id; English is the id itself. */
const GERMAN: Readonly<Record<string, string>> = {
  accountant: 'Steuerberatung',
  architect: 'Architektur',
  bakery: 'Bäckerei',
  beekeeper: 'Imkerei',
  cafe: 'Café',
  clinic: 'Klinik',
  dentist: 'Zahnarzt',
  'driving-school': 'Fahrschule',
  electrician: 'Elektriker',
  farm: 'Hof',
  festival: 'Festival',
  florist: 'Blumen',
  garage: 'Werkstatt',
  general: 'Allgemein',
  guesthouse: 'Gasthaus',
  hairdresser: 'Friseur',
  joiner: 'Tischlerei',
  kindergarten: 'Kindergarten',
  law: 'Recht',
  locksmith: 'Schlüsseldienst',
  metalwork: 'Metallbau',
  music: 'Musik',
  photographer: 'Fotografie',
  physiotherapy: 'Physiotherapie',
  plumber: 'Installateur',
  restaurant: 'Restaurant',
  school: 'Schule',
  shop: 'Laden',
  software: 'Software',
  'street-food': 'Streetfood',
  vet: 'Tierarzt',
  yoga: 'Yoga',
};

export function tradeName(id: string, language: Language = currentLanguage()): string {
  return language === 'de' ? (GERMAN[id] ?? idWords(id)) : idWords(id);
}
