import { expect, test } from 'vitest';
import { offersBetweenCommas, offersInRow } from './offers-in-row.ts';

test.each([
  ['wash 20 full groom 45 nails 10', ['Wash = 20', 'Full groom = 45', 'Nails = 10']],
  ['repairs from 25 euro tune up 60', ['Repairs = from 25 euro', 'Tune up = 60']],
  ['cut and blow dry 35 colour 60 perm 55', ['Cut and blow dry = 35', 'Colour = 60', 'Perm = 55']],
  ['küchen ab 5000 euro', ['Küchen = ab 5000 euro']],
])('things and their amounts in a row are on offer: %s', (text, offers) => {
  expect(offersInRow(text)?.map(({ name, price }) => `${name} = ${price}`)).toEqual(offers);
});

test.each([
  'small 80 medium 150 large 200',
  '80 facial 55 massage 60 peeling',
  'full groom 38 small dogs 48 big ones',
  'team a 25 team b 18 team c 30',
  'bus 12 tram 5 train 44',
  'wash 20 groom 45',
  'trail 26.80 loop 35.70',
  'founded 1998 moved 2004 sold 2019',
  'manual 36 in business 12 years cars 40',
])('one that cannot be told makes all of them doubtful: %s', (text) => {
  expect(offersInRow(text)).toBeUndefined();
});

test('two amounts with cents and without a currency are lengths as well as prices', () => {
  expect(offersBetweenCommas('Trail 26.80, Loop 35.70')).toBeUndefined();
  expect(offersBetweenCommas('Prices: cut 32.50, beard 18.70')?.length ?? 0).toBe(2);
});
