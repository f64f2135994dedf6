// Addresses on one line, and lines that only look like one.
import { describe, expect, it } from 'vitest';
import { addressLineOf, isAddress } from './address-line.ts';

describe('addressLineOf', () => {
  it.each([
    ['Schiekade 214, 3032 AZ Rotterdam', { street: 'Schiekade 214', postcode: '3032 AZ', city: 'Rotterdam' }],
    ['Linz', { city: 'Linz' }],
    ['41 Otley Road, Leeds, LS6 3AA', { street: '41 Otley Road', city: 'Leeds', postcode: 'LS6 3AA' }],
    [
      'Spiller’s Lane 3, Clonakilty, Co. Cork, P85 X7K2, Ireland',
      { street: 'Spiller’s Lane 3', city: 'Clonakilty', region: 'Co. Cork', postcode: 'P85 X7K2', country: 'Ireland' },
    ],
    [
      'Götaverksgatan 10, 417 55 Göteborg, Sweden',
      { street: 'Götaverksgatan 10', postcode: '417 55', city: 'Göteborg', country: 'Sweden' },
    ],
    ['شارع الباعونية 18، عمّان، الأردن', { street: 'شارع الباعونية 18', city: 'عمّان', country: 'الأردن' }],
    ['A-4020 Linz', { postcode: 'A-4020', city: 'Linz' }],
  ])('takes "%s" apart', (line, expected) => {
    expect(addressLineOf(line)).toEqual(expected);
  });
});

describe('isAddress', () => {
  it.each(['9 Crown Street, Hebden Bridge HX7 8EH', 'Landstraße 12, 4020 Linz', '12 Oak Street, Portland, OR 97205'])(
    'knows "%s"',
    (line) => {
      expect(isAddress(line)).toBe(true);
    },
  );

  it.each([
    'We moved here in 1987, from Leeds.',
    'Rye, white, 2019',
    'Linz',
    'Open Monday, 8:00 to 12:00',
    'Kom langs in onze zaak (Brink 14, 7411 BR).',
    'Besucht uns im Laden (Hauptplatz 3, 8010 Graz).',
  ])('passes over "%s"', (line) => {
    expect(isAddress(line)).toBe(false);
  });
});
