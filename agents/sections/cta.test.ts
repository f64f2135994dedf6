// The last word: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import cta from './cta.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = cta;

describe('cta', () => {
  it('closes the home page with its own words and each other page with a line of its own', () => {
    const closings = [said('One.'), said('Two.'), said('Three.')];
    const material = { ...MATERIAL_FIXTURE, messaging: { ...MATERIAL_FIXTURE.messaging, closings } };
    expect(fill(material, pageOf('home'))).toMatchObject({ heading: MATERIAL_FIXTURE.homeCopy.closing.heading });
    expect(fill(material, pageOf('services'))).toMatchObject({ heading: { text: 'Two.' } });
    expect(fill(material, pageOf('about'))).toMatchObject({ heading: { text: 'Three.' } });
  });

  it('never repeats the heading of the page', () => {
    const closing = { heading: MATERIAL_FIXTURE.homeCopy.headline };
    const material = { ...MATERIAL_FIXTURE, homeCopy: { ...MATERIAL_FIXTURE.homeCopy, closing } };
    expect(fill(material, pageOf('home'))).toMatchObject({ heading: { text: 'Ovens on at four, doors at eight.' } });
  });

  it('asks nobody to come where nothing but the town is known', () => {
    const { messaging, contactCopy } = MATERIAL_FIXTURE;
    const action = { label: messaging.promise, kind: 'visit' as const };
    const town = {
      ...MATERIAL_FIXTURE,
      messaging: { ...messaging, action },
      contactCopy: { ...contactCopy, phones: [], mails: [] },
    };
    expect(fill(town, pageOf('home'))).toBeUndefined();
    expect(fill({ ...town, contactCopy }, pageOf('home'))).toBeDefined();
  });

  it.each([
    ['call', 'tel:+441422496077', 'mailto:bread@secondrise.example'],
    ['write', 'mailto:bread@secondrise.example', 'tel:+441422496077'],
    ['book', '/visit/', 'tel:+441422496077'],
  ] as const)('leads to where one can %s, and beside it to the next way', (kind, action, second) => {
    const messaging = { ...MATERIAL_FIXTURE.messaging, action: { label: MATERIAL_FIXTURE.messaging.promise, kind } };
    const props = fill({ ...MATERIAL_FIXTURE, messaging }, pageOf('about'));
    expect(props).toMatchObject({ action: { href: action }, second: { href: second } });
  });
});
