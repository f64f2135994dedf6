// What the host refuses is said once, where it was asked, and goes on at a press.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenedSite } from './open-site.ts';
import { refuseQuestions } from './questions.ts';

const SETTLE = '/history/settle';
const refused = new Set([SETTLE]);

let site: OpenedSite;
let asked: readonly string[];

beforeAll(async () => {
  site = await openSite();
  asked = await refuseQuestions(site.page, refused, 'The disk is full. Free some space for /data and try again.');
});

afterAll(() => site.close());

const alarm = () => site.page.locator('.toast.is-alarming', { hasText: 'The disk is full.' });

test('where the files cannot follow a change it is said once, and Try again goes on from there', async () => {
  const { host, id, page, panel } = site;
  const { id: basedOn } = await host.studio.history.slot(id, 'homeCopy');
  const operations = [{ type: 'set', pointer: '/headline', value: 'Brot für alle' } as const];
  await host.studio.history.edit(id, { slot: 'homeCopy', basedOn, operations });

  await page.reload();
  await alarm().waitFor();
  for (const name of ['Look', 'Pages', 'Facts']) {
    await panel(name);
    await page.locator('#panel-name', { hasText: name }).waitFor();
  }
  expect(asked.filter((path) => path === SETTLE)).toEqual([SETTLE]);

  refused.delete(SETTLE);
  await page.locator('.toast').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => site.frame('laptop').locator('h1').textContent()).toBe('Brot für alle');
  expect(await alarm().count()).toBe(0);
});

test('where a wish for models is not kept it is said, and the panel shows what stands', async () => {
  const { page, panel } = site;
  await panel('Models');
  const which = page.getByLabel('Models help with');
  const before = await which.inputValue();
  refused.add('/models/set');

  await which.selectOption('best');
  await alarm().waitFor();
  expect(await which.inputValue()).toBe(before);
});

test('a panel whose code did not come says so, and Try again loads the page with it', async () => {
  const { page, panel } = site;
  const code = /publish-panel[^/]*\.js$/;
  await page.route(code, (route) => route.abort());
  await panel('Publish');
  const fault = page.locator('.panel [role=alert]', { hasText: 'This part of the studio could not be loaded.' });
  await fault.waitFor();

  await page.unroute(code);
  await page.locator('.panel').getByRole('button', { name: 'Try again' }).click();
  await page.locator('.check').first().waitFor();
  expect(await fault.count()).toBe(0);
});
