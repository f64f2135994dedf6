// The head of inner pages: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import pagehead from './pagehead.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import hero from './hero.tsx';

const { fill } = pagehead;

describe('pagehead', () => {
  it.each([
    ['services', 'On the shelf'],
    ['service', 'Valley white'],
    ['work', 'Tables we have laid'],
    ['timetable', 'What is baked when'],
    ['about', 'From a kitchen table'],
    ['faq', 'Over the counter'],
    ['contact', 'Order bread'],
  ] as const)('names the page %s', (kind, heading) => {
    expect(fill(MATERIAL_FIXTURE, pageOf(kind))).toMatchObject({ heading: { text: heading } });
  });

  it('leads from one offer back to all of them', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('service'))).toMatchObject({ parent: { href: '/bread/' } });
  });

  it('follows compositions that the first screen has', () => {
    const manners = Object.keys(pagehead.variants).filter((variant) => variant !== 'plain');
    expect(manners.filter((variant) => !(variant in hero.variants))).toEqual([]);
    expect(manners.length).toBeGreaterThan(0);
  });
});
