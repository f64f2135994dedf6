import { expect, test } from 'vitest';
import { spelt } from './spelt.ts';

test.each([
  ['curl up and dye', 'Curl Up and Dye'],
  ["fleurs d'ici", "Fleurs d'Ici"],
  ['auto-école du pont', 'Auto-école du Pont'],
  ["maria's bakery", "Maria's Bakery"],
  ['bäckerei hofer', 'Bäckerei Hofer'],
  ['gelateria del corso.', 'Gelateria del Corso'],
  ['iPress & co', 'iPress & co'],
])('%j is spelt %j', (name, spelling) => {
  expect(spelt(name)).toBe(spelling);
});
