import { expect, test } from 'vitest';
import { kindOf } from './archive-format.ts';

test.each([
  ['brief/a.txt', 'brief'],
  ['brief/photos/shop 1.jpg', 'brief'],
  ['brief/Bäckerei Hofer.md', 'brief'],
  ['rows/projects.ndjson', 'rows'],
  [`assets/${'a'.repeat(64)}`, 'asset'],
])('%s has its place', (name, type) => {
  expect(kindOf(name)?.type).toBe(type);
});

test.each([
  'rows/users.ndjson',
  'rows/../projects.ndjson',
  `assets/${'A'.repeat(64)}`,
  'assets/a',
  'brief/',
  'brief/a/',
  'brief/nul',
  'a',
])('%s has none', (name) => {
  expect(kindOf(name)).toBeUndefined();
});
