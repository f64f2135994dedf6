// Who is greeted or quoted above the first line is not the client, and a street keeps its name.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';

test.for([
  ['Beste Joost\nBakkerij De Korenbloem, Gent', 'Bakkerij De Korenbloem'],
  ['Dag Joost\nBakkerij De Korenbloem, Gent', 'Bakkerij De Korenbloem'],
  ['Liebe Frau Moser\nBäckerei Hofer, Linz', 'Bäckerei Hofer'],
  ['Cher Paul\nBoulangerie Martin, Lyon', 'Boulangerie Martin'],
  ['Querido Juan,\nPanadería Sol, Vigo', 'Panadería Sol'],
  ['Cara Anna,\nPanificio Rossi, Bra', 'Panificio Rossi'],
  ['عزيزي أحمد\nمخبز النور، عمان', 'مخبز النور'],
  ['Cara Keramik\nTassen 12 €', 'Cara Keramik'],
  ['Cara Keramik Studio, Graz\nTassen 12 €', 'Cara Keramik Studio'],
  ['Am 3. Februar 2026 um 10:00 schrieb Tom <tom@web.example>:\nBäckerei Hofer, Linz\nBrot 4 €', 'Bäckerei Hofer'],
  ['On Mon, 2 Feb 2026 at 10:00, Tom <tom@web.example> wrote:\n> Bakery Hofer, Leeds\n> Bread £4', 'Bakery Hofer'],
] as const)('of %j the name is %s', ([text, name]) => {
  expect(briefOf(text).name).toBe(name);
});

test('an abbreviated street keeps its name in a sentence', () => {
  const { address } = briefOf('Wir sind die Kinderarztpraxis Dr. Moser in Linz. Unsere Adresse: Ringstr. 5, 4020 Linz.');
  expect(address?.street).toBe('Ringstr. 5');
});
