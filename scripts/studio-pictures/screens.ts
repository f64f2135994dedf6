// Every screen of the studio and the way to it, in any language: by address and by what a control is, never by its words.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from './stage.ts';

export interface Screen {
  id: string;
  /** @returns the page it is on, when that is not the studio's own */
  show(this: void, stage: Stage): Promise<Page | void>;
}

const PATIENCE = { timeout: 180_000 };
const BRIEF = 'Bäckerei Hofer, Linz. Täglich frisches Brot. Tel. 0732 123456. Montag bis Freitag 6:00–18:00.';

/** By their id in the address. */
const PANELS = [
  'facts',
  'assets',
  'sections',
  'look',
  'pages',
  'grades',
  'comments',
  'client',
  'history',
  'models',
  'publish',
  'run',
];

export const SCREENS: readonly Screen[] = [
  { id: 'projects', show: (stage) => projects(stage) },
  { id: 'archive', show: (stage) => shelf(stage, 1) },
  { id: 'trash', show: (stage) => shelf(stage, 2) },
  {
    id: 'clients',
    async show(stage) {
      await projects(stage);
      await stage.page.locator('.client-now').click();
    },
  },
  { id: 'new', show: (stage) => newSite(stage) },
  { id: 'directions', show: directions },
  ...PANELS.map((id) => ({ id, show: (stage: Stage) => panel(stage, id) })),
  {
    id: 'section',
    async show(stage) {
      await panel(stage, 'sections');
      await stage.page.locator('.section-name').nth(2).click();
      await stage.page.locator('.section-tools').waitFor();
    },
  },
  {
    id: 'page-menu',
    async show(stage) {
      await panel(stage, 'facts');
      await stage.page.locator('.page-shown').click();
      await stage.page.locator('.page').first().waitFor();
    },
  },
  {
    id: 'graded',
    async show(stage) {
      await panel(stage, 'grades');
      await stage.page.locator('.grade-start .button').first().click();
      await stage.page.locator('.finding, .findings, .grade').nth(4).waitFor(PATIENCE);
      await stage.page.locator('.grading').waitFor({ state: 'detached' });
    },
  },
  {
    id: 'model-view',
    async show(stage) {
      await panel(stage, 'grades');
      await stage.page.locator('.model-view .button').first().click();
      await stage.page.locator('.model-view .grade').first().waitFor(PATIENCE);
      await stage.page.locator('.model-view').evaluate((part) => part.scrollIntoView());
    },
  },
  {
    id: 'compare',
    async show(stage) {
      const [, asPictures] = await compared(stage);
      await asPictures?.click();
      await stage.page.locator('.page-picture').first().waitFor(PATIENCE);
      await stage.page.locator('.comparison').evaluate((part) => part.scrollIntoView());
    },
  },
  {
    id: 'side-by-side',
    async show(stage) {
      const [beside] = await compared(stage);
      await beside?.click();
      for (const index of [0, 1]) await stage.page.frameLocator('.side iframe').nth(index).locator('h1').waitFor(PATIENCE);
    },
  },
  {
    id: 'phone',
    async show(stage) {
      await panel(stage, 'client');
      await stage.page.locator('.client-part').last().locator('.button').click();
      await stage.page.locator('.wifi-address, .toast').first().waitFor();
    },
  },
  {
    id: 'domain',
    async show(stage) {
      await panel(stage, 'publish');
      await stage.page.locator('.record-state').first().waitFor(PATIENCE);
      await stage.page.locator('.domains').evaluate((part) => part.scrollIntoView());
    },
  },
  {
    id: 'step',
    async show(stage) {
      await panel(stage, 'run');
      await stage.page.locator('.step-more > summary').first().click();
      await stage.page.locator('.step-detail h4').first().waitFor();
    },
  },
  { id: 'client-mode', show: clientMode },
  { id: 'review-file', show: reviewFile },
  {
    id: 'commands',
    async show(stage) {
      await panel(stage, 'facts');
      await stage.page.keyboard.press('Control+k');
    },
  },
  {
    id: 'keys',
    async show(stage) {
      await panel(stage, 'facts');
      await stage.page.locator('#screen').focus();
      await stage.page.keyboard.press('?');
    },
  },
  { id: 'settings', show: (stage) => at(stage, '/settings') },
  { id: 'no-project', show: (stage) => at(stage, '/projects/none') },
  { id: 'no-address', show: (stage) => at(stage, '/no/such/place') },
  { id: 'making', show: making },
  { id: 'stopped', show: stopped },
];

async function at({ page, origin }: Stage, path: string): Promise<void> {
  await page.goto(origin + path);
  await page.locator('h1').first().waitFor();
}

async function projects(stage: Stage): Promise<void> {
  await at(stage, '/');
  await stage.page.locator('.card').first().waitFor();
  await stage.page.locator('img.thumbnail').nth(1).waitFor(PATIENCE);
}

async function shelf(stage: Stage, index: number): Promise<void> {
  await projects(stage);
  await stage.page.locator('.choice').nth(index).click();
}

async function newSite(stage: Stage, words = ''): Promise<void> {
  await at(stage, '/new');
  await stage.page.locator('.who-field').fill(words);
}

async function directions(stage: Stage): Promise<void> {
  const { page } = stage;
  await newSite(stage, BRIEF);
  await page.locator('.direction iframe').nth(2).waitFor(PATIENCE);
  for (const index of [0, 1, 2]) await page.frameLocator('.direction iframe').nth(index).locator('h1').waitFor(PATIENCE);
}

/** @returns the ways to see the two versions */
async function compared(stage: Stage): Promise<Locator[]> {
  await panel(stage, 'history');
  await stage.page.locator('.version').last().locator('.version-ways .button').first().click();
  const ways = stage.page.locator('.comparison .version-ways .button');
  await ways.last().waitFor(PATIENCE);
  return ways.all();
}

async function panel(stage: Stage, id: string): Promise<void> {
  const { page } = stage;
  await at(stage, `/projects/${stage.projectId}?panel=${id}`);
  await page.locator('.panel .pending').waitFor({ state: 'detached' });
  for (const frame of await page.locator('.frame iframe').all())
    await frame.contentFrame().locator('html[data-sw-edited]').waitFor();
}

async function clientMode(stage: Stage): Promise<void> {
  const { page } = stage;
  await panel(stage, 'comments');
  await page.locator('.client-show').click();
  const pin = page.frameLocator('.client iframe').first().locator('.sw-pins button').first();
  await pin.click();
  await page.locator('.client-card').waitFor();
}

async function reviewFile(stage: Stage): Promise<Page> {
  const { page, looks, folder } = stage;
  await panel(stage, 'client');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.client-part .button-ink').first().click()]);
  await download.saveAs(join(folder, 'review.html'));
  const file = await looks.newPage();
  await file.goto(pathToFileURL(join(folder, 'review.html')).href);
  await file.frameLocator('#site').locator('.sw-pins button').first().waitFor();
  return file;
}

async function making(stage: Stage): Promise<void> {
  const { page } = stage;
  await newSite(stage, `${BRIEF} ${Math.random()}`);
  await page.locator('.build-button').click();
  await page.locator('.step.is-running').first().waitFor();
}

async function stopped({ page }: Stage): Promise<void> {
  await page.locator('.run-line .button-signal').click();
  await page.locator('.run-end, .notice').first().waitFor();
}
