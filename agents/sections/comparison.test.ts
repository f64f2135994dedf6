// Offers side by side: which are, and when a table shows them.
import { describe, expect, it } from 'vitest';
import comparison from './comparison.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = comparison;

function offering(...includes: string[][]) {
  const offers = includes.map((parts, index) => ({
    id: `offer-${index}`,
    name: said(`Offer ${index}`),
    includes: parts.map(said),
  }));
  return { ...MATERIAL_FIXTURE, servicesCopy: { ...MATERIAL_FIXTURE.servicesCopy, groups: [{ offers }] } };
}

describe('comparison', () => {
  it.each([
    ['one offer', [['Breakfast']], false],
    ['two offers', [['Breakfast'], ['Breakfast', 'Supper']], true],
    ['two offers, one of which says nothing', [['Breakfast'], []], false],
    ['six offers', Array.from({ length: 6 }, () => ['Breakfast']), false],
  ])('with %s: %s', (_, includes, isThere) => {
    expect(fill(offering(...includes), pageOf('services')) !== undefined).toBe(isThere);
  });

  it.each([
    ['share parts', [['Breakfast'], ['Breakfast', 'Supper']], true],
    ['share nothing', [['Breakfast'], ['Supper']], false],
  ])('is a table only where offers %s', (_, includes, fits) => {
    const offers = includes.map((parts) => ({ name: said('Offer'), includes: parts.map(said) }));
    expect(comparison.variants['table']?.fits?.({ heading: said('Side by side'), offers })).toBe(fits);
  });
});
