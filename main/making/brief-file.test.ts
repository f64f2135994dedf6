import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBriefFile } from './brief-file.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-brief-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

async function given(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const profile = (rest: object) => JSON.stringify({ name: 'Hofer', trade: 'bakery', ...rest });

test('a brief is read with its folder, where its pictures lie', async () => {
  const file = await given('hofer.json', profile({}));

  expect(await readBriefFile(file)).toMatchObject({ path: file, folder, brief: { name: 'Hofer' } });
});

test('another picture under the same name gives another digest', async () => {
  const file = await given('hofer.json', profile({ photos: ['oven.jpg'], logo: 'logo.svg' }));
  await given('logo.svg', '<svg/>');
  await given('oven.jpg', 'one');
  const before = await readBriefFile(file);
  await given('oven.jpg', 'two');
  const after = await readBriefFile(file);

  expect(before.brief.photos[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(after.brief.photos[0]?.digest).not.toBe(before.brief.photos[0]?.digest);
  expect(after.brief.logoDigest).toBe(before.brief.logoDigest);
});

test('a picture that is not there, or is a folder, has no digest and does not stop the reading', async () => {
  await mkdir(join(folder, 'shop.jpg'));
  const file = await given('hofer.json', profile({ photos: ['gone.jpg', 'shop.jpg'] }));

  expect((await readBriefFile(file)).brief.photos.map(({ digest }) => digest)).toEqual([undefined, undefined]);
});

test('a file that is not there is named', async () => {
  await expect(readBriefFile(join(folder, 'gone.json'))).rejects.toMatchObject({
    kind: 'not-found',
    message: expect.stringContaining('gone.json'),
  });
});

test.each([
  ['0123456789abcdef.txt', '🍕', 'The brief is empty.'],
  ['hofer.txt', '🍕', 'hofer.txt is empty.'],
])('%s is called what a person knows it by', async (name, text, words) => {
  await expect(readBriefFile(await given(name, text))).rejects.toMatchObject({ message: expect.stringContaining(words) });
});

test('a folder is no brief', async () => {
  await expect(readBriefFile(folder)).rejects.toMatchObject({ kind: 'validation', message: expect.stringContaining('folder') });
});

test('a file larger than any brief is refused unread', async () => {
  const file = await given('huge.txt', '');
  await truncate(file, 17_000_000);

  await expect(readBriefFile(file)).rejects.toMatchObject({ kind: 'validation', message: expect.stringContaining('17 MB') });
});

test('a file that is read again is the same brief, until it says something else', async () => {
  const file = await given('hofer.json', profile({ services: [{ name: 'Rye' }] }));
  const first = await readBriefFile(file);
  const again = await readBriefFile(file);
  await given('hofer.json', profile({ services: [{ name: 'Spelt' }] }));
  const changed = await readBriefFile(file);

  expect(again.brief.services).toBe(first.brief.services);
  expect(changed.brief.services).toMatchObject([{ name: 'Spelt' }]);
});
