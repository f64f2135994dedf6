// Filling frames, joining, and falling back.
import { expect, test } from 'vitest';
import {
  capitalised,
  isolated,
  joined,
  label,
  languageOf,
  localeOf,
  partName,
  quoteFact,
  say,
  sayLegal,
  tradeNoun,
} from './say.ts';

const EN = languageOf('en');
const AR = languageOf('ar');
const CITY = quoteFact('Linz', 'facts.address.city');
const NOUN = quoteFact('Bakery', 'facts.noun');

test('a filled frame says what it stands on', () => {
  expect(say(EN, 'place.nounIn', { noun: NOUN, city: CITY })).toEqual({
    text: 'Bakery in Linz',
    from: ['frame:place.nounIn', 'facts.noun', 'facts.address.city'],
  });
});

test('a value that looks like a place is not filled again', () => {
  expect(say(EN, 'place.nameIn', { name: quoteFact('{city}', 'facts.name'), city: CITY }).text).toBe('{city} in Linz');
});

test('a frame without its value is refused by name', () => {
  expect(() => say(EN, 'place.nounIn', { noun: NOUN })).toThrow('frame:place.nounIn');
});

test('a value that ends in a stop brings no second one', () => {
  const name = quoteFact('Hofer & Co.', 'facts.name');
  expect(say(EN, 'meta.page', { title: quoteFact('Home', 'facts.name'), name }).text).toBe('Home: Hofer & Co.');
  expect(sayLegal(EN, 'aboutSite.text', { name }).text).toBe('This is the website of Hofer & Co.');
});

test.each([
  ['de-AT', 'Deutsch'],
  ['de', 'Deutsch'],
  ['xx', 'English'],
  [undefined, 'English'],
])('the language of %s is %s', (tag, name) => {
  expect(languageOf(tag).name).toBe(name);
});

test.each([
  [EN, 'US', 'en-US'],
  [EN, undefined, 'en-GB'],
  [AR, 'JO', 'ar-JO-u-nu-latn'],
])('a locale joins language and country', (language, country, locale) => {
  expect(localeOf(language, country)).toBe(locale);
});

test('a list is joined as the language joins', () => {
  const items = ['Brot', 'Salz', 'Wein'].map((text, index) => quoteFact(text, `services.offers.${index}.name`));
  expect(joined(languageOf('de'), items)).toEqual({
    text: 'Brot, Salz und Wein',
    from: ['services.offers.0.name', 'services.offers.1.name', 'services.offers.2.name'],
  });
  expect(() => joined(EN, [])).toThrow('list of nothing');
});

test('the trade names a part, else the language does', () => {
  expect(partName(EN, 'bakery', 'services').from).toEqual(['trade:bakery.services']);
  expect(partName(EN, 'no-such-trade', 'services')).toEqual({ text: EN.names.services, from: ['frame:name.services'] });
  expect(tradeNoun(EN, 'bakery')).toEqual({ text: 'bakery', from: ['trade:bakery.noun'] });
  expect(tradeNoun(EN, 'general')).toBeUndefined();
});

test('a label is cited as a frame', () => {
  expect(label(EN, 'closed')).toEqual({ text: 'closed', from: ['frame:label.closed'] });
});

test('numbers keep their order inside Arabic, once', () => {
  const phone = isolated('+962 6 461 5061', AR);
  expect(phone).toBe('\u2068+962 6 461 5061\u2069');
  expect(isolated(phone, AR)).toBe(phone);
  expect(isolated('مطعم', AR)).toBe('مطعم');
  expect(isolated('+962', EN)).toBe('+962');
});

test('a capital is set at the head', () => {
  expect(capitalised(quoteFact('über', 'facts.noun'), languageOf('de')).text).toBe('Über');
  expect(capitalised(quoteFact('مخبز', 'facts.noun'), AR).text).toBe('مخبز');
});
