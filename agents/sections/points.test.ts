// Reasons: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import points from './points.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = points;

describe('points', () => {
  it('takes promises for the home page and licences for the page about the client', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toEqual(MATERIAL_FIXTURE.homeCopy.points);
    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toEqual(MATERIAL_FIXTURE.aboutCopy.licences);
  });

  it('hangs no sign with a long sentence on it', () => {
    const items = [said('Short.'), said('A sentence that goes on '.repeat(5))];
    expect(points.variants['signs']?.fits?.({ heading: said('House rules'), items })).toBe(false);
  });
});
