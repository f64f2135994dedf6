// What a client does in a file handed out: two comments, one by pointer and one by keys, an answer, a signature.
import type { Page } from 'playwright-core';

export async function commentIn(file: Page): Promise<void> {
  const site = file.frameLocator('#site');
  await file.getByRole('button', { name: 'Comment on a place' }).click();
  await site.locator('html[data-sw-placing]').waitFor();
  await site.locator('h2').nth(1).click();
  await file.getByLabel('Comment', { exact: true }).fill('Is this <b>right</b>?');
  await file.locator('#name').fill('Nora Tansey');
  await file.getByRole('button', { name: 'Keep' }).click();
  await file.locator('#list li', { hasText: 'Is this <b>right</b>?' }).first().waitFor();

  await file.getByRole('button', { name: 'Comment on a place' }).focus();
  await file.keyboard.press('Enter');
  await site.locator('html[data-sw-placing]').waitFor();
  await file.keyboard.press('ArrowDown');
  await file.keyboard.press('Enter');
  await file.getByLabel('Comment', { exact: true }).waitFor();
  await file.keyboard.type('By keys, from afar');
  await file.getByRole('button', { name: 'Keep' }).press('Enter');

  await file.getByRole('button', { name: 'Answer: Comment 1' }).click();
  await file.keyboard.type('Not too short');
  await file.getByRole('button', { name: 'Keep' }).click();
  await file.locator('#signed-on').fill('2026-11-21');
  await file.getByRole('button', { name: 'Sign off' }).click();
  await file.locator('#signed', { hasText: 'Nora Tansey' }).waitFor();
}
