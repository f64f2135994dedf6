// How to reach the client, as their country writes it.
import { expect, test } from 'vitest';
import { crafted } from './testing/crafted.ts';
import { ARABIC_RESTAURANT, ENGLISH_BAKERY, GERMAN_BAKERY, NAME_ONLY, POOR, sample } from './testing/samples.ts';

test('ways to write and call are links', async () => {
  const { contactCopy } = await crafted(GERMAN_BAKERY);
  expect(contactCopy.phones).toEqual([
    { text: { text: '+43 732 12 34 56', from: ['facts.phones.0'] }, href: 'tel:+43732123456' },
  ]);
  expect(contactCopy.mails[0]?.href).toBe('mailto:brot@hofer.example');
});

test('a number that could not be completed is dialled as it stands', async () => {
  const { contactCopy } = await crafted(sample({ language: 'en', name: 'Ash', phones: [{ display: '(0732) 12-34' }] }));
  expect(contactCopy.phones[0]?.href).toBe('tel:07321234');
});

test('an address with signs of its own makes a safe link', async () => {
  const { contactCopy } = await crafted(sample({ language: 'en', name: 'Ash', lists: { mails: ['a?b&c@ash.example'] } }));
  expect(contactCopy.mails[0]?.href).toBe('mailto:a%3Fb%26c@ash.example');
});

test('a map is linked where street and town are known', async () => {
  expect((await crafted(ENGLISH_BAKERY)).contactCopy.map?.href).toBe(
    'https://www.openstreetmap.org/search?query=4%20Pier%20Lane%2C%20YO21%203PU%20Whitby%2C%20GB',
  );
  expect((await crafted(POOR)).contactCopy.map).toBeUndefined();
});

test('numbers keep their order in Arabic', async () => {
  const { contactCopy } = await crafted(ARABIC_RESTAURANT);
  expect(contactCopy.phones[0]?.text.text).toBe('\u2068+962 6 461 5061\u2069');
  expect(contactCopy.hours.map(({ days }) => days.text)).toEqual(['من الأحد إلى الخميس', 'الجمعة والسبت']);
});

test('where no place is known, the hours stand alone and are named once', async () => {
  const { homeCopy, contactCopy } = await crafted({ ...GERMAN_BAKERY, facts: { ...GERMAN_BAKERY.facts, address: undefined } });
  expect(contactCopy.visitHeading.text).toBe('Öffnungszeiten');
  expect(homeCopy.visit?.heading.text).toBe('Öffnungszeiten');
  expect(contactCopy.hoursHeading).toBeUndefined();

  const found = (await crafted(GERMAN_BAKERY)).contactCopy;
  expect([found.visitHeading.text, found.hoursHeading?.text]).toEqual(['Der Laden', 'Öffnungszeiten']);
});

test('what is not known is not there', async () => {
  const { contactCopy } = await crafted(NAME_ONLY);
  expect(Object.keys(contactCopy).toSorted()).toEqual(
    ['heading', 'visitHeading', 'address', 'hours', 'phones', 'mails', 'directions'].toSorted(),
  );
});
