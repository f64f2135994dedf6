// Prices as clients write them.
import { describe, expect, it } from 'vitest';
import { readPrice } from './price.ts';

describe('readPrice', () => {
  it.each<[string, string | undefined, { amount: number; currency?: string }]>([
    ['£48', 'GB', { amount: 48, currency: 'GBP' }],
    ['£1,150', 'GB', { amount: 1150, currency: 'GBP' }],
    ['€ 1.250,00', 'DE', { amount: 1250, currency: 'EUR' }],
    ['1,250.50 USD', undefined, { amount: 1250.5, currency: 'USD' }],
    ['4,20 €', 'AT', { amount: 4.2, currency: 'EUR' }],
    ['EUR 4,-', 'AT', { amount: 4, currency: 'EUR' }],
    ['1.250 €', 'DE', { amount: 1250, currency: 'EUR' }],
    ['1 250,00 €', 'FR', { amount: 1250, currency: 'EUR' }],
    ["CHF 1'250.–", 'CH', { amount: 1250, currency: 'CHF' }],
    ['$40', 'US', { amount: 40, currency: 'USD' }],
    ['$40', 'NZ', { amount: 40, currency: 'NZD' }],
    ['$40', undefined, { amount: 40 }],
    ['NZ$40', 'US', { amount: 40, currency: 'NZD' }],
    ['450 kr', 'SE', { amount: 450, currency: 'SEK' }],
    ['12.500 JOD', 'JO', { amount: 12.5, currency: 'JOD' }],
    ['٢٥ دينارًا', 'JO', { amount: 25, currency: 'JOD' }],
    ['١٢٫٥٠ د.أ', 'JO', { amount: 12.5, currency: 'JOD' }],
    ['200 درهم', 'AE', { amount: 200, currency: 'AED' }],
    ['₪120', 'IL', { amount: 120, currency: 'ILS' }],
    ['12.5', 'GB', { amount: 12.5 }],
    ['4.2', undefined, { amount: 4.2 }],
    ['free', undefined, { amount: 0 }],
    ['kostenlos', 'DE', { amount: 0 }],
    ['مجانًا', 'JO', { amount: 0 }],
  ])('reads "%s" in %s', (text, country, expected) => {
    expect(readPrice(text, country)).toEqual({ text, isFrom: false, ...expected });
  });

  it.each<[string, number]>([
    ['from £340', 340],
    ['ab 4,20 €', 4.2],
    ['à partir de 20 €', 20],
    ['desde 30 €', 30],
    ['vanaf € 15', 15],
    ['من 20 دينار', 20],
    ['£40+', 40],
    ['£40–60', 40],
    ['£40 to £60', 40],
    ['40 bis 60 €', 40],
  ])('reads "%s" as the least of a range', (text, amount) => {
    expect(readPrice(text, 'JO')).toMatchObject({ text, amount, isFrom: true });
  });

  it.each<[string, string]>([
    ['£240 per hour', 'hour'],
    ['90 € pro Stunde', 'Stunde'],
    ['45 €/h', 'h'],
    ['30 € par personne', 'personne'],
    ['€490 per site, per month', 'site, per month'],
    ['£3 each', 'each'],
    ['$95 a night', 'night'],
    ['٢٠ دينار للجلسة', 'للجلسة'],
  ])('finds in "%s" what is paid for', (text, unit) => {
    expect(readPrice(text, undefined)?.unit).toBe(unit);
  });

  it.each([
    'by quotation',
    'auf Anfrage',
    'fixed fee after first meeting',
    'six weeks, 8 people',
    'up to £60',
    '£11 (£8 for students)',
    'free first meeting',
  ])('leaves the amount of "%s" out', (text) => {
    const price = readPrice(text, 'GB');
    expect(price?.text).toBe(text);
    expect(price?.amount).toBeUndefined();
  });

  it('reads the amount beside the currency and no other number', () => {
    expect(readPrice('£60 for 6 weeks', 'GB')?.amount).toBe(60);
  });

  it('finds nothing in blank text', () => {
    expect(readPrice('  ', 'GB')).toBeUndefined();
  });
});
