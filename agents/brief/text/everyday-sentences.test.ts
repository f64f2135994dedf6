// Everyday sentences that look like a name, a place, a person or talk, and are none.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';
import { introducedIn } from './told-name.ts';

const offersOf = (text: string) => briefOf(text).services.map(({ name, price }) => `${name} ${price ?? ''}`.trim());

test.for([
  "It's a family business, the Old Town is our home.",
  'Wir sind seit 1990 in Wien, die Familie Hofer führt das Gasthaus Zur Sonne.',
  "It's a small place, the High Street.",
])('%s names nobody', (sentence) => {
  expect(introducedIn(sentence)).toBeUndefined();
});

test.for([
  'Our bestseller (Model 14, 99999) is oak.',
  'We reopened (Room 12, 10115).',
  'Berliner Straße 12 ist unser Lager.',
  'Früher waren wir in der Berliner Straße 12.',
  'Parking is at 14 Mill Lane, LS1 4AB.',
])('%s tells no address', (sentence) => {
  const { street, postcode } = briefOf(`Holzwerk Nord, Kiel\n${sentence}`).address ?? {};
  expect([street, postcode]).toEqual([undefined, undefined]);
});

test.for(['Chef Salad Bowl', 'Manager Special Menu', 'Partner Yoga Class', 'Owner Training Day'])('%s is nobody', (line) => {
  expect(briefOf(`The Good Room, Bath\n${line}`).people).toEqual([]);
});

test.for([
  ['Insurance review £90', ['Insurance review £90']],
  ['Insurance advice £50', ['Insurance advice £50']],
  ['Insurance work £45', ['Insurance work £45']],
  ['Kaution 100 €', []],
  ['Our budget £900', []],
  ['Trail 26.80, Loop 35.70', []],
] as const)('of %s what is sold is on offer', ([line, offers]) => {
  expect(offersOf(`Harbour House, Hull\n${line}`)).toEqual(offers);
});

test('what money is spoken of and not sold is asked about', () => {
  expect(briefOf('Harbour House, Hull\nKaution 100 €').unread).toEqual(['Kaution 100 €']);
});

test.for(['Budget rooms from £40, double £80.', 'Alright, here is our price: haircut £30.'])(
  '%s is kept as it is said',
  (line) => {
    expect(briefOf(`Harbour House, Hull\n${line}`).statements).toEqual([line]);
  },
);
