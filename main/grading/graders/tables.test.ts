import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import tables from './tables.ts';

const ROWS = '<tr><td>Rye</td><td>€4</td></tr><tr><td>Wheat</td><td>€3</td></tr>';

test.each([
  [`<table><tr><th>Bread</th><th>Price</th></tr>${ROWS}</table>`, []],
  [`<table><tr><td></td><th>Price</th></tr>${ROWS}</table>`, []],
  [`<table role="presentation">${ROWS}</table>`, []],
  [`<table>${ROWS}</table>`, ['headers likely / body > table']],
  [
    `<table><tr><th>Bread</th><th></th></tr>${ROWS}</table>`,
    ['headers-with-words sure / body > table > tbody > tr:nth-of-type(1) > th:nth-of-type(2)'],
  ],
])('%s', async (body, expected) => {
  expect(await foundBy(tables, { 'index.html': pageWith(body) })).toEqual(expected);
});
