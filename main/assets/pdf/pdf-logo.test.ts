import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostWords } from '../../../renderer/ui/host-words.ts';
import { pdfOf } from './pdf-files.fixture.ts';
import { pdfLogo } from './pdf-logo.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-pdf-'));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 9 }));

async function drawn(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'logo.pdf');
  await writeFile(path, bytes);
  return pdfLogo(path, 'logo.pdf');
}

const viewOf = (svg: string) => (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

/** Colours at places of the drawing, each from 0 to 1 from the left and the top; none where nothing is. */
function coloursAt(svg: string, ...places: [x: number, y: number][]): (string | undefined)[] {
  const { pixels, width, height } = new Resvg(svg).render();
  return places.map(([x, y]) => {
    const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    return pixels[at + 3] === 0 ? undefined : `#${pixels.subarray(at, at + 3).toString('hex')}`;
  });
}

test('shapes are drawn in their colours, trimmed to their ink, without the white sheet below them', async () => {
  const svg = await drawn(pdfOf({ content: '1 g 0 0 200 100 re f 1 0 0 rg 20 60 40 20 re f 0 0 1 rg 60 60 40 20 re f' }));

  const [x, y, width, height] = viewOf(svg);
  expect([x, y, width, height].map((each) => Math.round(each ?? 0))).toEqual([20, 20, 80, 20]);
  expect(coloursAt(svg, [0.25, 0.5], [0.75, 0.5])).toEqual(['#ff0000', '#0000ff']);
});

test.each([
  { about: 'a rotated page', page: '/Rotate 90', colours: ['#0000ff', '#ff0000'] },
  { about: 'a page turned upside down', page: '/Rotate 180', colours: ['#ff0000', '#0000ff'] },
])('$about is drawn as it is shown', async ({ page, colours }) => {
  const svg = await drawn(pdfOf({ content: '1 0 0 rg 20 40 40 20 re f 0 0 1 rg 20 20 40 20 re f', page }));
  const along: [number, number][] = page.endsWith('90')
    ? [
        [0.25, 0.5],
        [0.75, 0.5],
      ]
    : [
        [0.5, 0.75],
        [0.5, 0.25],
      ];

  expect(coloursAt(svg, ...along)).toEqual(colours);
});

test('what is clipped away, cut out by the other rule, or drawn within moved units is so', async () => {
  const clipped = await drawn(pdfOf({ content: 'q 20 20 40 40 re W n 0 0 0 rg 0 0 200 100 re f Q' }));
  const ring = await drawn(pdfOf({ content: '0 0 80 80 re 20 20 40 40 re f*' }));
  const moved = await drawn(pdfOf({ content: 'q 2 0 0 2 10 10 cm 4 w 0 10 m 40 10 l S Q' }));

  expect(viewOf(clipped).map(Math.round)).toEqual([20, 40, 40, 40]);
  expect(coloursAt(ring, [0.5, 0.5], [0.1, 0.1])).toEqual([undefined, '#000000']);
  expect(viewOf(moved).map(Math.round)).toEqual([10, 66, 80, 8]);
});

test('a page as large as a wall gives a drawing of common size', async () => {
  const svg = await drawn(pdfOf({ content: '0 0 900000 300000 re f', box: [0, 0, 1_000_000, 1_000_000] }));
  expect(svg).toContain('width="600" height="200"');
});

const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
const SHADING =
  '/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 9 0] /Function << /FunctionType 2 /N 1 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] >> >> >>';
const MULTIPLIED = '/ExtGState << /G << /BM /Multiply >> >>';
const LOCK =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /U <00bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> >> /ID [<00> <00>]';

test.each([
  {
    about: 'letters',
    bytes: pdfOf({ content: 'BT /F 18 Tf 20 20 Td (Hofer) Tj ET', resources: FONT }),
    words: 'holds letters set in fonts',
  },
  { about: 'a gradient', bytes: pdfOf({ content: '/S sh', resources: SHADING }), words: 'holds gradients' },
  { about: 'an effect', bytes: pdfOf({ content: '/G gs 0 0 9 9 re f', resources: MULTIPLIED }), words: 'holds effects' },
  {
    about: 'a picture',
    bytes: pdfOf({ content: 'BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI' }),
    words: 'holds pictures',
  },
  { about: 'a plan', bytes: pdfOf({ content: '0 0 m 9 9 l S '.repeat(30_001) }), words: 'holds far more than a logo' },
  { about: 'an empty page', bytes: pdfOf({ content: '' }), words: 'draws nothing' },
  { about: 'no page', bytes: new TextEncoder().encode('%PDF-1.4 nothing'), words: 'could not be opened' },
  { about: 'a lock', bytes: pdfOf({ content: '0 0 9 9 re f', trailer: LOCK }), words: 'is locked with a password' },
])('$about is refused in words that say what to ask for', async ({ bytes, words }) => {
  const error = await drawn(bytes).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(`logo.pdf ${words}`) });
  const { message } = error as Error;
  expect(hostWords(message, 'de')).not.toBe(message);
});
