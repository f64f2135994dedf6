import { expect, test } from 'vitest';
import { languageOf } from '../languages/say.ts';
import { fitterOf } from './fitter.ts';
import type { Place } from './task.ts';

const PLACES: Place[] = [
  { type: 'words', at: '/headline', what: 'headline', most: 72, form: 'headline' },
  { type: 'words', at: '/description', what: 'description', most: 155, form: 'description' },
  { type: 'choice', at: '/button', what: 'look', options: [] },
];
const DRAFT = { headline: 'Bakery in Linz', description: 'A bakery.', button: 'solid' };
const PARTICULAR = 'The sourdough rests for 26 hours';
const LONG = 'The sourdough rests for 26 hours before it is baked in the oven of 1911.';

test.each([
  { one: { ...DRAFT, headline: PARTICULAR }, other: DRAFT, fitter: 'one', why: 'says more that only this client can' },
  { one: DRAFT, other: { ...DRAFT, description: LONG }, fitter: 'other', why: 'fills the room that is there' },
  { one: DRAFT, other: { ...DRAFT, headline: PARTICULAR, description: LONG }, fitter: 'other', why: 'is ahead in more places' },
])('the answer that $why is the fitter one', ({ one, other, fitter }) => {
  expect(fitterOf({ one, other, draft: DRAFT }, PLACES, languageOf('en'))).toBe(fitter);
});

test('choices are as good as one another', () => {
  const other = { ...DRAFT, button: 'outline' };
  expect(fitterOf({ one: DRAFT, other, draft: DRAFT }, PLACES, languageOf('en'))).toBe('neither');
});
