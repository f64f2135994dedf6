import { describe, expect, test } from 'vitest';
import { languageOf } from '../languages/say.ts';
import { inOwnWords } from './own-words.ts';

const MATERIAL = [
  { text: 'We have baked in Linz since 1911.', from: ['facts.statements.0'] },
  { text: 'The sourdough rests for 26 hours.', from: ['facts.statements.1'] },
  { text: 'No additives and no baking mixtures.', from: ['facts.promises.0'] },
  { text: 'Two loaves for 5 euros on Fridays.', from: ['facts.promises.1'] },
  { text: 'Closed on Sundays.', from: ['facts.statements.2'] },
  { text: 'Open every Friday until ten.', from: ['facts.statements.3'] },
];

const own = (words: string) => inOwnWords(words, MATERIAL, languageOf('en'));

describe('words of a model are taken', () => {
  test.each([
    ['as they stand', 'The sourdough rests for 26 hours.', ['facts.statements.1']],
    ['shortened', 'Baked in Linz since 1911', ['facts.statements.0']],
    ['with little words', 'Our sourdough rests for 26 hours', ['facts.statements.1']],
    ['joined', 'Baked in Linz since 1911. The sourdough rests for 26 hours.', ['facts.statements.0', 'facts.statements.1']],
    ['with what they deny', 'No additives', ['facts.promises.0']],
  ])('%s', (_case, words, from) => {
    expect(own(words)).toEqual({ text: { text: words, from } });
  });
});

describe('words of a model are refused', () => {
  test.each([
    ['that add a claim', 'The best sourdough rests for 26 hours', 'best'],
    ['that add a number', 'Baked in Linz since 1850', '1850'],
    ['that move a number', 'The sourdough rests for 1911 hours', '1911'],
    ['that swap two numbers', '5 loaves for two euros on Fridays', '5'],
    ['that leave out a no', 'Additives and baking mixtures', 'turns the sense'],
    ['that move a no', 'No loaves for 5 euros', 'no'],
    ['that make a salad of true words', 'Fridays hours Linz baked', 'Not in the client’s own words'],
    ['that turn true words round', 'hours rests sourdough', 'no longer their sense'],
    ['that say nothing', 'And with our', 'says nothing'],
    ['in another language', 'Wir backen seit 1911 in Linz', 'backen'],
  ])('%s', (_case, words, why) => {
    expect(own(words)).toEqual({ refused: expect.stringContaining(why) });
  });
});
