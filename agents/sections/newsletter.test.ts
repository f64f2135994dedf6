// The newsletter: where one signs up, and how.
import { describe, expect, it } from 'vitest';
import newsletter from './newsletter.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = newsletter;

describe('newsletter', () => {
  it('stands below the news, and at home only where there is no page of news', () => {
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'news');
    expect(fill(MATERIAL_FIXTURE, pageOf('news'))).toBeDefined();
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toBeUndefined();
    expect(fill({ ...MATERIAL_FIXTURE, sitemap: { pages, redirects: [] } }, pageOf('home'))).toBeDefined();
  });

  it.each([
    ['mailto:news@secondrise.example?subject=Newsletter', true],
    ['https://list.secondrise.example/', false],
  ])('shows the address of %s: %s', (href, isShown) => {
    const { noticeBoard } = MATERIAL_FIXTURE;
    const board = { ...noticeBoard, newsletter: noticeBoard.newsletter && { ...noticeBoard.newsletter, href } };
    const filled = fill({ ...MATERIAL_FIXTURE, noticeBoard: board }, pageOf('news'));
    expect(filled?.['address'] !== undefined).toBe(isShown);
  });
});
