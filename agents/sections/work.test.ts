// Finished work: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import work from './work.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = work;

describe('work', () => {
  it('shows a part on the home page and leads to the rest', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({ more: { href: '/catering/' }, isHeadingHidden: false });
  });

  it('leaves the heading to its own page', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('work'))).toMatchObject({ isHeadingHidden: true });
  });

  it('stands among the offers only where it has no page of its own', () => {
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'work');
    const material = { ...MATERIAL_FIXTURE, sitemap: { pages, redirects: [] } };
    expect(fill(MATERIAL_FIXTURE, pageOf('services'))).toBeUndefined();
    expect(fill(material, pageOf('services'))).toMatchObject({ heading: { text: 'Tables we have laid' } });
  });
});
