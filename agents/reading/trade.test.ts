// Recognising a trade out of a client's words.
import { describe, expect, test } from 'vitest';
import { languageOfTrade, recogniseTrade } from './trade.ts';
import { languageOfTradeWord } from './trade-words.ts';

describe('a trade named by the client', () => {
  test.for([
    ['sourdough bakery', 'bakery'],
    ['Sauerteigbäckerei', 'bakery'],
    ['dental practice', 'dentist'],
    ['Zahnarztpraxis', 'dentist'],
    ['Tierarztpraxis', 'vet'],
    ['Arztpraxis', 'clinic'],
    ['yoga school', 'yoga'],
    ['language school', 'school'],
    ['flower shop', 'florist'],
    ['coffee shop', 'cafe'],
    ['bike shop', 'shop'],
    ['dock scheduling software', 'software'],
    ['software for dentists', 'software'],
    ['firm of solicitors', 'law'],
    ['Metallbau und Schlosserei', 'metalwork'],
    ['plumbing & heating', 'plumber'],
    ['B&B', 'guesthouse'],
    ['المخبز', 'bakery'],
    ['مكتب محاماة', 'law'],
    ['عيادة أسنان', 'dentist'],
    ['מרפאת שיניים', 'dentist'],
    ['cabinet d’avocats', 'law'],
    ['food festival', 'festival'],
    ['locksmith', 'locksmith'],
    ['Schlüsseldienst', 'locksmith'],
    ['food truck', 'street-food'],
    ['Foodtruck', 'street-food'],
    ['piano tuner', 'music'],
    ['Geigenbauer', 'music'],
    ['Musikschule', 'music'],
    ['driving school', 'driving-school'],
    ['beekeeper', 'beekeeper'],
    ['Imkerei', 'beekeeper'],
    ['organic farm', 'farm'],
  ] as const)('%s is %s', ([trade, id]) => {
    expect(recogniseTrade({ trade, name: 'Hofer', services: [] })).toEqual({ id, from: 'trade' });
  });
});

test.for([
  ['Bakery Hofer', 'bakery'],
  ['Kanzlei Bauer & Schreiner', 'law'],
  ['Headingley Lane Dental', 'dentist'],
  ['مقهى الحداد', 'cafe'],
] as const)('the name %s tells %s', ([name, id]) => {
  expect(recogniseTrade({ name, services: ['Root canal'] })).toEqual({ id, from: 'name' });
});

test.for(['Bauer GmbH', 'Thomas Baker', 'Accidental Pianist', 'Lawn', 'حداد وأولاده'])('the name %s tells no trade', (name) => {
  expect(recogniseTrade({ name, services: [] })).toBeUndefined();
});

test.for([
  ['nursery school', 'kindergarten'],
  ['Children’s nursery', 'kindergarten'],
  ['day nursery and preschool', 'kindergarten'],
  ['Crèche Les Petits Loups', 'kindergarten'],
  ['asilo nido', 'kindergarten'],
  ['Kindergarten Hundertwasser', 'kindergarten'],
  ['école maternelle', 'kindergarten'],
  ['روضة أطفال', 'kindergarten'],
  ['Fahrschule Hundertmark', 'driving-school'],
  ['rijlessen', 'driving-school'],
] as const)('%s is %s', ([trade, id]) => {
  expect(recogniseTrade({ trade, name: 'Hofer', services: [] })?.id).toBe(id);
});

test.for([
  'Plant nursery in York',
  'Tree nursery',
  'Nursery furniture',
  'Nursery',
  'Asilo per cani',
  'Asilo nido per cani',
  'Dog creche',
  'Crèche pour chiens',
  'Crèches de Noël',
  'Puppy preschool',
  'Puppy playgroup',
  'Hundekindergarten',
  'Hundekita',
  'Welpenspielgruppe',
  'diritto d’asilo politico',
  'assurance maternelle',
  'Kindergartenmöbel',
  'Kindergarten furniture',
  'قضايا حضانة',
  'فندق الروضة',
  'מעון סטודנטים',
  'zwei Fahrstunden von Wien',
  'paardrijlessen',
  'Paardrijschool',
  'Bootsfahrschule',
  'golf driving lessons',
])('%s is neither a kindergarten nor a driving school', (trade) => {
  expect(['kindergarten', 'driving-school']).not.toContain(recogniseTrade({ trade, name: '', services: [] })?.id);
});

test('a description says first what a business is', () => {
  const description = 'An architecture studio in Bristol working on schools, housing and farm shops.';
  expect(recogniseTrade({ name: 'Osei Lindqvist', description, services: [] })).toEqual({ id: 'architect', from: 'description' });
});

test('services decide together where nothing else tells', () => {
  const services = ['Wheel balance', 'Root canal', 'Teeth whitening', 'Dental check-up'];
  expect(recogniseTrade({ trade: 'mending', name: 'Lane', description: 'Since 1987.', services })).toEqual({
    id: 'dentist',
    from: 'services',
  });
});

describe('languageOfTrade', () => {
  test.each([
    ['Imkerei Wabenhof', 'de'],
    ['Étude notariale Lefèvre', 'fr'],
    ['Bakery Hofer', 'en'],
    ['Café Sonne', undefined],
    ['Hot Gilbert', undefined],
  ])('of "%s" is %s', (name, language) => {
    expect(languageOfTrade(name)).toBe(language);
  });

  test.each([
    ['toiletteur canin', 'fr'],
    ['Partyband', 'de'],
    ['taxi', undefined],
  ])('of the word "%s" for a trade is %s', (word, language) => {
    expect(languageOfTradeWord(word)).toBe(language);
  });
});
