import { expect, test } from 'vitest';
import type { MadeSlot, MakerPath } from './agent.ts';
import { plan, type RegisteredMaker } from './plan.ts';

function maker(id: string, reads: MakerPath[], writes: MadeSlot): RegisteredMaker {
  return {
    kind: 'maker',
    id,
    layer: 'design',
    purpose: 'For a test.',
    version: 1,
    reads,
    writes,
    craft: () => ({ level: 'none', properties: {} }),
  };
}

test('a maker comes after every maker whose slot it reads', () => {
  const { order } = plan([
    maker('paint', ['palette', 'facts.name'], 'styles'),
    maker('colours', ['brand.axes'], 'palette'),
    maker('voice', ['facts'], 'brand'),
    maker('reader', ['brief.name'], 'facts'),
  ]);

  expect(order.map(({ id }) => id)).toEqual(['reader', 'voice', 'colours', 'paint']);
});

test('waitsFor names each maker once, however many properties are read', () => {
  const { waitsFor } = plan([maker('reader', ['brief'], 'facts'), maker('voice', ['facts.name', 'facts.noun'], 'brand')]);

  expect(waitsFor.get('voice')).toEqual(['reader']);
});

test.each([
  ['two makers of one slot', [maker('a', ['brief'], 'facts'), maker('b', ['brief'], 'facts')], /"facts": a and b/],
  ['a read that no maker writes', [maker('a', ['palette'], 'facts')], /a reads "palette", which no maker writes/],
  ['a loop', [maker('a', ['palette'], 'facts'), maker('b', ['facts'], 'palette')], /wait for each other: a, b/],
])('%s is refused by name', (_case, makers, message) => {
  expect(() => plan(makers)).toThrow(message);
});
