// Notices: what they say, and how many make a band.
import { describe, expect, it } from 'vitest';
import notices from './notices.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = notices;

describe('notices', () => {
  it('say what is on and when', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({
      items: [{ text: { text: 'Closed.' }, when: { text: '24 to 27 December' } }],
    });
  });

  it.each([
    [2, true],
    [3, false],
  ])('%i of them make a band: %s', (count, fits) => {
    const items = Array.from({ length: count }, () => ({ text: said('Closed.') }));
    expect(notices.variants['band']?.fits?.({ heading: said('Please note'), items })).toBe(fits);
  });
});
