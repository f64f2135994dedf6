import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import responsive from './responsive.ts';

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn({ 'index.html': page }, [{ id: 'responsive', grader: responsive }], means);
  return found.map(({ rule, place }) => `${rule} ${place?.selector} ${place?.look?.widthPx}`);
}

test.each([
  ['a page that fits', pageWith('<h1>Bread</h1>'), []],
  ['a wide box', pageWith('<div id="box" style="width: 360px">Bread</div>'), ['responsive.no-sideways-scroll #box 320']],
  [
    'a box too wide on one width only',
    pageWith('<div id="box">Bread</div><style>@media (1000px < width < 1100px) { #box { width: 1300px } }</style>'),
    ['responsive.no-sideways-scroll #box 1024'],
  ],
  [
    'a wide table that scrolls on its own',
    pageWith('<div style="overflow-x: auto"><p style="width: 2000px">Bread</p></div>'),
    [],
  ],
  [
    'words cut off',
    pageWith(
      '<style>html { overflow-x: clip }</style><h1 id="it" style="white-space: nowrap; width: 700px">Bread at six in the morning</h1>',
    ),
    ['responsive.nothing-cut-off #it 375'],
  ],
  ['no viewport', pageWith('<h1>Bread</h1>').replace(/<meta name="viewport".*/, ''), ['responsive.fits-device html 375']],
  [
    'a link for screen readers',
    pageWith(
      '<a href="#x" style="position: absolute; clip-path: inset(50%); left: -9px; width: 1px; height: 1px; overflow: hidden">Skip</a>',
    ),
    [],
  ],
])('%s', async (_, page, expected) => {
  expect(await findings(page)).toEqual(expected);
});
