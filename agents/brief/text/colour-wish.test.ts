// Which sentences ask for a colour of the site.
import { expect, test } from 'vitest';
import { asksForColour } from './colour-wish.ts';

test.each([
  'Farbe wär mir was mit grün recht.',
  'Our colours are dark blue and gold.',
  'Couleur : un bleu clair serait bien.',
  'Me gustaría un color verde.',
  'kleur graag iets met geel',
])('“%s” does', (sentence) => {
  expect(asksForColour(sentence)).toBe(true);
});

test.each([
  'Bitte kein Rosa als Farbe.',
  'We colour hair in red and brown.',
  'Unser Haus steht neben der grünen Brücke.',
  'Farbe und Schnitt ab 90 €',
  'Our colours are those of wet slate.',
])('“%s” does not', (sentence) => {
  expect(asksForColour(sentence)).toBe(false);
});
