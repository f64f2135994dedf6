import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostWords } from '../../renderer/ui/host-words.ts';
import { withDeedId } from '../deed-id.ts';
import { staticFont, withFlags } from '../assets/fonts/font-files.fixture.ts';
import { hashOf } from '../assets/hash.ts';
import { pdfOf } from '../assets/pdf/pdf-files.fixture.ts';
import { madeBakery, type MadeBakery } from './made-bakery.fixture.ts';
import type { Studio } from './studio.ts';

let made: MadeBakery;
let folder = '';
let studio: Studio;
let id = '';

const watching = { signal: new AbortController().signal, onEvent: () => undefined };

/** No two are alike. */
async function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer();
}

const shop = await photo();

async function add(...files: { name: string; bytes: Uint8Array }[]) {
  const given = [];
  for (const { name, bytes } of files) {
    const read = await studio.intake.takeDrop({ name, bytes });
    if (read.type === 'words') throw new Error(`${name} was taken for words.`);
    given.push({ name, ...read });
  }
  return studio.history.addFiles(id, given);
}

const states = async () => (await studio.clientAssets(id)).map(({ file, state }) => [file, state]);

const LOGO = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>');

beforeAll(async () => {
  made = await madeBakery();
  ({ studio, id, folder } = made);
}, 60_000);

afterAll(() => made[Symbol.asyncDispose]());

test('a logo and photos are one change, are on the pages when the site has followed, and are gone when it is undone', async () => {
  const before = (await studio.history.timeline(id)).entries.length;
  const files = [
    { name: 'logo.svg', bytes: LOGO },
    { name: 'shop.jpg', bytes: shop },
    { name: 'oven.jpg', bytes: await photo() },
  ];
  expect(await add(...files)).toEqual({ sentence: 'Logo and 2 photos added', refused: [] });
  expect((await studio.history.timeline(id)).entries).toHaveLength(before + 1);

  await studio.history.settle(id, watching);
  expect(await states()).toEqual([
    ['logo.svg', 'sized'],
    ['shop.jpg', 'sized'],
    // A site this small has one place for a photo.
    ['oven.jpg', 'absent'],
  ]);

  await studio.history.undo(id);
  await studio.history.settle(id, watching);
  expect(await states()).toEqual([]);
  await studio.history.redo(id);
  await studio.history.settle(id, watching);
  expect(await states()).toHaveLength(3);
}, 60_000);

test('they stay when the site is made again from its brief’s file', async () => {
  await studio.remake(id, watching);
  expect(await states()).toHaveLength(3);
  expect(await readFile(join(folder, 'brief.txt'), 'utf8')).not.toContain('shop.jpg');
}, 60_000);

test('what is there already and what is damaged is refused by its name, and the others are taken', async () => {
  const whole = await photo();
  const { sentence, refused } = await add(
    { name: 'again.jpg', bytes: shop },
    { name: 'torn.jpg', bytes: whole.subarray(0, 5_000) },
    { name: 'torn.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path') },
    { name: 'whole.jpg', bytes: whole },
    { name: 'twice.jpg', bytes: whole },
  );

  expect(sentence).toBe('1 photo added');
  expect(refused).toEqual([
    'again.jpg is there already. Choose another file.',
    '"torn.jpg" is damaged and cannot be read to its end. Send it again.',
    'torn.svg: The SVG is broken near "<path". Export it again.',
    'twice.jpg is there already. Choose another file.',
  ]);
  expect(refused.filter((why) => hostWords(why, 'de') === why)).toEqual([]);
}, 60_000);

test('added again under the id of one deed, they are one change and answered alike, whatever came after', async () => {
  const [kept, torn] = [await photo(), Buffer.from((await photo()).subarray(0, 5_000))];
  const deedId = randomUUID();
  const deed = () =>
    withDeedId(deedId, () =>
      add({ name: 'kept.jpg', bytes: kept }, { name: 'kept-again.jpg', bytes: kept }, { name: 't.jpg', bytes: torn }),
    );
  const first = await deed();
  const before = (await studio.history.timeline(id)).entries.length;
  await add({ name: 'later.jpg', bytes: await photo() });

  expect(first).toMatchObject({
    sentence: '1 photo added',
    refused: [/kept-again/, /t\.jpg/].map((why) => expect.stringMatching(why)),
  });
  expect(await deed()).toEqual(first);
  expect((await studio.history.timeline(id)).entries).toHaveLength(before + 1);
}, 60_000);

test('where all are refused nothing is changed', async () => {
  const before = (await studio.history.timeline(id)).entries.length;
  expect(await add({ name: 'logo.svg', bytes: LOGO })).toEqual({ refused: ['logo.svg is there already. Choose another file.'] });
  expect((await studio.history.timeline(id)).entries).toHaveLength(before);
});

