// Partners: where they are named, and when their names are set large.
import { describe, expect, it } from 'vitest';
import partners from './partners.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = partners;

describe('partners', () => {
  it('are named beside the story, and at home only where that has no page', () => {
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'about');
    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toBeDefined();
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toBeUndefined();
    expect(fill({ ...MATERIAL_FIXTURE, sitemap: { pages, redirects: [] } }, pageOf('home'))).toBeDefined();
  });

  it.each([
    ['names alone', undefined, true],
    ['what they are for', 'Our flour', false],
  ])('are set large with %s: %s', (_, what, fits) => {
    const item = { name: said('Gilberdyke Mill'), what: what === undefined ? undefined : said(what) };
    const items = [item, item, item];
    expect(partners.variants['names']?.fits?.({ heading: said('We work with'), items })).toBe(fits);
  });
});
