// The studio's process is killed over files that were given to it: the page keeps them and asks again, and they are added once.
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openKillableHost, type KillableHost } from './killed-host.ts';

let host: KillableHost;
let page: Page;

beforeAll(async () => {
  host = await openKillableHost();
  ({ page } = host);
  await page.locator('.rail-name').first().waitFor();
});

beforeEach(() => host.revive());

afterAll(() => host.close());

const panel = (name: string) => page.locator('.rail-name', { hasText: name }).click();
const asset = (name: string) => page.locator('.asset', { hasText: name });

async function back(): Promise<void> {
  await host.serve();
  await page.locator('.lost').waitFor({ state: 'detached' });
}

async function photo(name: string, shade: string) {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  const drawn = sharp({ create: { width: 1200, height: 800, channels: 3, background: shade, noise } });
  return { name, mimeType: 'image/jpeg', buffer: await drawn.jpeg().toBuffer() };
}

test.each([
  ['read', { question: '/brief/drop' }],
  ['read and not answered', { answer: '/brief/drop' }],
  ['taken', { question: '/brief/add' }],
  ['taken and not answered', { answer: '/brief/add' }],
])(
  'killed while files are being %s, they are added once, and what was refused is told',
  async (words, lost) => {
    const name = `${words.replaceAll(' ', '-')}.jpg`;
    const whole = await photo(name, '#000');
    const torn = { ...(await photo('torn.jpg', '#fff')), buffer: whole.buffer.subarray(0, 5_000) };
    await panel('Assets');
    await host.killOver(lost, () => page.getByLabel('Add files').setInputFiles([whole, torn]));
    await panel('Facts');

    await back();
    await page.locator('.toast', { hasText: '1 photo added' }).waitFor();
    await panel('Assets');
    await asset(name).waitFor();
    await page.locator('.asset-refused', { hasText: 'torn.jpg' }).waitFor();
    expect(await asset(name).count()).toBe(1);
    expect(await page.locator('.asset-refused li').count()).toBe(1);
    await panel('Facts');
  },
  60_000,
);
