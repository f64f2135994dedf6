// The story: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import story from './story.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = story;

describe('story', () => {
  it('leads from the home page to the page about the client', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({ more: { href: '/story/' } });
  });

  it('has no heading of its own where the page has it', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toEqual({ paragraphs: MATERIAL_FIXTURE.aboutCopy.paragraphs });
  });

  it('says a remark on the home page where it makes no page, unless it stands there', () => {
    const { story: _, ...homeCopy } = MATERIAL_FIXTURE.homeCopy;
    const aboutCopy = {
      ...MATERIAL_FIXTURE.aboutCopy,
      lead: undefined,
      paragraphs: ['The dog carries the bread.', 'Palma de Mallorca.', homeCopy.headline.text].map(said),
    };
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'about');
    const told = { ...MATERIAL_FIXTURE, homeCopy, aboutCopy };

    expect(fill(told, pageOf('home'))).toBeUndefined();
    expect(fill({ ...told, sitemap: { ...told.sitemap, pages } }, pageOf('home'))).toEqual({
      heading: aboutCopy.heading,
      paragraphs: [said('The dog carries the bread.')],
    });
  });

  it('sets only few words large', () => {
    expect(story.variants['big']?.fits?.({ paragraphs: [said('word '.repeat(100))] })).toBe(false);
  });
});
