// Phone numbers of several countries, in reserved ranges where there are any.
import { describe, expect, it } from 'vitest';
import { isNumberOf, readPhone } from './phone.ts';

describe('readPhone', () => {
  it.each<[string, string | undefined, { display: string; e164: string }]>([
    ['0113 496 0142', 'GB', { display: '0113 496 0142', e164: '+441134960142' }],
    ['Tel: 01422 496 077', 'GB', { display: '01422 496077', e164: '+441422496077' }],
    ['01632 960123', 'GB', { display: '01632 960123', e164: '+441632960123' }],
    ['(415) 555-0142', 'US', { display: '(415) 555-0142', e164: '+14155550142' }],
    ['020 912 3456', 'IE', { display: '(020) 912 3456', e164: '+353209123456' }],
    ['+43 (0)732 123456', 'AT', { display: '0732 123456', e164: '+43732123456' }],
    ['0043 732 123456', undefined, { display: '+43 732 123456', e164: '+43732123456' }],
    ['Tel.: 0732/12 34 56', 'AT', { display: '0732 123456', e164: '+43732123456' }],
    ['+43 732 123456', 'DE', { display: '+43 732 123456', e164: '+43732123456' }],
    ['04.65.71.12.34', 'FR', { display: '04 65 71 12 34', e164: '+33465711234' }],
    ['٠٦ ٥٥٥ ٠١٢٣', 'JO', { display: '(06) 555 0123', e164: '+96265550123' }],
    ['هاتف: 06 555 0123', 'JO', { display: '(06) 555 0123', e164: '+96265550123' }],
  ])('reads "%s" in %s', (text, country, expected) => {
    expect(readPhone(text, country)).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['0732 123456', undefined],
    ['0732 123456', 'ZZ'],
    ['12345', 'GB'],
  ])('keeps "%s" in %s as written when it cannot be completed', (text, country) => {
    expect(readPhone(text, country)).toEqual({ display: text });
  });

  it.each(['', 'ring the bell', 'no 7'])('finds no number in "%s"', (text) => {
    expect(readPhone(text, 'GB')).toBeUndefined();
  });
});

describe('isNumberOf', () => {
  it.each([
    ['01738 620000', 'GB', true],
    ['01738 620000', 'AU', false],
    ['Tel. 026 321 00 00', 'CH', true],
    ['+41 26 321 00 00', 'DE', false],
    ['0041 26 321 00 00', 'CH', true],
    ['(416) 555-0142', 'CA', true],
    ['ring the bell', 'GB', false],
    ['01738 620000', 'ZZ', false],
  ])('"%s" in %s: %s', (text, country, expected) => {
    expect(isNumberOf(text, country)).toBe(expected);
  });
});
