// What is offered: what fills it, and what it is shown as.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SiteProvider } from '../markup/site-context.ts';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import services from './services.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';
import { ServicesProps } from './services/props.ts';

const { fill } = services;

const markupOf = (of: ReactNode) => renderToStaticMarkup(createElement(SiteProvider, { value: SITE_FIXTURE }, of));

const EIGHT_AND_MORE = {
  ...MATERIAL_FIXTURE,
  servicesCopy: {
    ...MATERIAL_FIXTURE.servicesCopy,
    groups: ['a', 'b'].map((group) => ({
      heading: said(group),
      offers: Array.from({ length: 100 }, (_, index) => ({ id: `${group}-${index}`, name: said(`${group} ${index}`) })),
    })),
  },
};

describe('services', () => {
  it('shows the first of every group on the home page and leads to the rest', () => {
    const props = ServicesProps.parse(fill(EIGHT_AND_MORE, pageOf('home')));
    expect(props.groups.flatMap(({ offers }) => offers.map(({ name }) => name.text))).toEqual([
      'a 0',
      'a 1',
      'a 2',
      'a 3',
      'b 0',
      'b 1',
      'b 2',
      'b 3',
    ]);
    expect(props.more?.href).toBe('/bread/');
  });

  it('leads to no list that would only repeat what stands there', () => {
    const props = ServicesProps.parse(fill(MATERIAL_FIXTURE, pageOf('home')));
    const { groups } = MATERIAL_FIXTURE.servicesCopy;

    expect(props.groups.flatMap(({ offers }) => offers)).toHaveLength(groups.flatMap(({ offers }) => offers).length);
    expect(props.more).toBeUndefined();
  });

  it('shows all of it in its groups on its own page, with nothing to lead to', () => {
    const props = ServicesProps.parse(fill(EIGHT_AND_MORE, pageOf('services')));
    expect(props.groups.map(({ offers }) => offers.length)).toEqual([100, 100]);
    expect(props).toMatchObject({ isHeadingHidden: true });
    expect(props.more).toBeUndefined();
  });

  it('shows the neighbours of an offer on its page, never the offer itself', () => {
    const props = ServicesProps.parse(fill(MATERIAL_FIXTURE, pageOf('service')));
    expect(props.groups[0]?.offers.map(({ name }) => name.text)).toEqual(['Tin wholemeal', 'Seeded rye', 'Oat and honey']);
  });

  it('sets no menu where most offers have no price', () => {
    const props = fill(EIGHT_AND_MORE, pageOf('home')) ?? {};
    expect(services.variants['menu']?.fits?.(props)).toBe(false);
    expect(services.variants['menu']?.fits?.(services.example)).toBe(true);
  });

  it('goes on after what the first screen shows: in its own words, with its own places, and with a way to all', () => {
    const heading = { ...EIGHT_AND_MORE.homeCopy.offers, heading: said('All'), more: said('More'), rest: said('Also') };
    const whole = fill({ ...EIGHT_AND_MORE, homeCopy: { ...EIGHT_AND_MORE.homeCopy, offers: heading } }, pageOf('home')) ?? {};
    const rest = services.after?.(whole, { offers: 4 }) ?? {};
    const shown = (variant: string) => markupOf(services.render({ props: rest, variant }));

    for (const variant of Object.keys(services.variants)) {
      expect(shown(variant)).not.toMatch(/a [0-3]|>All</);
      expect(shown(variant)).toMatch(/Also[\s\S]*b 0[\s\S]*More/);
    }
    expect(services.after?.(whole, { offers: 8 })).toBeUndefined();
  });

  it('stands whole where the first screen leaves out a single offer, which is no list of its own', () => {
    const whole = fill(EIGHT_AND_MORE, pageOf('home')) ?? {};
    expect(services.after?.(whole, { offers: 7 })).toEqual(whole);
  });

  it.each([
    ['one in six', 1, false],
    ['three in six', 3, true],
  ])('as a table has a column of descriptions where %s says something', (_, count, hasColumn) => {
    const offers = Array.from({ length: 6 }, (_each, at) => ({
      name: said(`Pass ${at}`),
      price: said('£9'),
      ...(at < count && { description: said('one hour, shoes included') }),
    }));
    const html = markupOf(services.render({ props: { ...services.example, groups: [{ offers }] }, variant: 'table' }));

    expect(html.includes('<td class="d">')).toBe(hasColumn);
    expect(html.includes('<small>one hour, shoes included</small>')).toBe(!hasColumn);
  });
});
