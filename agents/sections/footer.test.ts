// The footer: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import footer from './footer.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = footer;

describe('footer', () => {
  it('holds what must always be found', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toMatchObject({
      address: MATERIAL_FIXTURE.contactCopy.address,
      legal: [{ href: '/legal/' }, { href: '/privacy/' }],
      lines: MATERIAL_FIXTURE.legal.footer,
    });
  });

  it('is the same on every page', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toEqual(fill(MATERIAL_FIXTURE, pageOf('legal')));
  });
});
