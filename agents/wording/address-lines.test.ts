// Addresses stand in the order of their country.
import { expect, test } from 'vitest';
import { addressLines } from './address-lines.ts';

const FULL = { street: '1 Main', postcode: '12345', city: 'Town', region: 'Land' };

test.each([
  ['DE', FULL, ['1 Main', '12345 Town']],
  ['GB', FULL, ['1 Main', 'Town', 'Land', '12345']],
  ['US', FULL, ['1 Main', 'Town, Land 12345']],
  ['US', { city: 'Town', postcode: '12345' }, ['Town 12345']],
  ['JO', FULL, ['1 Main', 'Town 12345']],
  ['IT', FULL, ['1 Main', '12345 Town Land']],
  [undefined, { city: 'Town' }, ['Town']],
  ['GB', { city: 'Town', region: 'Town' }, ['Town']],
])('in %s', (country, value, lines) => {
  const address = { value, source: { kind: 'brief' as const, at: 'address' }, confirmed: true };
  expect(addressLines(address, country).map((line) => line.text)).toEqual(lines);
});

test('each line quotes the parts it is made of', () => {
  const address = { value: FULL, source: { kind: 'brief' as const, at: 'address' }, confirmed: true };
  expect(addressLines(address, 'DE')[1]?.from).toEqual(['facts.address.postcode', 'facts.address.city']);
  expect(addressLines(undefined, 'DE')).toEqual([]);
});
