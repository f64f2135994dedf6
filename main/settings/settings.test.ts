import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSettings, readSettings } from './settings.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-settings-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

test('a studio nobody has set follows the system and speaks English', async () => {
  expect(await readSettings(folder)).toEqual({ appearance: 'system', language: 'en' });
});

test('what is set is kept, and the rest stays', async () => {
  await changeSettings(folder, { appearance: 'dark' });
  await changeSettings(folder, { language: 'de' });
  expect(await readSettings(folder)).toEqual({ appearance: 'dark', language: 'de' });
});

test.each([
  ['no JSON', '{', { appearance: 'system', language: 'en' }],
  ['a value of another version', '{"appearance":"sepia","language":"de"}', { appearance: 'system', language: 'de' }],
])('%s in the file gives what it can', async (_, text, expected) => {
  await writeFile(join(folder, 'settings.json'), text);
  expect(await readSettings(folder)).toEqual(expected);
});
