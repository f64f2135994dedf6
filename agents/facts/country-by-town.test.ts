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
  ['Scotland has one, and its own number', 'Hill Boots, Perth. Tel 01738 620000'],
  ['Scotland has one', 'Hill Boots, Perth'],
  ['Switzerland has one, and its own number', 'Bäckerei Hofer, Freiburg. Tel 026 321 00 00'],
  ['Switzerland has one', 'Bäckerei Hofer, Freiburg'],
  ['England has one', 'Hill Boots, Portland'],
  ['Florida has one', 'Pizzeria Rossi, Naples'],
  ['Colombia has one', 'Peluquería Sol, Santander'],
  ['Austria has one', 'Bäckerei Hofer, Neustadt'],
  ['England has one that is called so for short', 'Hill Boots, Stockton'],
  ['Ireland has one', 'Hill Boots, Newbridge'],
  ['a province of Canada', 'Hill Boots, Ontario'],
  ['another currency', 'The Paw Parlour, Otley. Full groom $38.'],
  ['another currency', 'Peluquería Sol, Gijón. Corte £20.'],
  ['a number that cannot be dialled there', 'The Paw Parlour, Otley. Call 0316 12 34 56 78 9.'],
  ['a number as long as those there, and none of them', 'Hill Boots, Geelong. Tel 01738 620000'],
  [
    'another language',
    'Bäckerei Hofer, Otley. Wir backen jeden Tag um vier und haben auch am Sonntag offen, für die ganze Familie.',
  ],
] as const)('%s leaves it open: %s', async ([, text]) => {
  expect(await countryByTown(briefOf(text))).toBeUndefined();
});
