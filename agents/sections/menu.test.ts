// The carte: whose offers are dishes, and how long a slate may be.
import { describe, expect, it } from 'vitest';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import menu from './menu.tsx';
import { said } from './said.fixture.ts';

const { fill } = menu;
const { facts } = MATERIAL_FIXTURE;
const kitchen = { ...MATERIAL_FIXTURE, facts: { ...facts, trade: { ...facts.trade, value: 'restaurant' } } };

describe('menu', () => {
  it('takes the groups of a kitchen as its courses, in place of the list of offers', () => {
    expect(fill(kitchen, pageOf('services'))).toMatchObject({
      courses: [{ heading: { text: 'Loaves' } }, { heading: { text: 'Sweet and savoury' } }],
    });
    expect(Object.values(menu.variants).every(({ replaces }) => replaces?.includes('services'))).toBe(true);
  });

  it('leaves other trades their own list', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('services'))).toBeUndefined();
  });

  it.each([
    [16, true],
    [17, false],
  ])('a slate with %i dishes fits: %s', (dishes, fits) => {
    const offers = Array.from({ length: dishes }, (_, index) => ({ name: said(`Dish ${index}`) }));
    expect(menu.variants['slate']?.fits?.({ heading: said('The menu'), courses: [{ offers }] })).toBe(fits);
  });
});
