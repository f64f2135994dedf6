// The panel of models in a real browser: what is connected, leave given after it was said what for, nothing sent by looking.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startModelServer, type ModelServer } from '../models/model-server.ts';
import type { TestHost } from './open-host.ts';
import { openSite, type OpenedSite } from './open-site.ts';

const JUDGED = { score: 74, reasons: [{ quote: 'sourdough', why: 'It names the bread, and nothing that is said of it.' }] };

let site: OpenedSite;
let host: TestHost;
let page: Page;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer(() => ({ type: 'text', text: JSON.stringify(JUDGED) }));
  vi.stubEnv('ANTHROPIC_API_KEY', 'sk-test-panel');
  vi.stubEnv('ANTHROPIC_BASE_URL', server.origin);
  vi.stubEnv('OPENAI_API_KEY', '');
  vi.stubEnv('SITEWRIGHT_PASSPHRASE', 'for this test alone');
  site = await openSite();
  ({ host, page } = site);
  await page.getByRole('link', { name: 'Models' }).click();
  await page.getByRole('heading', { name: 'Models' }).waitFor();
  await page.evaluate(axe.source);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await site.close();
  await server.close();
});

test('leave is given only after it was said what would be sent', async () => {
  const place = page.locator('.model-place', { hasText: 'Anthropic' });
  await place.getByRole('button', { name: 'Allow' }).click();
  await place.getByText('Nothing was sent yet.').waitFor();
  expect((await host.studio.models.list()).settings.allowed).toEqual([]);

  await place.getByRole('button', { name: 'Allow' }).click();
  await place.getByRole('button', { name: 'Take leave back' }).waitFor();
  expect((await host.studio.models.list()).settings.allowed).toEqual([server.origin]);
  expect(server.asked).toEqual([]);
});

test('a tier is wished for, and what it will cost is said', async () => {
  await page.getByRole('combobox').first().selectOption('fast');
  const price = page.getByText('The next make asks claude-haiku-5-5 (Anthropic)');
  await price.waitFor();
  expect(await price.textContent()).toContain('Expected: ');
});

test('a key that is given connects its provider, can be removed, and is never shown again', async () => {
  await page.getByLabel('Key of OpenAI').fill('sk-test-of-openai');
  await page.getByRole('button', { name: 'Keep it in the keychain' }).last().click();
  await page.locator('.model-place', { hasText: 'OpenAI' }).waitFor();

  const shown = JSON.stringify(await host.studio.models.list()) + (await page.content());
  expect(shown).not.toContain('sk-test-of-openai');
  expect((await host.studio.models.list()).places.map(({ id }) => id)).toContain('openai');

  await page.getByRole('button', { name: 'Remove the key' }).click();
  await page.getByLabel('Key of OpenAI').waitFor();
  expect((await host.studio.models.list()).places.map(({ id }) => id)).not.toContain('openai');
});

test('a model’s view is asked for in the panel of grades, at a price said before, and stands there with its words', async () => {
  await page.getByRole('link', { name: 'Grades' }).click();
  const part = page.getByRole('region', { name: 'A model’s view' });
  await part.getByText('Asks claude-haiku-5-5 (Anthropic)').waitFor();
  expect(server.asked).toEqual([]);

  await part.getByRole('button', { name: 'Ask a model' }).click();
  await part.getByRole('heading', { name: 'Brand voice' }).waitFor();
  expect(await part.locator('.grade-letter').allTextContents()).toEqual(['C', 'C', 'C']);
  expect(await part.locator('.grade-reasons').first().textContent()).toContain(
    'It names the bread, and nothing that is said of it.',
  );
  await part.getByRole('button', { name: 'Ask again' }).waitFor();
});

test.each([
  [1024, 'light'],
  [1024, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('at %i px in %s a view can be read by everyone and fits', async (width, colorScheme) => {
  await page.setViewportSize({ width, height: width === 1024 ? 640 : 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: 'iframe' }));
  const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/view-${width}-${colorScheme}.png` });

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(overflowPx).toBe(0);
});

test('it can be read by everyone', async () => {
  await page.getByRole('link', { name: 'Models' }).click();
  await page.getByRole('heading', { name: 'Models' }).waitFor();
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: 'iframe' }));
  expect(violations.map(({ id }) => id)).toEqual([]);
});
