// Tests that what is said of each family is true of its package.
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { canSet, isSystemFamily, settable } from './families.ts';

const SUBSETS = { Arab: 'arabic', Cyrl: 'cyrillic', Grek: 'greek', Hebr: 'hebrew' } as const;
const FAMILIES = [
  'alegreya',
  'bitter',
  'cormorant',
  'fraunces',
  'hanken-grotesk',
  'literata',
  'noto-sans-hebrew',
  'source-serif-4',
  'vazirmatn',
  'ysabeau',
  'jetbrains-mono',
];
const PAIRS = FAMILIES.flatMap((family) => Object.entries(SUBSETS).map(([script, subset]) => [family, script, subset] as const));

test.each(PAIRS)('%s sets %s just when its package holds the subset %s', (family, script, subset) => {
  // A subset's "-ext" holds rare letters only.
  const own = new RegExp(`^${family}-${subset}-(?!ext)`);
  const files = readdirSync(`${packageOf(family)}/files`);

  expect(canSet(cut(family), script)).toBe(files.some((file) => own.test(file)));
});

test.each([
  ['fraunces', 'Arab', 'vazirmatn'],
  ['fraunces', 'Cyrl', 'source-serif-4'],
  ['gabarito', 'Grek', 'source-sans-3'],
  ['hanken-grotesk', 'Cyrl', 'source-sans-3'],
  ['fraunces', 'Hebr', 'noto-sans-hebrew'],
  ['martian-mono', 'Grek', 'jetbrains-mono'],
  ['fraunces', 'Latn', 'fraunces'],
])('%s in %s is set in %s, which is installed', (family, script, expected) => {
  const chosen = settable(cut(family), script).family;

  expect(chosen).toBe(expected);
  expect(existsSync(packageOf(chosen))).toBe(true);
});

test('a writing we have no family for is set in the reader’s own font', () => {
  expect(isSystemFamily(settable(cut('fraunces'), 'Jpan').family)).toBe(true);
});

function cut(family: string) {
  return { family, weight: 900, axes: { SOFT: 100 }, italic: false };
}

function packageOf(family: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`));
}
