import { expect, test } from 'vitest';
import { withSpokenPrices } from './spoken-prices.ts';

test.each([
  ['haircuts are twelve pounds', 'haircuts are 12 pounds'],
  ['colour forty-five pounds, cut thirty quid', 'colour 45 pounds, cut 30 quid'],
  ['a room is one hundred and twenty dollars a night', 'a room is 120 dollars a night'],
  ['twelve pounds fifty, please', '12.50 pounds, please'],
  ['Schnitt zwölf Euro, Farbe fünfundvierzig Euro.', 'Schnitt 12 Euro, Farbe 45 Euro.'],
  ['Suppe vier Euro achtzig', 'Suppe 4,80 Euro'],
  ['wir haben offen herren achtundzwanzig euro', 'wir haben offen herren 28 Euro'],
  ['coupe dix euros couleur quarante-cinq euros', 'coupe 10 euros couleur 45 euros'],
  ['un soin à quatre-vingt-dix euros', 'un soin à 90 euros'],
  ['corte doce euros y tinte treinta y cinco euros', 'corte 12 euros y tinte 35 euros'],
  ['taglio venti euro piega quindici euro', 'taglio 20 euro piega 15 euro'],
  ['membership fifty a month', 'membership 50 a month'],
  ['Mitgliedschaft vierzig im Monat', 'Mitgliedschaft 40 im Monat'],
  ['abonnement trente par mois', 'abonnement 30 par mois'],
])('%j is %j', (said, digits) => {
  expect(withSpokenPrices(said)).toBe(digits);
});

test.each([
  'twelve fifty pounds',
  'one twenty pounds',
  'we bake fifty a day',
  'tours two a month',
  'twelve years in business',
  'a pound of butter',
  'für einen Euro mehr',
  'hundreds of pounds',
  'vier Hände im Monat Mai',
])('%j stays as it is', (said) => {
  expect(withSpokenPrices(said)).toBe(said);
});
