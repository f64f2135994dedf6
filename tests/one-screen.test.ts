// A site of one screen says its name, and says it once: in its head or in its first screen.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderSection } from '../agents/markup/section-frame.tsx';
import { SITE_FIXTURE } from '../agents/markup/site.fixture.ts';
import { said } from '../agents/sections/said.fixture.ts';
import { SECTIONS } from '../agents/sections/registry.ts';
import type { Text } from '../agents/site/text.ts';
import { launchBrowser } from '../main/browser/launch.ts';

const AGENTS = join(import.meta.dirname, '../agents');
const SHEETS = ['markup/base.css', 'sections/header.css', ...globSync('sections/hero/*.css', { cwd: AGENTS })];
const CSS = SHEETS.map((path) => readFileSync(join(AGENTS, path), 'utf8')).join('\n');

const NAME: Text = { text: 'Second Rise', from: ['facts.name'] };
const SENTENCE = said('We bake rye bread at four in the morning.');
const PHONE = '01422 496 077';

const looksOf = (type: string) => Object.keys(SECTIONS.get(type)?.variants ?? {});
/** These print the name whatever their heading says. */
const SIGNED = ['letter', 'masthead', 'poster'];
const UNSIGNED = looksOf('hero').filter((look) => !SIGNED.includes(look));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

const example = (type: string) => SECTIONS.get(type)?.example ?? {};
const drawn = (type: string, variant: string, props: Record<string, unknown>) =>
  renderSection({ type, variant, ground: 'paper', props: { ...example(type), ...props } }, type, SITE_FIXTURE);

interface OneScreen {
  head: string;
  hero: string;
  heading: Text;
  /** What else the head holds. */
  more?: Record<string, unknown>;
}

/** What is read in the head of a site of one screen. */
async function readInHead({ head, hero, heading, more }: OneScreen): Promise<string> {
  const bare = { name: NAME, items: [], action: undefined, kicker: undefined, address: [], hours: undefined, ...more };
  const main = `<main>${drawn('hero', hero, { name: NAME, heading })}</main>`;
  await page.setContent(`<!doctype html><style>${CSS}</style><body>${drawn('header', head, bare)}${main}</body>`);
  const header = page.locator('header');
  return (await header.isVisible()) ? header.innerText() : '';
}

const BARE = { phone: undefined };

describe.each([
  ...UNSIGNED.map((hero) => ({ head: 'bar', hero })),
  ...looksOf('header').map((head) => ({ head, hero: 'statement' })),
])('over the first screen $hero the head $head', (looks) => {
  test('says the name where the screen is headed by another thing', async () => {
    expect(await readInHead({ ...looks, heading: SENTENCE, more: BARE })).toContain(NAME.text);
  });

  test('says nothing where the screen is headed by the name', async () => {
    expect(await readInHead({ ...looks, heading: NAME, more: BARE })).toBe('');
  });
});

test.each(SIGNED)('over the first screen %s, which is signed with the name, the head says nothing', async (hero) => {
  expect(await readInHead({ head: 'bar', hero, heading: SENTENCE, more: BARE })).toBe('');
});

test('a sentence that only begins like a name is no name', async () => {
  const heading = { text: 'Second Rises are slow.', from: ['facts.statements.0'] };
  expect(await readInHead({ head: 'bar', hero: 'statement', heading, more: BARE })).toContain(NAME.text);
});

test.each([...UNSIGNED, ...SIGNED])('over the first screen %s a number in the head stays', async (hero) => {
  expect(await readInHead({ head: 'band', hero, heading: NAME })).toContain(PHONE);
});

test.each(UNSIGNED)('over the first screen %s the trade in the head stays', async (hero) => {
  const more = { kicker: said('Bakery in Hebden Bridge') };
  expect(await readInHead({ head: 'columns', hero, heading: NAME, more })).toContain('Bakery in Hebden Bridge');
});

test('the way round stays', async () => {
  const more = { items: [{ id: 'bread', text: said('Bread'), href: '/bread/' }] };
  expect(await readInHead({ head: 'bar', hero: 'statement', heading: NAME, more })).toContain('Bread');
});
