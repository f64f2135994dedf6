// Writes an address in the order of its country, a line each.
import { quoteFact, sourcesOf } from '../languages/say.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

type Part = 'street' | 'postcode' | 'city' | 'region';
/** Parts of a line, each with what parts it from the one before. */
type Line = readonly (readonly [part: Part, separator: string])[];

const STREET: Line = [['street', '']];
const POSTCODE_FIRST: readonly Line[] = [
  STREET,
  [
    ['postcode', ''],
    ['city', ' '],
  ],
];
const AMERICAN: readonly Line[] = [
  STREET,
  [
    ['city', ''],
    ['region', ', '],
    ['postcode', ' '],
  ],
];
const BRITISH: readonly Line[] = [STREET, [['city', '']], [['region', '']], [['postcode', '']]];
const CITY_FIRST: readonly Line[] = [
  STREET,
  [
    ['city', ''],
    ['postcode', ' '],
  ],
];
const WITH_PROVINCE: readonly Line[] = [
  STREET,
  [
    ['postcode', ''],
    ['city', ' '],
    ['region', ' '],
  ],
];

/** Universal Postal Union, addressing by country: https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions */
const ORDER: Readonly<Record<string, readonly Line[]>> = {
  US: AMERICAN,
  CA: AMERICAN,
  AU: AMERICAN,
  GB: BRITISH,
  IE: BRITISH,
  NZ: CITY_FIRST,
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

  return (ORDER[country ?? ''] ?? POSTCODE_FIRST).flatMap((line) => {
    const shown = line.flatMap(([part, separator]) => {
      const value = address.value[part];
      const isRepeated = part === 'region' && value === address.value.city;
      return value && !isRepeated ? [{ separator, text: quoteFact(value, `facts.address.${part}`) }] : [];
    });
    const text = shown.map((item, index) => (index === 0 ? '' : item.separator) + item.text.text).join('');
    return shown.length > 0 ? [{ text, from: sourcesOf(shown.map((item) => item.text)) }] : [];
  });
}
