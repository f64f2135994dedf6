// One piece of news: which one a page shows.
import { describe, expect, it } from 'vitest';
import article from './article.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = article;

describe('article', () => {
  it('shows the piece its page is about', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('article'))).toMatchObject({
      heading: { text: 'The new oven is in' },
      iso: '2026-03-14',
    });
  });

  it('leaves out a piece that says no more than its title', () => {
    expect(fill(MATERIAL_FIXTURE, { ...pageOf('article'), article: 'gooseberries' })).toBeUndefined();
  });
});
