// What is new: how much of it stands where.
import { describe, expect, it } from 'vitest';
import news from './news.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = news;

describe('news', () => {
  it('begins a piece that has a page of its own and leads there', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('news'))).toMatchObject({
      items: [{ paragraphs: [{ text: 'It came through the roof on a wet Thursday.' }], readOn: { href: '/news/oven/' } }, {}],
    });
  });

  it('shows the whole piece where it has none', () => {
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'article');
    const filled = fill({ ...MATERIAL_FIXTURE, sitemap: { pages, redirects: [] } }, pageOf('news'));
    expect(filled).toMatchObject({ items: [{ paragraphs: [{}, {}], readOn: undefined }, {}] });
  });

  it('shows the others below one piece', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('article'))).toMatchObject({ items: [{ title: { text: 'Gooseberries are back' } }] });
  });
});
