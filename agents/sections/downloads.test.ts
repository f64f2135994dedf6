// Files to take along: where they are handed out.
import { describe, expect, it } from 'vitest';
import downloads from './downloads.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = downloads;

describe('downloads', () => {
  it('stand beside the offers and nowhere else', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('services'))).toMatchObject({
      items: [{ href: 'https://secondrise.example/order.pdf' }],
    });
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toBeUndefined();
  });

  it('stand where one gets in touch when no page holds the offers', () => {
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'services');
    expect(fill({ ...MATERIAL_FIXTURE, sitemap: { pages, redirects: [] } }, pageOf('contact'))).toBeDefined();
  });
});
