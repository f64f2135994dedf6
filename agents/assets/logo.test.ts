import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';
import { siteLogo } from './logo.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

const WORDMARK = { kind: 'logo', words: 'Hofer', initials: 'H', shape: 'round' } as const;
const square = { create: { width: 8, height: 8, channels: 3, background: '#9a4a1c' } } as const;

test.each([
  ['png', 'image/png', 'png'],
  ['jpeg', 'image/jpeg', 'jpg'],
  ['webp', 'image/webp', 'webp'],
  ['gif', 'image/gif', 'gif'],
] as const)('a logo in %s keeps its type and gets a name hosts know it by', async (format, type, ending) => {
  const bytes = await sharp(square).toFormat(format).toBuffer();
  await host.give(`logo.${ending}`, bytes);
  const { files, logo } = await siteLogo({ ...WORDMARK, file: `logo.${ending}` }, host.lent);

  expect(logo?.path).toMatch(new RegExp(`^/assets/logo-\\w{8}\\.${ending}$`));
  expect(files).toMatchObject([{ path: logo?.path, type, bytes: bytes.length }]);
});

test('a name set in type needs no file', async () => {
  expect(await siteLogo({ ...WORDMARK, kind: 'set' }, host.lent)).toEqual({ files: [] });
});
