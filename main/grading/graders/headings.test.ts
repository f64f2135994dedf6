import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import headings from './headings.ts';

test.each([
  ['<h1>Bread</h1><h2>Rye</h2><h3>Seeds</h3><h2>Wheat</h2>', []],
  ['<h1><img src="name.svg" alt="Bakery Hofer"></h1>', []],
  ['<div hidden><h4>Closed</h4></div><h1>Bread</h1>', []],
  ['<h2>Rye</h2>', ['one-main likely / body']],
  ['<h1>Bread</h1><h1>Rye</h1>', ['one-main likely / body > h1:nth-of-type(2)']],
  ['<h1>Bread</h1><h3 id="rye">Rye</h3>', ['in-order likely / #rye']],
  ['<h1>Bread</h1><h2 id="rye"> </h2>', ['with-words sure / #rye']],
])('%s', async (body, expected) => {
  expect(await foundBy(headings, { 'index.html': pageWith(body) })).toEqual(expected);
});
