// Countries told by names, postcodes, numbers, domains and cities.
import { describe, expect, it } from 'vitest';
import { readCountry, type CountryClues } from './country.ts';

const NOTHING: CountryClues = { phones: [], mails: [], regions: [] };

describe('readCountry', () => {
  it.each<[Partial<CountryClues>, string, string]>([
    [{ address: { country: 'Austria' } }, 'AT', 'address.country'],
    [{ address: { country: 'Österreich' } }, 'AT', 'address.country'],
    [{ address: { country: 'France' } }, 'FR', 'address.country'],
    [{ address: { country: 'Germany' } }, 'DE', 'address.country'],
    [{ address: { country: 'Pays-Bas' } }, 'NL', 'address.country'],
    [{ address: { country: 'الأردن' } }, 'JO', 'address.country'],
    [{ address: { country: 'ישראל' } }, 'IL', 'address.country'],
    [{ address: { country: 'UK' } }, 'GB', 'address.country'],
    [{ address: { country: 'us' } }, 'US', 'address.country'],
    [{ address: { country: 'Northern Ireland' } }, 'GB', 'address.country'],
    [{ address: { country: 'Aotearoa' } }, 'NZ', 'address.country'],
    [{ address: { region: 'Scotland' } }, 'GB', 'address.region'],
    [{ address: { postcode: 'LS6 3AA' } }, 'GB', 'address.postcode'],
    [{ address: { postcode: 'P85 X7K2' } }, 'IE', 'address.postcode'],
    [{ address: { postcode: '3011 AB' } }, 'NL', 'address.postcode'],
    [{ address: { postcode: 'A-4020' } }, 'AT', 'address.postcode'],
    [{ phones: ['0732 123', '+43 732 123456'] }, 'AT', 'phones.1'],
    [{ phones: ['Tel. 0041 44 668 18 00'] }, 'CH', 'phones.0'],
    [{ mails: ['hallo@hofer.at'] }, 'AT', 'mails.0'],
    [{ mails: ['a@b.example'], web: 'https://www.hofer.co.uk/brot' }, 'GB', 'web'],
    [{ address: { city: 'Linz' } }, 'AT', 'address.city'],
    [{ address: { city: 'عمّان' } }, 'JO', 'address.city'],
    [{ regions: ['عمّان'] }, 'JO', 'regions.0'],
    [{ address: { country: 'عُمان' } }, 'OM', 'address.country'],
    [{ regions: ['the valley', 'Köln'] }, 'DE', 'regions.1'],
  ])('reads %j as %s by %s', (clues, country, clue) => {
    expect(readCountry({ ...NOTHING, ...clues })).toEqual({ country, clue });
  });

  it.each<Partial<CountryClues>>([
    {},
    { web: 'https://quay.io' },
    { web: 'https://hofer.example' },
    { mails: ['me@hofer.com'] },
    { address: { postcode: '1010' } },
    { address: { city: 'Springfield' } },
    { address: { city: 'Freiburg' } },
    { address: { city: 'Christchurch' } },
    { address: { city: 'Vancouver' } },
    { phones: ['0732 123456'] },
  ])('leaves %j open', (clues) => {
    expect(readCountry({ ...NOTHING, ...clues })).toBeUndefined();
  });

  it('believes the name before the prefix of a phone', () => {
    expect(readCountry({ ...NOTHING, address: { country: 'Germany' }, phones: ['+43 732 123456'] })?.country).toBe('DE');
  });
});
