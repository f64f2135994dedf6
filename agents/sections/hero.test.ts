// The first screen: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SiteProvider } from '../markup/site-context.ts';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import hero from './hero.tsx';
import { HERO_EXAMPLE } from './hero/example.ts';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = hero;

describe('hero', () => {
  const props = fill(MATERIAL_FIXTURE, pageOf('home'));

  it('says the headline and leads to what is offered', () => {
    expect(props).toMatchObject({
      heading: MATERIAL_FIXTURE.homeCopy.headline,
      action: { href: '/visit/' },
      second: { href: '/bread/' },
      stops: ['Thursday', 'Friday', 'Saturday'],
    });
  });

  it('offers the first four as tasks, each with its price and the nearest page', () => {
    expect(props).toMatchObject({
      tasks: [
        { name: { text: 'Valley white' }, note: { text: '£4.20' }, href: '/bread/valley-white/' },
        { href: '/bread/' },
        { href: '/bread/' },
        { href: '/bread/' },
      ],
    });
  });

  it.each(['deed', 'index', 'letter', 'stack', 'strip', 'visit'])(
    'is not shown as %s where the client sent a wide photo',
    (variant) => {
      expect(hero.variants[variant]?.fits?.({ ...hero.example, hasPhoto: true })).toBe(false);
    },
  );

  it.each(['index', 'tasks', 'stack', 'folder'])('as %s says what the offers are, not only what they cost', (variant) => {
    const html = renderToStaticMarkup(
      createElement(SiteProvider, { value: SITE_FIXTURE }, hero.render({ props: hero.example, variant })),
    );

    expect(html).toContain('Dense, dark, lasts the week.');
  });

  it.each(['deed', 'disc', 'visit'])('as %s shows the map, which no section below would show', (variant) => {
    const html = renderToStaticMarkup(
      createElement(SiteProvider, { value: SITE_FIXTURE }, hero.render({ props: HERO_EXAMPLE, variant })),
    );

    expect(html).toContain(HERO_EXAMPLE.map?.text.text);
  });

  it.each(['deed', 'disc'])('as %s shows all of the hours or none', (variant) => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, day) => ({ days: said(`Day ${day}`), times: said('9–17') }));
    const shown = (count: number) => {
      const drawn = hero.render({ props: { ...HERO_EXAMPLE, hours: rows(count) }, variant });
      return renderToStaticMarkup(createElement(SiteProvider, { value: SITE_FIXTURE }, drawn));
    };

    expect(shown(3).match(/Day \d/g)).toEqual(['Day 0', 'Day 1', 'Day 2']);
    expect(shown(4)).not.toContain('Day');
  });

  it('knows of a wide photo', () => {
    const imagery = {
      ...MATERIAL_FIXTURE.imagery,
      pictures: MATERIAL_FIXTURE.imagery.pictures.map((picture) => ({ ...picture, kind: 'photo' as const })),
    };

    expect(props).toMatchObject({ hasPhoto: false });
    expect(fill({ ...MATERIAL_FIXTURE, imagery }, pageOf('home'))).toMatchObject({ hasPhoto: true });
  });

  it.each(['services', 'about', 'contact'] as const)('stays off the page %s', (kind) => {
    expect(fill(MATERIAL_FIXTURE, pageOf(kind))).toBeUndefined();
  });

  it.each([
    ['label', 'hours', { hours: [] }],
    ['tasks', 'offers', { tasks: [] }],
    ['board', 'steps', { stops: [] }],
    ['tiles', 'a lead', { lead: undefined }],
    ['letter', 'a lead', { lead: undefined }],
    ['index', 'offers', { tasks: [] }],
    ['stack', 'offers', { tasks: [] }],
    ['visit', 'hours', { hours: [] }],
    ['visit', 'hours that fit on its sign', { hours: Array.from({ length: 6 }, () => HERO_EXAMPLE.hours[0]) }],
    ['figure', 'a figure', { figures: [] }],
    ['masthead', 'a short name', { name: said('Headingley Lane Dental Practice') }],
    ['poster', 'a short name', { name: said('Headingley Lane Dental Practice') }],
    ['axial', 'a short heading', { heading: said('word '.repeat(20)) }],
  ])('is shown as %s only with %s', (variant, _, missing) => {
    expect(hero.variants[variant]?.fits?.(hero.example)).toBe(true);
    expect(hero.variants[variant]?.fits?.({ ...hero.example, ...missing })).toBe(false);
  });
});
