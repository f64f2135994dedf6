// The header: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import header from './header.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { renderSection } from '../markup/section-frame.tsx';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';

const { fill } = header;

describe('header', () => {
  it('holds the pages that the navigation names, in their order', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({
      items: [{ id: 'bread' }, { id: 'work' }, { id: 'week' }, { id: 'story' }, { id: 'questions' }, { id: 'visit' }],
    });
  });

  it.each([
    ['home', undefined, false],
    ['services', 'bread', true],
    ['service', 'bread', false],
    ['legal', undefined, false],
  ] as const)('on the page %s marks %s as the current item', (kind, current, isCurrentPage) => {
    expect(fill(MATERIAL_FIXTURE, pageOf(kind))).toMatchObject({ current, isCurrentPage });
  });

  it('is the same on all pages of single offers', () => {
    const one = fill(MATERIAL_FIXTURE, pageOf('service'));
    const other = fill(MATERIAL_FIXTURE, {
      ...pageOf('service'),
      id: 'seeded-rye',
      path: '/bread/seeded-rye/',
      offer: 'seeded-rye',
    });
    expect(one).toEqual(other);
  });

  it.each([
    ['Bakery in Hebden Bridge', true],
    ['Bakery, corn mill and house of bread for all of Calderdale', false],
  ])('in cells, where all have to stand on one line, "%s" is shown: %s', (kicker, isShown) => {
    const props = { ...header.example, kicker: { text: kicker, from: ['facts.trade'] } };
    const markup = renderSection({ type: 'header', variant: 'cells', ground: 'paper', props }, 'header', SITE_FIXTURE);
    expect(markup.includes(kicker)).toBe(isShown);
  });

  it('sets the name beside a logo that is a sign without words', () => {
    const section = {
      type: 'header',
      variant: 'bar',
      ground: 'paper' as const,
      props: { ...header.example, hasLogo: true },
    };
    const logo = { path: '/assets/logo.svg', width: 60, height: 60 };

    expect(renderSection(section, 'header', { ...SITE_FIXTURE, logo })).toMatch(
      /src="\/assets\/logo.svg" alt=""[^>]*\/><span[^>]*>Second Rise/,
    );
  });

  it('shows the client’s logo where there is one, named for those who do not see it', () => {
    const section = { type: 'header', variant: 'bar', ground: 'paper' as const, props: { ...header.example, hasLogo: true } };
    const logo = { path: '/assets/logo.svg', width: 240, height: 60 };
    expect(renderSection(section, 'header', { ...SITE_FIXTURE, logo })).toContain('src="/assets/logo.svg" alt="Second Rise"');
  });
});
