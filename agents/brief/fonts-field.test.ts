import { expect, test } from 'vitest';
import { profileOf } from './read-brief.fixture.ts';

test.each([
  { given: ['Fraunces'], fonts: ['Fraunces'], files: undefined },
  { given: 'Fraunces, brand.woff2', fonts: ['Fraunces'], files: [{ file: 'brand.woff2' }] },
  {
    given: ['fonts/Brand-Bold.OTF', { file: 'brand.ttf', use: 'Text' }],
    fonts: [],
    files: [{ file: 'fonts/Brand-Bold.OTF' }, { file: 'brand.ttf', use: 'text' }],
  },
  // What it is for is left to its cuts where nobody knows what was meant.
  { given: { src: 'brand.woff', for: 'posters' }, fonts: [], files: [{ file: 'brand.woff' }] },
])('fonts $given', ({ given, fonts, files }) => {
  const brief = profileOf({ name: 'Hofer', fonts: given });

  expect(brief.fonts).toEqual(fonts);
  expect(brief.fontFiles).toEqual(files);
});
