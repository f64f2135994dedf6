// The steps: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import steps from './steps.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = steps;

describe('steps', () => {
  it('takes the steps as the client told them', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toEqual(MATERIAL_FIXTURE.servicesCopy.steps);
  });

  it('draws no line for a single step', () => {
    const items = [{ name: said('Ring the bell') }];
    expect(steps.variants['route']?.fits?.({ heading: said('How it goes'), items })).toBe(false);
  });
});
