// The figures: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import facts from './facts.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { renderSection } from '../markup/section-frame.tsx';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = facts;

describe('facts', () => {
  it('takes the figures for the home page', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toEqual(MATERIAL_FIXTURE.homeCopy.figures);
  });

  it('takes price and duration for the page of one offer, named as the price list names them', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('service'))).toMatchObject({
      items: [
        { value: { text: '£4.20' }, label: { text: 'Price' } },
        { value: { text: '48 h' }, label: { text: 'Time' } },
      ],
    });
  });

  it.each([
    [['2009', '11', '0'], 1],
    [['from Wednesday', '11', '0'], 3],
  ])('sets %s in %i sizes: numbers side by side are alike, a word among them is smaller alone', (values, sizes) => {
    const items = values.map((value) => ({ value: said(value), label: said('of them') }));
    const section = { type: 'facts', variant: 'strip', ground: 'paper' as const, props: { ...facts.example, items } };
    const markup = renderSection(section, 'facts', SITE_FIXTURE);
    expect(new Set(markup.match(/<dd[^>]*--lw:[\d.]+/g)?.map((dd) => dd.replace(/.*--lw:/, '')))).toHaveProperty('size', sizes);
  });

  it('sets no long value very large', () => {
    const items = [{ value: said('from £1,200 by quotation'), label: said('a day') }];
    expect(facts.variants['giant']?.fits?.({ items })).toBe(false);
  });
});