test('a logo as PDF is drawn on the pages, and is kept as it was given', async () => {
  const bytes = pdfOf({ content: '0.8 0.1 0.1 rg 20 20 60 30 re f' });
  const { sentence } = await add({ name: 'sign.pdf', bytes });
  expect(sentence).toBe('Logo added');
  await studio.history.settle(id, watching);

  const logo = (await studio.clientAssets(id)).find(({ file }) => file === 'sign.pdf');
  expect(logo).toMatchObject({ state: 'drawn', digest: hashOf(bytes) });
  expect(logo?.pages.length).toBeGreaterThan(0);
  const letters = pdfOf({ content: '/G gs 0 0 9 9 re f', resources: '/ExtGState << /G << /BM /Multiply >> >>' });
  await expect(add({ name: 'soft.pdf', bytes: letters })).rejects.toThrow('soft.pdf holds effects such as shadows');
  await studio.history.undo(id);
}, 60_000);

describe('fonts of the client’s own', () => {
  const names = ['Brand-Regular.ttf', 'Brand-Bold.woff2'];
  const fontStates = async () => (await states()).filter(([name = '']) => /\.(?:ttf|woff2)$/.test(name));
  const own = async () => (await studio.siteFonts(id)).own;
  const css = async () => {
    const sheet =
      /<link rel="stylesheet" href="([^"]+)"/.exec(await readFile(join(folder, 'site/index.html'), 'utf8'))?.[1] ?? '';
    return readFile(join(folder, 'site', sheet), 'utf8');
  };
  const change = async (deed: Promise<unknown>) => {
    await deed;
    await studio.history.settle(id, watching);
  };

  test('are one change, stand on every page byte for byte, and set headings and text', async () => {
    const [regular, bold] = [await staticFont('besley', 400), await staticFont('besley', 700, 'woff2')];
    const before = (await studio.history.timeline(id)).entries.length;
    const { sentence } = await add({ name: 'Brand-Regular.ttf', bytes: regular }, { name: 'Brand-Bold.woff2', bytes: bold });
    expect(sentence).toBe('2 fonts added');
    expect((await studio.history.timeline(id)).entries).toHaveLength(before + 1);

    await studio.history.settle(id, watching);
    expect(await fontStates()).toEqual(names.map((name) => [name, 'unaltered']));
    expect(await own()).toMatchObject([
      { family: 'Besley', use: 'both', isGiven: true, cuts: [{ weight: 400 }, { weight: 700 }] },
    ]);

    const served = Array.from((await css()).matchAll(/\/assets\/besley-[\w-]+\.(?:ttf|woff2)/g), ([path]) => path);
    const files = await Promise.all([...new Set(served)].map((path) => readFile(join(folder, 'site', path))));
    expect(new Set(files.map(hashOf))).toEqual(new Set([regular, bold].map(hashOf)));
  }, 60_000);

  test('are used for what is chosen, and that is undone', async () => {
    await change(studio.history.setFont(id, { family: 'Besley', use: 'headings' }));
    // Headings have one cut: the one nearest to the weight of the direction.
    expect(new Set((await fontStates()).map(([, state]) => state))).toEqual(new Set(['absent', 'unaltered']));
    await change(studio.history.undo(id));
    expect(await fontStates()).toEqual(names.map((name) => [name, 'unaltered']));
    await change(studio.history.redo(id));
    expect((await own()).map(({ use }) => use)).toEqual(['headings']);
  }, 60_000);

  test('stay as chosen when the site is made again, also where a cut is given anew', async () => {
    await studio.remake(id, watching);
    await change(add({ name: 'Brand-Bold-2.woff2', bytes: await staticFont('besley', 690, 'woff2') }));
    expect(await own()).toMatchObject([{ use: 'headings', cuts: [{}, {}, {}] }]);
  }, 60_000);

  test('are taken away as one change, after which the site has its own again', async () => {
    await change(studio.history.setFont(id, { family: 'Besley', use: 'remove' }));
    expect(await own()).toEqual([]);
    expect(await fontStates()).toEqual([]);
    expect(await css()).not.toContain('/assets/besley-');
    await expect(studio.history.setFont(id, { family: 'Besley', use: 'text' })).rejects.toThrow('gave no such font');
  }, 60_000);

  test('that cannot be used are refused when they are dropped, by their name', async () => {
    const locked = withFlags(await staticFont('besley', 700), 0x0002);
    await expect(add({ name: 'Locked.ttf', bytes: locked })).rejects.toThrow('Locked.ttf forbids to be embedded');
    await expect(add({ name: 'page.woff2', bytes: Buffer.from('<h1>404</h1>') })).rejects.toThrow('page.woff2 is no font');
  });
});

test.each([
  ['Logo added', 'Logo hinzugefügt'],
  ['1 photo added', '1 Foto hinzugefügt'],
  ['Logo and 2 photos added', 'Logo und 2 Fotos hinzugefügt'],
  ['Logo, 1 photo and 2 fonts added', 'Logo, 1 Foto und 2 Schriften hinzugefügt'],
  ['1 font added', '1 Schrift hinzugefügt'],
  ['Besley: for headings and text', 'Besley: für Überschriften und Text'],
  ['Besley: taken away', 'Besley: entfernt'],
])('“%s” has its German', (english, german) => {
  expect(hostWords(english, 'de')).toBe(german);
});
