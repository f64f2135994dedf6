import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import contrast from './contrast.ts';

let means: ReturnType<typeof openMeans>;
let chequered: Buffer;

beforeAll(async () => {
  means = openMeans();
  const squares = Array.from({ length: 40 * 40 }, (_, at) => ((at + Math.floor(at / 40)) % 2 === 0 ? 235 : 20));
  chequered = await sharp(Buffer.from(squares), { raw: { width: 40, height: 40, channels: 1 } })
    .resize(400, 400, { kernel: 'nearest' })
    .png()
    .toBuffer();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn(
    { 'index.html': page, 'chequered.png': chequered },
    [{ id: 'contrast', grader: contrast }],
    means,
  );
  return found.map(({ rule, place }) => `${rule} ${place?.selector} ${place?.look?.widthPx} ${place?.look?.scheme}`);
}

const STYLE = 'font-size: 20px; padding: 2rem';

test.each([
  ['dark words on white', pageWith('<p id="it">Baked at six</p>'), []],
  ['pale words', pageWith('<p id="it" style="color: #aaa">Baked at six</p>'), ['contrast.words #it 1440 light']],
  [
    'pale words on a phone only',
    pageWith('<style>@media (width < 370px) { p { color: #aaa } }</style><p id="it">Baked at six</p>'),
    ['contrast.words #it 320 light'],
  ],
  [
    'a dark scheme that forgets the words',
    pageWith(
      '<style>@media (prefers-color-scheme: dark) { body { background: #111 } }</style><p id="it" style="color: #222">Bread</p>',
    ),
    ['contrast.words #it 1440 dark'],
  ],
  [
    'words on a chequered picture',
    pageWith(`<p id="it" style="${STYLE}; background: url(/chequered.png)">Baked at six in the morning</p>`),
    ['contrast.on-pictures #it 1440 light'],
  ],
  [
    'words on a calm gradient',
    pageWith(`<p id="it" style="${STYLE}; background: linear-gradient(#fff, #eee)">Baked at six in the morning</p>`),
    [],
  ],
  [
    'a link that fades under the pointer',
    pageWith('<style>a { color: #00e; transition: color 1s } a:hover { color: #ddd }</style><a id="it" href="/">Our bread</a>'),
    ['contrast.pointed-at #it 1440 light'],
  ],
])('%s', async (_, page, expected) => {
  expect(await findings(page)).toEqual(expected);
});
