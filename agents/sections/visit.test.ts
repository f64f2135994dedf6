// Where and when: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SiteProvider } from '../markup/site-context.ts';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import visit from './visit.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';
import { THIN_MATERIAL } from './thin-material.fixture.ts';

const { fill } = visit;

const LAND = { path: 'M0 0L9 9Z', width: 9, height: 9 };
const MAP = { ...LAND, dot: { x: 4, y: 4 } };

const PHONE_ONLY = {
  ...THIN_MATERIAL,
  contactCopy: { ...THIN_MATERIAL.contactCopy, phones: MATERIAL_FIXTURE.contactCopy.phones },
};

describe('visit', () => {
  it.each([
    ['map', MAP, true],
    ['columns', MAP, false],
    ['map', LAND, false],
    ['map', undefined, false],
  ])('as %s draws the country where the place on it is known', (variant, map, isDrawn) => {
    const imagery = { ...SITE_FIXTURE.imagery, map };
    const html = renderToStaticMarkup(
      createElement(SiteProvider, { value: { ...SITE_FIXTURE, imagery } }, visit.render({ props: visit.example, variant })),
    );

    expect(html.includes('M0 0L9 9Z')).toBe(isDrawn);
  });

  it('stands under the page’s own heading where no place is known', () => {
    expect(fill(PHONE_ONLY, pageOf('contact'))).toMatchObject({
      heading: PHONE_ONLY.contactCopy.heading,
      isHeadingHidden: true,
      ways: PHONE_ONLY.contactCopy.phones,
    });
  });

  it('takes the heading that each page has for it', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({ heading: MATERIAL_FIXTURE.homeCopy.visit?.heading });
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toMatchObject({ heading: MATERIAL_FIXTURE.contactCopy.visitHeading });
  });

  it('names map, telephone and mail, the map first', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toMatchObject({
      ways: [
        { href: 'https://www.openstreetmap.org/?mlat=53.74&mlon=-2.01' },
        { href: 'tel:+441422496077' },
        { href: 'mailto:bread@secondrise.example' },
      ],
    });
  });

  it('says on the home page where to come, and nothing of a town that its first words name', () => {
    const { map: _, ...contactCopy } = { ...THIN_MATERIAL.contactCopy, address: [said('Truro')] };
    const inTown = { ...THIN_MATERIAL, contactCopy };

    expect(fill(inTown, pageOf('home'))).toBeUndefined();
    expect(fill(inTown, pageOf('contact'))).toMatchObject({ address: [said('Truro')] });
    expect(
      fill({ ...inTown, contactCopy: { ...contactCopy, hours: MATERIAL_FIXTURE.contactCopy.hours } }, pageOf('home')),
    ).toBeDefined();
  });

  it('hides its heading where the page is headed by the same', () => {
    const { contactCopy } = MATERIAL_FIXTURE;
    const headed = { ...MATERIAL_FIXTURE, contactCopy: { ...contactCopy, heading: contactCopy.visitHeading } };

    expect(fill(headed, pageOf('contact'))).toMatchObject({ isHeadingHidden: true });
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).not.toHaveProperty('isHeadingHidden');
  });

  it('shows a telephone number alone on the contact page, but not on the home page', () => {
    expect(fill(PHONE_ONLY, pageOf('contact'))).toMatchObject({ ways: [{ href: 'tel:+441422496077' }], address: [] });
    expect(fill(PHONE_ONLY, pageOf('home'))).toBeUndefined();
  });

  describe('below a first screen that shows the place', () => {
    const { contactCopy } = MATERIAL_FIXTURE;
    const second = { text: said('01422 496 078'), href: 'tel:+441422496078' };
    const below = (more: Partial<typeof contactCopy>) => {
      const copy = { ...contactCopy, phones: [...contactCopy.phones, second], ...more };
      const props = fill({ ...MATERIAL_FIXTURE, contactCopy: copy }, pageOf('home')) ?? {};
      const rest = visit.after?.(props, { offers: 0, place: 'with hours' });
      const drawn = rest && visit.render({ props: rest, variant: 'columns' });
      return renderToStaticMarkup(createElement(SiteProvider, { value: SITE_FIXTURE }, drawn));
    };

    it.each([
      ['the way there', 'The shop', {}],
      ['a further number', 'Order bread', { directions: [] }],
      ['a further number of a client without a street', 'Order bread', { directions: [], address: [], map: undefined }],
    ])('%s stands under “%s”', (_, heading, more) => {
      const html = below(more);
      expect(html).toContain(`>${heading}</h2>`);
      expect(html).toContain(second.href);
    });

    it('the map is not shown again beside numbers alone', () => {
      expect(below({})).toContain('openstreetmap');
      expect(below({ directions: [] })).not.toContain('openstreetmap');
    });
  });
});
