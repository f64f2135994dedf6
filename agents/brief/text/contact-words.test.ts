// Numbers and addresses in running text, and numbers that are none.
import { describe, expect, it } from 'vitest';
import { contactWordsOf } from './contact-words.ts';

describe('contactWordsOf', () => {
  it.each([
    ['Tel. 0113 496 0142', ['0113 496 0142']],
    ['+43 (0)732 12 34 56', ['+43 (0)732 12 34 56']],
    ['(503) 555-0142', ['(503) 555-0142']],
    ['04.65.71.14.20', ['04.65.71.14.20']],
    ['nails 10 07700 900 456', ['07700 900 456']],
    ['mon to fri 8 - 6 01353 496 017', ['01353 496 017']],
    ['٠٦ ٥٥٥ ٠١٤٢', ['06 555 0142']],
  ])('finds the number in "%s"', (text, phones) => {
    expect(contactWordsOf(text).phones).toEqual(phones);
  });

  it.each([
    'since 1987',
    '1987–2009',
    '08:00–18:00',
    '£1,250',
    '3.2.2026',
    '2026-02-03',
    '1 250 000 loaves',
    '12 to 14',
    'EN 1090-2',
  ])('finds no number in "%s"', (text) => {
    expect(contactWordsOf(text).phones).toEqual([]);
  });

  it('takes out mail and web addresses', () => {
    expect(contactWordsOf('write to a.b@hofer.example or see https://www.hofer.example/brot.')).toMatchObject({
      mails: ['a.b@hofer.example'],
      webs: ['https://www.hofer.example/brot'],
    });
  });
});
