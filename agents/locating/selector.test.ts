import { expect, test } from 'vitest';
import { partOf } from './selector.ts';

test.each([
  ['#home-hero > div > h1', { type: 'section', id: 'home-hero' }],
  ['#home-hero', { type: 'section', id: 'home-hero' }],
  ['#news > header > h2', { type: 'section', id: 'news' }],
  ['body > header > div > a', { type: 'frame', of: 'header' }],
  ['html > body > footer > div', { type: 'frame', of: 'footer' }],
  ['#menu > ul > li:nth-of-type(2) > a', { type: 'frame', of: 'header' }],
  ['head > title', { type: 'title' }],
  ['head > meta:nth-of-type(4)', { type: 'description' }],
  ['#main > p', { type: 'unknown' }],
  ['body > a', { type: 'unknown' }],
])('%s points into %o', (selector, part) => {
  expect(partOf(selector)).toEqual(part);
});
