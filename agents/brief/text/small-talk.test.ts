// A first sentence that begins as talk and tells something: nothing of it is lost.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';

const offersOf = (text: string) => briefOf(text).services.map(({ name, price }) => `${name} ${price ?? ''}`.trim());

test('prices and hours of a first sentence that begins as talk are kept, and it is no name', () => {
  const text = 'right, we do bike repairs in leeds from £20 and open mon-fri 9-5.\nWe are Spoke & Wheel.';
  const brief = briefOf(text);
  expect(brief.name).toBe('Spoke & Wheel');
  expect(JSON.stringify(brief)).toContain('£20');
  expect(brief.hours).toEqual([{ days: 'mon-fri', times: '9-5' }]);
});

test('prices behind "as discussed" are kept', () => {
  const text = 'wie besprochen: kinderhaarschnitt 15 €, damen 42 €.\nSalon Mia, Graz';
  expect(briefOf(text).name).toBe('Salon Mia');
  expect(offersOf(text)).toEqual(['Kinderhaarschnitt 15 €', 'Damen 42 €']);
});

test('a price and hours behind "so" are kept', () => {
  const text = 'so we are open mon to fri 9-5 and a service costs £60.\nSpoke & Wheel, Leeds';
  expect(briefOf(text).name).toBe('Spoke & Wheel');
  expect(JSON.stringify(briefOf(text))).toContain('£60');
  expect(briefOf(text).hours).toEqual([{ days: 'mon to fri', times: '9-5' }]);
});

test.for(['ok here goes.\nSalon Mia, Graz', 'wie besprochen die angaben.\nSalon Mia, Graz'])(
  '%j begins with talk only',
  (text) => {
    const { name, unread, statements } = briefOf(text);
    expect({ name, unread, statements }).toEqual({ name: 'Salon Mia', unread: [], statements: [] });
  },
);
