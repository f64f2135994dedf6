// Questions: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import faq from './faq.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = faq;

describe('faq', () => {
  it('shows four questions on the home page and leads to the others', () => {
    const props = fill(MATERIAL_FIXTURE, pageOf('home'));
    expect(props).toMatchObject({ more: { href: '/questions/' } });
    expect(props?.['items']).toHaveLength(4);
  });

  it('shows all on their own page', () => {
    const props = fill(MATERIAL_FIXTURE, pageOf('faq'));
    expect(props).toMatchObject({ isHeadingHidden: true, more: undefined });
    expect(props?.['items']).toHaveLength(5);
  });
});
