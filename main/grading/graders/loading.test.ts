import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import loading from './loading.ts';

let means: ReturnType<typeof openMeans>;
let wide: Buffer;

beforeAll(async () => {
  means = openMeans();
  wide = await sharp({ create: { width: 1600, height: 800, channels: 3, background: '#a52' } })
    .png()
    .toBuffer();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn(
    { 'index.html': page, 'wide.png': wide, 'text.png': 'no picture' },
    [{ id: 'loading', grader: loading }],
    means,
  );
  return found.map(({ rule, place }) => `${rule} ${place?.selector ?? place?.excerpt} ${place?.look?.widthPx ?? ''}`.trim());
}

const PICTURE = '<img id="it" src="/wide.png" alt="Bread" width="400" height="200">';
const SHIFT = `<p id="first">Bread</p><p id="it" style="height: 500px; background: #eee">Rolls</p>
  <script>
    const add = () => first.after(Object.assign(document.createElement('div'), { style: 'height: 400px' }));
    new PerformanceObserver(() => setTimeout(add, 50)).observe({ type: 'paint', buffered: true });
  </script>`;

test.each([
  ['a page in order', PICTURE, []],
  ['a page that jumps', SHIFT, ['loading.steady #it 375']],
  ['the largest picture marked late', PICTURE.replace('<img', '<img loading="lazy"'), ['loading.main-picture #it 375']],
  ['a script that fails', '<script>rise()</script>', ['loading.no-script-errors rise is not defined']],
  ['a style sheet that is not there', '<link rel="stylesheet" href="/gone.css">', ['loading.all-answered /gone.css']],
  ['a script from elsewhere', '<script src="https://cdn.example.com/it.js"></script>', ['loading.own-files cdn.example.com']],
  [
    'a picture that is not there',
    PICTURE.replace('wide.png', 'gone.png'),
    ['loading.all-answered /gone.png', 'loading.pictures-there #it 1440'],
  ],
  ['a file that is no picture', PICTURE.replace('wide.png', 'text.png'), ['loading.pictures-there #it 1440']],
  ['a picture out of shape', PICTURE.replace('height="200"', 'height="400"'), ['loading.pictures-in-shape #it 1440']],
  ['a picture cut to its box', PICTURE.replace('height="200"', 'height="400" style="object-fit: cover"'), []],
  [
    'a picture shown larger than it is',
    '<img id="it" src="/wide.png" alt="Bread" style="width: 2600px; height: auto">',
    ['loading.pictures-in-shape #it 1440'],
  ],
  [
    'a picture shown far smaller than it is',
    PICTURE.replace('width="400" height="200"', 'width="100" height="50"'),
    ['loading.pictures-in-size #it 1440'],
  ],
])('%s', async (_, body, expected) => {
  expect(await findings(pageWith(body))).toEqual(expected);
});
