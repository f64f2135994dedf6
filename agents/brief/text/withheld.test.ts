// What is for the designer alone.
import { describe, expect, it, test } from 'vitest';
import { isBehindScenes, isWithheld, withheldBrackets } from './withheld.ts';

describe('isWithheld', () => {
  it.each([
    'My number is 07700 900 288 but please don’t publish it.',
    'Bitte die Handynummer nicht veröffentlichen.',
    'Mon compagnon fait les comptes, inutile de le citer.',
    'Our neighbour does the taxi, 01550 496 099.',
    'Just for you: we are closing in June.',
    'Unter uns, wir ziehen bald um.',
    'My own is 07700 900 456, just for you.',
    'Ring 0117 496 0140 (my mobile 07700 900 456, between us).',
    'meine private 0664 555 0200 bitte nicht auf die Seite',
    'my mobile 07700 900 456 is not for the website',
    'mon portable 06 12 34 56 78, pas sur le site svp',
    'keep this off the site please: 07700 900 456',
    'Eso lo lleva Caballos Lebeña (942 555 099), no nosotros.',
  ])('holds back "%s"', (sentence) => {
    expect(isWithheld(sentence)).toBe(true);
  });

  it.each([
    'We never print on plastic.',
    'Our neighbours love the smell of bread.',
    'Ring 0117 496 0140.',
    'No stock photos on the website please.',
    'We deliver a menu only for you.',
    'Solo para ti.',
    'There are forty years of baking between us.',
  ])('lets "%s" pass', (sentence) => {
    expect(isWithheld(sentence)).toBe(false);
  });
});

test('brackets are held back, the number before them is not', () => {
  expect(withheldBrackets('Tel 05572 555 020 (privat 0664 555 0200, bitte nicht auf die Seite) täglich')).toEqual([
    '(privat 0664 555 0200, bitte nicht auf die Seite)',
  ]);
  expect(withheldBrackets('Tel 05572 555 020 (abends)')).toEqual([]);
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

test.each(['رقم جوالي الخاص 079 555 0199 لا تضعوه على الموقع.', 'Mon portable 06 12 55 50 14 ne doit pas figurer sur le site.'])(
  'holds back “%s”',
  (sentence) => {
    expect(isWithheld(sentence)).toBe(true);
  },
);
