import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import renderReview from './render-review.ts';

let means: ReturnType<typeof openMeans>;
let chequered: Buffer;

beforeAll(async () => {
  means = openMeans();
  const squares = Array.from({ length: 40 * 40 }, (_, at) => ((at + Math.floor(at / 40)) % 2 === 0 ? 255 : 0));
  chequered = await sharp(Buffer.from(squares), { raw: { width: 40, height: 40, channels: 1 } })
    .resize(600, 600, { kernel: 'nearest' })
    .png()
    .toBuffer();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn(
    { 'index.html': page, 'chequered.png': chequered },
    [{ id: 'review', grader: renderReview }],
    means,
  );
  return found.map(({ rule, place }) => `${rule} ${place?.selector} ${place?.look?.widthPx}`);
}

const section = (body: string) => `<section><h2>Bread</h2><p>Baked at six.</p>${body}</section>`;

test.each([
  ['a page in order', `<main><h1>Bread</h1>${section('')}${section('<ul><li>Rye</li></ul>')}</main>`, []],
  [
    'a hole',
    `<main><h1>Bread</h1><section id="it" style="height: 800px"><p>Rolls</p></section><p>End</p></main>`,
    ['review.no-holes #it 1440'],
  ],
  [
    'a hole on a phone only',
    `<style>@media (width < 400px) { #it { height: 700px } }</style><main><h1>Bread</h1><section id="it" style="min-height: 90px"><p>Rolls</p></section><p>End</p></main>`,
    ['review.no-holes #it 375'],
  ],
  [
    'a tall picture',
    '<main><h1>Bread</h1><img src="/chequered.png" alt="" height="900" style="width: 100%"><p>End</p></main>',
    [],
  ],
  [
    'words on a restless picture',
    `<main><h1>Bread</h1><div style="position: relative"><img src="/chequered.png" alt="" width="340">
     <p id="it" style="position: absolute; top: 60px; left: 20px; margin: 0; color: red">Baked at six</p></div></main>`,
    ['review.calm-ground #it 1440'],
  ],
  [
    'four sections alike',
    `<main>${section('<ul><li>Rye bread from our oven</li></ul>').repeat(4)}</main>`,
    ['review.variety body > main > section:nth-of-type(4) 1440'],
  ],
  ['a heading left alone', '<main><h1>Bread</h1><p>Rye</p><h2 id="it">Rolls</h2></main>', ['review.headed-content #it 1440']],
  ['a heading over others', '<main><h1>Bread</h1><h2>Rye</h2><p>Dark</p></main>', []],
])('%s', async (_, body, expected) => {
  expect(await findings(pageWith(body))).toEqual(expected);
});
