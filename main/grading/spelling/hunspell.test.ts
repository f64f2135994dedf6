import { expect, test } from 'vitest';
import { dictionaryOf } from './dictionaries.ts';
import { hunspellWords } from './hunspell.ts';

const AFFIXES = `SET UTF-8
FLAG long
NEEDAFFIX ()
FORBIDDENWORD {}
PFX D' Y 1
PFX D' 0 d' [aeiou]
SFX S. Y 2
SFX S. 0 s/D' [^s]
SFX S. al aux al
SFX V. N 1
SFX V. er ons er
`;
const WORDS = "7\nami/D'S.\ncheval/S.\nmang/()V.\nmanger/V.\nfaux\npomes/{}\nLinz po:npr\n";
const small = hunspellWords(AFFIXES, WORDS);

test.each(['ami', 'amis', "d'ami", "d'amis", 'cheval', 'chevaux', 'mangons', 'Linz'])('%s is a word', (word) => {
  expect(small.has(word)).toBe(true);
});
test.each(['amiss', "d'cheval", 'mang', 'pomes', 'linz', ''])('"%s" is none', (word) => {
  expect(small.has(word)).toBe(false);
});

test.each([
  ['en', 'bakeries loaves unhappily flavour flavor realise walked quickly oven'],
  ['fr', "pains mangeons journaux gardées élevé chevaux dites appelez aujourd'hui"],
  ['es', 'panadería hacemos haciendo rápidamente inaceptable horneamos'],
])('the dictionary of %s knows its forms', (language, words) => {
  const dictionary = dictionaryOf(language);
  expect(words.split(' ').filter((word) => !dictionary?.has(word))).toEqual([]);
});

test.each([
  ['en', 'recieve definately bunnes'],
  ['fr', 'boulangeri fairons préferée accueuil'],
  ['es', 'panaderia deciamos'],
])('the dictionary of %s knows no misspelling', (language, words) => {
  const dictionary = dictionaryOf(language);
  expect(words.split(' ').filter((word) => dictionary?.has(word))).toEqual([]);
});

test('no dictionary is kept for German', () => {
  expect(dictionaryOf('de')).toBeUndefined();
});
