// Runs in the stand-in's process: looks at the studio's first screen, then asks for a project that is not there.
import type { Page } from 'playwright-core';

export async function drive(page: Page) {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));

  await page.getByLabel('Who is it for?').waitFor();
  const samples = await page.locator('.sample').count();
  await page.locator('.foot', { hasText: 'sent' }).waitFor();
  const foot = await page.locator('.foot').textContent();
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));

  await page.locator('.sample').first().click();
  await page.getByRole('button', { name: 'Build' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('heading', { name: 'Stopped' }).waitFor();
  const outside = await page.evaluate(async () => (await fetch('/..%2f..%2fpackage.json')).status);

  return { samples, foot, policy, outside, faults };
}
