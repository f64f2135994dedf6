import { expect, test } from 'vitest';
import { chainOf, rivalsOf } from './chain.ts';
import type { ModelPlace } from './places.ts';

const SETTINGS = {
  isLocalOnly: false,
  canShowPages: false,
  canDraw: false,
  asksTwo: false,
  allowed: ['https://one.example', 'https://two.example'],
  keyed: [],
};

function place(id: string, tiers: ModelPlace['tiers']): ModelPlace {
  const connection = { ask: () => Promise.reject(new Error('Not asked here.')), list: async () => [] };
  return {
    id,
    name: id,
    origin: `https://${id}.example`,
    isLocal: false,
    seesPictures: false,
    tiers,
    images: undefined,
    connection,
  };
}

const ONE = place('one', { fast: 'small', balanced: 'middle', best: 'large' });
const TWO = place('two', { fast: 'quick', balanced: 'quick', best: 'quick' });
const idsOf = (links: ReturnType<typeof chainOf>) => links.map(({ model }) => model.id);

test.each([
  ['the first models of two places', 'fast', [ONE, TWO], ['one/small', 'two/quick']],
  ['another tier of the only place', 'fast', [ONE], ['one/small', 'one/middle']],
  ['another tier beside a named model', 'one/large', [ONE, TWO], ['one/large', 'one/small']],
  ['one model where there is but one', 'best', [TWO], ['two/quick']],
] as const)('with two to ask: %s', (...[, wanted, places, ids]) => {
  expect(idsOf(rivalsOf({ wanted, places, settings: SETTINGS }))).toEqual(ids);
});

test('a place that was not allowed is in no chain', () => {
  expect(idsOf(chainOf({ wanted: 'fast', places: [ONE, TWO], settings: { ...SETTINGS, allowed: [ONE.origin] } }))).toEqual([
    'one/small',
  ]);
});
