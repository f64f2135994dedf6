// What is for the designer alone.
import { describe, expect, it } from 'vitest';
import { isBehindScenes, isWithheld } from './withheld.ts';

describe('isWithheld', () => {
  it.each([
    'My number is 07700 900 288 but please don’t publish it.',
    'Bitte die Handynummer nicht veröffentlichen.',
    'Mon compagnon fait les comptes, inutile de le citer.',
    'Our neighbour does the taxi, 01550 496 099.',
    'Eso lo lleva Caballos Lebeña (942 555 099), no nosotros.',
  ])('holds back "%s"', (sentence) => {
    expect(isWithheld(sentence)).toBe(true);
  });

  it.each(['We never print on plastic.', 'Our neighbours love the smell of bread.', 'Ring 0117 496 0140.'])(
    'lets "%s" pass',
    (sentence) => {
      expect(isWithheld(sentence)).toBe(false);
    },
  );
});

describe('isBehindScenes', () => {
  it.each([
    ['my wife Anna does the books', true],
    ['mein Mann Josef macht die Buchhaltung', true],
    ['mia nuora Chiara segue i social', true],
    ['our team does your bookkeeping', false],
    ['my daughter bakes on Saturdays', false],
  ])('of "%s" is %s', (clause, expected) => {
    expect(isBehindScenes(clause)).toBe(expected);
  });
});
