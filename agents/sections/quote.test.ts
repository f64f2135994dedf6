// The quote: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import quote from './quote.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = quote;

describe('quote', () => {
  it('takes what was said and who said it', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toEqual(MATERIAL_FIXTURE.homeCopy.quote);
  });

  it('lets another voice speak beside the story', () => {
    const voice = { text: said('The loaf outlived the argument.'), by: said('Ann') };
    const material = { ...MATERIAL_FIXTURE, aboutCopy: { ...MATERIAL_FIXTURE.aboutCopy, quote: voice } };
    expect(fill(material, pageOf('about'))).toEqual(voice);
    expect(fill(material, pageOf('services'))).toBeUndefined();
  });

  it('sets no long quote large', () => {
    expect(quote.variants['big']?.fits?.({ text: said('word '.repeat(40)), by: said('Ruth') })).toBe(false);
  });
});
