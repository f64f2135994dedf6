// Amounts without a currency that can be nothing but prices, and whom a price is for.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';

test.for([
  [
    'Castle Barbers, York. Cut £14, beard trim £9, under 18s £8, OAPs £10.',
    ['Cut £14', 'Beard trim £9', 'Under 18s £8', 'OAPs £10'],
  ],
  ['Castle Barbers, York. Cut £14, kids under 12 £8, over 65s £10.', ['Cut £14', 'Kids under 12 £8', 'Over 65s £10']],
  ['Capelli, Parma. Taglio 20 €, sotto i 12 anni 12 €, colore 40 €.', ['Taglio 20 €', 'Sotto i 12 anni 12 €', 'Colore 40 €']],
  ['Salon Lu, Lyon. Coupe 30 €, moins de 12 ans 15 €, couleur 60 €.', ['Coupe 30 €', 'Moins de 12 ans 15 €', 'Couleur 60 €']],
  ['Keramik Moser, Linz. Schnupperkurs ab 45,-, Wochenende 180,-', ['Schnupperkurs ab 45,-', 'Wochenende 180,-']],
  [
    'Fahrschule Vorfahrt, Linz. Führerschein B ab 1.490,-, Mopedkurs 290,-, Perfektionsfahrt 55,- pro Einheit.',
    ['Führerschein B ab 1.490,-', 'Mopedkurs 290,-', 'Perfektionsfahrt 55,- pro Einheit'],
  ],
  [
    'Kapsalon Knip, Deventer. Prijzen: knippen heren 27,-, kinderen t/m 12 jaar 19,50, kleuren vanaf 48,-.',
    ['Knippen heren 27,-', 'Kinderen t/m 12 jaar 19,50', 'Kleuren vanaf 48,-'],
  ],
  ['Salon Mia, Leeds\nwash and cut 32.50 long hair 41', ['Wash and cut 32.50', 'Wash and cut, long hair 41']],
  [
    'Salon Mia in Leeds wash and cut 32.50 long hair 41 colour 55.00 mon to sat 9 to 6',
    ['Wash and cut 32.50', 'Wash and cut, long hair 41', 'Colour 55.00'],
  ],
  [
    'salon mia in linz waschen und schneiden 32,50 lange haare 41 farbe 55',
    ['Waschen und schneiden 32,50', 'Waschen und schneiden, lange haare 41', 'Farbe 55'],
  ],
  ['مطعم الياسمين، عمّان. نقدم المنسف 9 دنانير والمقلوبة 7 دنانير.', ['المنسف 9 دنانير', 'المقلوبة 7 دنانير']],
  ['Choir, Leeds\nmeet 9.30 start 10.15', []],
] as const)('of “%s” each price has its thing', ([text, offers]) => {
  expect(briefOf(text).services.map(({ name, price }) => `${name} ${price ?? ''}`)).toEqual(offers);
});
