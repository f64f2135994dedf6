import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetSignIn, keepSignIn, keptSignIn } from './sign-in.ts';

const NOW_MS = Date.UTC(2026, 10, 22);
const DAY_MS = 24 * 3_600_000;
let folder: string;
const file = () => join(folder, 'sign-in.json');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-sign-in-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 9 }));

async function kept(): Promise<string> {
  const signIn = await keptSignIn(folder, NOW_MS);
  await keepSignIn(folder, { ...signIn, port: 4000 });
  return signIn.secret;
}

test('the next launch has the same secret and knows the port, and nobody else can read it', async () => {
  const secret = await kept();

  expect(await keptSignIn(folder, NOW_MS + DAY_MS)).toEqual({ secret, port: 4000, madeMs: NOW_MS });
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test.each([
  ['is a week old', NOW_MS + 7 * DAY_MS, () => Promise.resolve()],
  ['comes from the future', NOW_MS - DAY_MS, () => Promise.resolve()],
  ['could be read by others', NOW_MS, () => chmod(file(), 0o644)],
  ['is damaged', NOW_MS, () => writeFile(file(), '{"secret":')],
  [
    'is too short to be one',
    NOW_MS,
    async () => writeFile(file(), (await readFile(file(), 'utf8')).replace(/"secret":"../, '"secret":"')),
  ],
  ['was forgotten', NOW_MS, () => forgetSignIn(folder)],
])('a secret that %s is not used again', async (_, nowMs, happens) => {
  const secret = await kept();
  await happens();
  expect((await keptSignIn(folder, nowMs)).secret).not.toBe(secret);
});
