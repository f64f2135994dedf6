// Writes an address in the order of its country, a line each.
import { inOneLine, quoteFact } from '../languages/say.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

type Part = 'street' | 'postcode' | 'city' | 'region';
interface Line {
  parts: readonly Part[];
  separator: string;
}

const STREET: Line = { parts: ['street'], separator: '' };
const POSTCODE_FIRST = [STREET, { parts: ['postcode', 'city'], separator: ' ' }] as const;
const AMERICAN = [STREET, { parts: ['city', 'region'], separator: ', ' }, { parts: ['postcode'], separator: '' }] as const;
const BRITISH = [
  STREET,
  { parts: ['city'], separator: '' },
  { parts: ['region'], separator: '' },
  { parts: ['postcode'], separator: '' },
] as const;
const CITY_FIRST = [STREET, { parts: ['city', 'postcode'], separator: ' ' }] as const;
const WITH_PROVINCE = [STREET, { parts: ['postcode', 'city', 'region'], separator: ' ' }] as const;

/** Universal Postal Union, addressing by country: https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions */
const ORDER: Readonly<Record<string, readonly Line[]>> = {
  US: AMERICAN,
  CA: AMERICAN,
  AU: AMERICAN,
  GB: BRITISH,
  IE: BRITISH,
  IN: CITY_FIRST,
  JO: CITY_FIRST,
  AE: CITY_FIRST,
  SA: CITY_FIRST,
  EG: CITY_FIRST,
  LB: CITY_FIRST,
  IT: WITH_PROVINCE,
  ES: WITH_PROVINCE,
};

/** Only lines that have something to say. */
export function addressLines(address: Facts['address'], country: string | undefined): Text[] {
  if (!address) return [];

  return (ORDER[country ?? ''] ?? POSTCODE_FIRST).flatMap(({ parts, separator }) => {
    const shown = parts.flatMap((part) => {
      const value = address.value[part];
      const isRepeated = part === 'region' && value === address.value.city;
      return value && !isRepeated ? [quoteFact(value, `facts.address.${part}`)] : [];
    });
    return shown.length > 0 ? [inOneLine(shown, separator)] : [];
  });
}
