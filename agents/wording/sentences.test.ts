// Sentences are found whole, and once.
import { expect, test } from 'vitest';
import { ENGLISH_BAKERY } from '../content/testing/samples.ts';
import { languageOf } from '../languages/say.ts';
import { overlaps, sentencesOf, split } from './sentences.ts';

test.each([
  ['en', 'One thing. And another.', ['One thing.', 'And another.']],
  ['en', 'The shop is by St. Anna. It is small.', ['The shop is by St. Anna.', 'It is small.']],
  ['de', 'Wir backen z. B. Roggenbrot. Immer.', ['Wir backen z. B. Roggenbrot.', 'Immer.']],
  ['ar', 'نخبز كل صباح. لا نطبخ من أمس.', ['نخبز كل صباح.', 'لا نطبخ من أمس.']],
  ['en', '', []],
])('splits in %s: %j', (tag, text, sentences) => {
  expect(split(text, languageOf(tag))).toEqual(sentences);
});

test('a sentence said twice counts once, at its first place', () => {
  const { facts } = ENGLISH_BAKERY;
  const twice = { ...facts, statements: [...facts.statements, ...facts.promises] };
  const all = sentencesOf(twice, languageOf('en'));

  expect(all.length).toBe(sentencesOf(facts, languageOf('en')).length);
  expect(all[0]).toEqual({ kind: 'promise', text: { text: facts.promises[0]?.value, from: ['facts.promises.0'] } });
});

test('texts overlap when one is part of the other, signs aside', () => {
  const text = (words: string) => ({ text: words, from: ['facts.name'] });
  expect(overlaps(text('Open since 2009.'), text('A bakery. Open since 2009'))).toBe(true);
  expect(overlaps(text('Open since 2009.'), text('A bakery.'))).toBe(false);
});

test.each([
  ['walk-ins only saturday, otherwise by appointment.', 'Walk-ins only saturday, otherwise by appointment.'],
  ['ab heute offen.', 'Ab heute offen.'],
  ['iPhone repairs in an hour.', 'iPhone repairs in an hour.'],
  ['büro.example is ours.', 'büro.example is ours.'],
  ['24 hours a day.', '24 hours a day.'],
])('a sentence that stands alone begins with a capital: %s', (written, shown) => {
  const promises = ENGLISH_BAKERY.facts.promises.slice(0, 1).map((promise) => ({ ...promise, value: written }));
  expect(sentencesOf({ promises, statements: [], story: [] }, languageOf('en')).map(({ text }) => text.text)).toEqual([shown]);
});
