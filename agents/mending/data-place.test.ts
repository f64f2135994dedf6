import { expect, test } from 'vitest';
import { dataPlace } from './data-place.ts';

const BLOCKS = [
  { '@type': 'Bakery', name: 'Hofer', openingHours: ['Mo 08:00'], telephone: '0316 123' },
  { '@type': 'WebSite', name: 'Hofer' },
];

test.each<[string, number | undefined, string, string[] | undefined]>([
  ['a value that the message quotes', 0, 'Search engines are told the number 0316 123.', ['0', 'telephone']],
  ['a value inside a list', 0, 'They are told "Mo 08:00".', ['0', 'openingHours', '0']],
  ['a property that the message names', 1, 'A WebSite has no name like this.', ['1', 'name']],
  ['in whichever block it is', undefined, 'The number 0316 123 is wrong.', ['0', 'telephone']],
  ['nothing that is there', 0, 'It is incomplete.', undefined],
])('%s', (...[, block, message, keys]) => {
  const code = block === undefined ? undefined : JSON.stringify(BLOCKS[block]);
  expect(dataPlace({ blocks: BLOCKS, code, message })).toEqual(keys);
});
