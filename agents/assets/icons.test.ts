import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';
import { DESIGN_FIXTURE, scheme } from '../styles/design.fixture.ts';
import { FontUse } from '../site/design.ts';
import { siteIcons } from './icons.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

const COLOURS = { ...scheme('#9a4a1c'), onBrand: '#ffffff' };
const WORDMARK = { kind: 'set', words: 'Hofer', initials: 'H', shape: 'round' } as const;

function icons(rest: { initials?: string; shape?: 'round' | 'square' } = {}, family = 'besley') {
  const use = FontUse.parse({ family, weight: 700 });
  const typography = { ...DESIGN_FIXTURE.typography, fonts: { display: use, body: use, label: use } };
  return siteIcons({ ...WORDMARK, ...rest }, { colours: COLOURS, typography }, host.lent);
}

/** Colour values of the icon of 512 px: the whole picture's and its corner's. */
async function drawn(made: Awaited<ReturnType<typeof icons>>) {
  const file = made.files.find(({ path }) => path === '/icon-512.png');
  const picture = sharp(await host.read(file?.hash ?? ''));
  const { channels } = await picture.stats();
  const [, , , corner] = await picture.clone().ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  return { brightest: Math.min(...channels.slice(0, 3).map(({ max }) => max)), corner };
}

test('an icon of each size is there, and linked but for the one only the manifest names', async () => {
  const { files, links } = await icons();
  const widths = await Promise.all(files.map(async ({ hash }) => (await sharp(await host.read(hash)).metadata()).width));

  expect(widths).toEqual([32, 180, 192, 512]);
  expect(links.map(({ path }) => path)).toEqual(['/favicon.png', '/apple-touch-icon.png', '/icon-192.png']);
});

test.each([
  ['a Latin letter', 'H', 'besley'],
  ['two letters', 'SR', 'besley'],
  ['a letter of another file of the family', 'Ł', 'besley'],
  ['an Arabic letter', 'م', 'vazirmatn'],
  ['a letter that ends markup', '<', 'besley'],
])('%s can be seen', async (_case, initials, family) => {
  expect((await drawn(await icons({ initials }, family))).brightest).toBe(255);
});

test('where no family has the sign a mark without letters stands there', async () => {
  expect((await drawn(await icons({ initials: '🥐' }))).brightest).toBe(255);
});

test.each([
  ['round', 0],
  ['square', 255],
] as const)('a %s icon has corners of the opacity %i', async (shape, opacity) => {
  expect((await drawn(await icons({ shape }))).corner).toBe(opacity);
});
