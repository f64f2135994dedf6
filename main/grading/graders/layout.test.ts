import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import layout from './layout.ts';

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn({ 'index.html': page }, [{ id: 'layout', grader: layout }], means);
  return found.map(({ rule, place }) => `${rule} ${place?.selector} ${place?.look?.widthPx}`);
}

const WORDS = 'Bread at six in the morning, rolls at seven, cake at eight';

test.each([
  ['words with room', `<h1>${WORDS}</h1><p>${WORDS}</p>`, []],
  ['tight lines of a heading', `<h1 style="line-height: 0.8; width: 200px">${WORDS} <em>${WORDS}</em></h1>`, []],
  [
    'a paragraph drawn over another',
    `<p id="one">${WORDS}</p><p id="two" style="margin-top: -2.2em">${WORDS}</p>`,
    ['layout.no-overlap #two 1440'],
  ],
  ['words in a bar that stays in place', `<p style="position: fixed; top: 0">${WORDS}</p><p>${WORDS}</p>`, []],
  [
    'a box too low',
    `<p id="it" style="height: 1.1em; overflow: hidden; width: 200px">${WORDS}</p>`,
    ['layout.not-clipped #it 1440'],
  ],
  [
    'a box too low on a phone only',
    `<style>@media (350px < width < 400px) { #it { height: 1.2em; overflow: hidden } }</style><p id="it">${WORDS} ${WORDS}</p>`,
    ['layout.not-clipped #it 375'],
  ],
  ['a box that says there is more', `<p style="white-space: nowrap; overflow: hidden; text-overflow: ellipsis">${WORDS}</p>`, []],
  ['a box that scrolls', `<div style="height: 1em; overflow-y: auto"><p>${WORDS}</p></div>`, []],
  [
    'a box with no spare room',
    `<style>@media (375px <= width < 400px) { #it { height: 3.6em; overflow: hidden } }</style><p id="it" style="line-height: 1.2; margin: 0">${WORDS} ${WORDS}</p>`,
    ['layout.spacing #it 375'],
  ],
  [
    'a lot of fine print',
    '<p>Small words</p>'.repeat(4).replaceAll('<p>', '<p style="font-size: 9px">'),
    [1, 2, 3, 4].map((at) => `layout.readable-size body > p:nth-of-type(${at}) 375`),
  ],
])('%s', async (_, body, expected) => {
  expect(await findings(pageWith(body))).toEqual(expected);
});
