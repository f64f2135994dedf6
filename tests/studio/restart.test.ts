// The studio's process is killed while somebody types, and started again: the page that stayed open goes on by itself.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openStudio } from '../../main/studio/open-studio.ts';
import { openKillableHost, type KillableHost } from './killed-host.ts';
import { flawsOf } from './looks.ts';

let host: KillableHost;
let data: string;
let page: Page;

beforeAll(async () => {
  host = await openKillableHost();
  ({ data, page } = host);
  await headline().waitFor();
});

beforeEach(() => host.revive());

afterAll(() => host.close());

const serve = () => host.serve();
const kill = () => host.kill();
const killOver: KillableHost['killOver'] = (lost, ask) => host.killOver(lost, ask);

async function typeHeadline(words: string): Promise<void> {
  await headline().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

const headline = () => page.frameLocator('.frame iframe').last().locator('html[data-sw-edited] h1');
const isPublished = async (words: string) => (await readFile(join(data, 'sites/bakery/index.html'), 'utf8')).includes(words);

test('killed while a word is being typed and started again, it finds the word, keeps it and undoes it', async () => {
  await headline().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Brot aus dem ');
  await kill();
  await page.locator('.lost').waitFor();
  await page.keyboard.type('Netzboden');
  await page.keyboard.press('Enter');

  await serve();
  await page.locator('.lost').waitFor({ state: 'detached' });
  await page.locator('.toast', { hasText: 'changed. 0 agents, free.' }).waitFor();
  await expect.poll(() => isPublished('Brot aus dem Netzboden')).toBe(true);
  expect(await headline().textContent()).toBe('Brot aus dem Netzboden');

  await page.keyboard.press('Control+z');
  await page.locator('.toast', { hasText: 'Undid' }).waitFor();
  await expect.poll(() => isPublished('Netzboden')).toBe(false);
  await expect.poll(() => headline().textContent()).not.toContain('Netzboden');
});

test('what is still being typed when it comes back stays under the hand', async () => {
  await headline().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Noch nicht ');
  await kill();
  await page.locator('.lost').waitFor();
  await serve();
  await page.locator('.lost').waitFor({ state: 'detached' });

  await page.keyboard.type('fertig');
  expect(await headline().textContent()).toBe('Noch nicht fertig');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPublished('Noch nicht fertig')).toBe(true);
});

test.each([
  ['on their way', { question: '/editing/words' }],
  ['kept and not answered', { answer: '/editing/words' }],
])('killed while typed words are %s, it is sent them again by itself, and they are one change', async (words, lost) => {
  await typeHeadline('Vorher');
  await expect.poll(() => isPublished('Vorher')).toBe(true);
  await killOver(lost, () => typeHeadline(words));

  await serve();
  await page.locator('.toast', { hasText: 'changed. 0 agents, free.' }).waitFor();
  await expect.poll(() => isPublished(words)).toBe(true);
  await expect.poll(() => headline().textContent()).toBe(words);
  await page.keyboard.press('Control+z');
  await expect.poll(() => isPublished('Vorher')).toBe(true);
  // Typed over before the frame shows it, it would be refused as changed meanwhile.
  await expect.poll(() => headline().textContent()).toBe('Vorher');
});

test('killed over an undo whose answer was lost, it undoes once', async () => {
  for (const words of ['Eins', 'Zwei', 'Drei']) {
    await typeHeadline(words);
    await expect.poll(() => isPublished(words)).toBe(true);
  }
  await killOver({ answer: '/history/undo' }, () => page.keyboard.press('Control+z'));

  await serve();
  await page.locator('.toast', { hasText: 'Undid' }).waitFor();
  await expect.poll(() => isPublished('Zwei')).toBe(true);
  await expect.poll(() => headline().textContent()).toBe('Zwei');
});

test('killed while the site’s files follow a change, it says nothing of it, and they follow once it is back', async () => {
  await killOver({ answer: '/history/settle' }, () => typeHeadline('Gleich da'));

  await serve();
  await page.locator('.lost').waitFor({ state: 'detached' });
  await expect.poll(() => isPublished('Gleich da')).toBe(true);
  await expect.poll(() => page.locator('.history-state').textContent()).toBe('');
  expect(await page.locator('.toast.is-alarming').count()).toBe(0);
});

test('where the text was changed before it came back, both versions are shown', async () => {
  await typeHeadline('Von allen');
  await expect.poll(() => isPublished('Von allen')).toBe(true);
  await killOver({ question: '/editing/words' }, () => typeHeadline('Von mir'));
  const studio = await openStudio({ dataDir: data });
  const [project] = await studio.projects();
  const editing = await studio.editing();
  const hero = (await editing.sections(project?.id ?? '', '/')).sections.find(({ type }) => type === 'hero')?.id ?? '';
  const typed = { page: '/', place: { section: hero, at: '/heading' }, words: 'Von anderen', before: 'Von allen' };
  await editing.words(project?.id ?? '', typed);
  await studio.close();

  await serve();
  const told = page.locator('.toast.is-alarming');
  await told.waitFor();
  expect(await told.textContent()).toMatch(/“Von anderen” now.*“Von mir”/);
  await expect.poll(() => headline().textContent()).toBe('Von anderen');
});

test('started with another key it says what to do, and goes on where a word is being typed once this browser is let in', async () => {
  await headline().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Mit neuem ');
  await kill();
  await page.locator('.lost', { hasText: 'start it again' }).waitFor();
  const signIn = join(data, 'sign-in.json');
  const kept = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(signIn, 'utf8')));
  await writeFile(signIn, JSON.stringify({ ...kept, secret: 'n'.repeat(32) }));

  const address = await serve();
  await page.locator('.lost', { hasText: 'Open the address that it shows in its terminal' }).waitFor();
  const stranger = await page.context().newPage();
  await stranger.goto(new URL(address).origin);
  await stranger.getByRole('heading', { name: 'This browser is not let in yet' }).waitFor();
  expect(await flawsOf(stranger)).toEqual([]);
  const letIn = await page.context().newPage();
  await letIn.goto(address);

  await page.locator('.lost').waitFor({ state: 'detached' });
  await stranger.locator('.project').first().waitFor();
  await page.bringToFront();
  await headline().press('End');
  await page.keyboard.type('Schlüssel');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPublished('Mit neuem Schlüssel')).toBe(true);
});
