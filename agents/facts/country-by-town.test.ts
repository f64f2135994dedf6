// Towns that tell the country, and what speaks against them.
import { expect, test } from 'vitest';
import { briefOf } from '../brief/read-brief.fixture.ts';
import { countryByTown } from './country-by-town.ts';

test.for([
  ['Bakery Hofer, Wels', 'AT'],
  ['Sushi Kenji, Bergamo', 'IT'],
  ['De Ketting, fietsenmaker in Deventer', 'NL'],
  ['The Paw Parlour, Otley. Full groom £38. Call 01943 496 019.', 'GB'],
  ['Peluquería Sol, Gijón. Corte 20 €.', 'ES'],
  ['Coiffure Lune, Cahors. Coupe 22 €. 05 65 55 50 17', 'FR'],
  ['Schreinerei Huber, Winterthur. Regal CHF 400.', 'CH'],
] as const)('%s is in %s', async ([text, country]) => {
  expect(await countryByTown(briefOf(text))).toBe(country);
});

test.for([
  ['a town of that name is in two countries', 'The Good Room, York'],
  ['a town nobody knows', 'The Good Room, Nether Wallop'],
  ['no town', 'The Good Room'],
  ['another currency', 'The Paw Parlour, Otley. Full groom $38.'],
  ['another currency', 'Peluquería Sol, Gijón. Corte £20.'],
  ['a number that cannot be dialled there', 'The Paw Parlour, Otley. Call 0316 12 34 56 78 9.'],
  [
    'another language',
    'Bäckerei Hofer, Otley. Wir backen jeden Tag um vier und haben auch am Sonntag offen, für die ganze Familie.',
  ],
] as const)('%s leaves it open: %s', async ([, text]) => {
  expect(await countryByTown(briefOf(text))).toBeUndefined();
});
