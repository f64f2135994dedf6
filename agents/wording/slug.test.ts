// Slugs are safe in an address and readable in the language.
import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Treatments & fees', 'en', 'treatments-fees'],
  ['Über uns', 'de', 'ueber-uns'],
  ['Größe', 'de', 'groesse'],
  ['À propos', 'fr', 'a-propos'],
  ['L’équipe', 'fr', 'lequipe'],
  ['Ærø', 'da', 'aero'],
  ['من نحن', 'ar', 'من-نحن'],
  ['../../etc/passwd', 'en', 'etc-passwd'],
  ['<script>', 'en', 'script'],
  ['🙂', 'en', ''],
])('%j in %s becomes %j', (text, tag, slug) => {
  expect(slugOf(text, tag)).toBe(slug);
});

test('a long slug ends at a word', () => {
  expect(slugOf('many words '.repeat(20), 'en')).toMatch(/^many-words(?:-many|-words)*$/);
  expect(slugOf('many words '.repeat(20), 'en').length).toBeLessThanOrEqual(60);
  expect(slugOf('x'.repeat(500), 'en')).toHaveLength(60);
});
