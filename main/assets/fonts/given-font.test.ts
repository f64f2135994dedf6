import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FontFile } from '../../../agents/site/design.ts';
import { hostWords } from '../../../renderer/ui/host-words.ts';
import { createDiskCache } from '../disk-cache.ts';
import { createFonts } from '../fonts.ts';
import { hashOf } from '../hash.ts';
import { staticFont, variableFont, withFlags } from './font-files.fixture.ts';

let folder = '';
const bold = await staticFont('besley', 700);
const variable = await variableFont('fraunces');

const fonts = () => createFonts(createDiskCache(join(folder, 'cache')), async (file) => join(folder, file));

async function given(name: string, bytes: Uint8Array) {
  await writeFile(join(folder, name), bytes);
  return fonts().given(name);
}

const useOf = (files: FontFile[], weight: number | [number, number]) => ({
  family: files[0]?.family ?? '',
  weight,
  axes: {},
  italic: false,
  files,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-given-'));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 9 }));

describe('a font of the client’s says', () => {
  test('its family, cut, licence and writings, and is handed out as it was given', async () => {
    const { facts, bytes } = await given('brand.woff2', variable);

    expect(facts).toMatchObject({ family: 'Fraunces', weight: [100, 900], italic: false, format: 'woff2', generic: 'serif' });
    expect(facts).toMatchObject({ writings: ['Latn'], bytes: variable.length, digest: hashOf(variable) });
    expect(facts.licence).toMatchObject({ href: 'https://scripts.sil.org/OFL', embedding: 'anywhere' });
    expect(hashOf(bytes)).toBe(hashOf(variable));
  });

  test('one weight, and no licence where its tables are silent', async () => {
    const { facts } = await given('bold.ttf', bold);

    expect(facts).toMatchObject({ family: 'Besley', weight: 700, format: 'truetype' });
    expect(facts.licence).toEqual({ copyright: expect.stringContaining('Besley'), embedding: 'anywhere' });
  });

  test.each([
    [0x0004, 'viewed'],
    [0x0008, 'edited'],
    // Of several flags the freest holds.
    [0x000a, 'edited'],
  ])('by the flags %i that it may be %s', async (flags, embedding) => {
    const { facts } = await given(`flags-${flags}.ttf`, withFlags(bold, flags));
    expect(facts.licence.embedding).toBe(embedding);
  });
});

const huge = Buffer.from(variable);
huge.writeUInt32BE(900_000_000, 16);
const garbled = Buffer.from(variable).fill(7, 2_000, 9_000);
const beyond = Buffer.from(bold);
beyond.writeUInt32BE(0xff_ff_ff_00, 12 + 8);

test.each([
  ['page.woff2', Buffer.from('<!doctype html><title>404</title>'), 'is no font'],
  ['empty.ttf', Buffer.alloc(0), 'is no font'],
  ['all.ttc', Buffer.from('ttcf\0\u0001\0\0\0\0\0\u0002', 'latin1'), 'is a collection'],
  ['short.woff2', variable.subarray(0, 5_000), 'is damaged'],
  ['garbled.woff2', garbled, 'is damaged'],
  ['beyond.ttf', beyond, 'is damaged'],
  ['huge.woff2', huge, 'unpacks to 900 MB'],
  ['film.otf', Buffer.alloc(30_000_000), 'has more than 10 MB'],
  ['locked.ttf', withFlags(bold, 0x0002), 'forbids to be embedded'],
  ['bitmaps.ttf', withFlags(bold, 0x0200), 'forbids to be embedded'],
])('%s is refused in words that say why', async (name, bytes, words) => {
  const error = await given(name, bytes).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(`${name} ${words}`) });
  const { message } = error as Error;
  expect(hostWords(message, 'de')).not.toBe(message);
});

test('what stands in for it takes the room of its lightest cut, and headlines are measured at the heaviest', async () => {
  const { facts } = await given('brand.woff2', variable);
  const [light, wide] = [await fonts().metrics(useOf([facts], 300)), await fonts().metrics(useOf([facts], [300, 900]))];

  expect(light.generic).toBe('serif');
  expect(wide.average).toBeGreaterThan(light.average);
  expect(wide.fallbacks).toEqual(light.fallbacks);
});

test('letters that it has not are named, and nothing is cut from it', async () => {
  const { facts } = await given('bold.ttf', bold);
  const { bytes, missing } = await fonts().subset(useOf([facts], 700), 'Hofer Ж');

  expect(missing).toEqual(['Ж']);
  expect(hashOf(bytes)).toBe(hashOf(bold));
});
