// Bare amounts at the end of lines.
import { describe, expect, it } from 'vitest';
import { bareLineOf, priceRunsIn } from './price-run.ts';

describe('bareLineOf', () => {
  it.each([
    ['Haircut 30', 'Haircut', '30'],
    ['Colour from 65', 'Colour', 'from 65'],
    ['Frittatensuppe 4,80', 'Frittatensuppe', '4,80'],
    ['Children under 12 15', 'Children under 12', '15'],
    ['small (up to 5cm)........80', 'small (up to 5cm)', '80'],
  ])('cuts "%s"', (line, left, price) => {
    expect(bareLineOf(line)).toEqual({ left, price });
  });

  it.each([
    'Children under 12',
    'Hauptstraße 14',
    'Seit 1998',
    'Since 1998',
    'Sa 8 - 13',
    'Croissant 1,20 – les 6 : 6,50',
    'salida antes de las 11:30',
    'Room no. 12',
    'Tea £3',
  ])('leaves "%s"', (line) => {
    expect(bareLineOf(line)).toBeUndefined();
  });
});

describe('priceRunsIn', () => {
  it('takes lines that stand together, and none that stands alone', () => {
    expect([...priceRunsIn(['Platform 9', '', 'Cut 30', 'Colour 65', 'Perm £80'])]).toEqual([2, 3, 4]);
  });
});
