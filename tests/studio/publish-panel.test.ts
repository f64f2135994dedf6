// The panel: connecting, the checklist, a dry run, going live, a preview, going back; by keyboard, and readable by everyone.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Metadata } from '../../agents/site/content.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost, type CloudflareHost } from '../hosts/cloudflare-host.ts';
import { openDnsHost, type DnsHost } from '../hosts/dns-host.ts';
import { DOMAIN } from '../hosts/domain-routes.ts';
import { leadVisitorsTo } from '../hosts/visitors.ts';
import type { TestHost } from './open-host.ts';
import { openSite, type OpenedSite } from './open-site.ts';
import { loseQuestions } from './questions.ts';

let site: OpenedSite;
let host: TestHost;
let edge: CloudflareHost;
let page: Page;
let folder: string;
let projectId: string;
let visitorsHome: () => void;
let dns: DnsHost;
/** What the name servers say. */
const zone: Record<string, string[]> = {};

beforeAll(async () => {
  process.env['SITEWRIGHT_PASSPHRASE'] = 'for this test alone';
  folder = await mkdtemp(join(tmpdir(), 'sitewright-panel-'));
  dns = await openDnsHost(zone);
  process.env['SITEWRIGHT_DNS'] = dns.server;
  edge = await openCloudflareHost();
  site = await openSite({ before: forgetAddress });
  visitorsHome = leadVisitorsTo(edge.origin);
  ({ host, page, id: projectId } = site);
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByLabel('Where to').waitFor();
  await page.evaluate(axe.source);
});

/** The brief names an address; this client has none yet. */
async function forgetAddress({ studio }: TestHost, { project }: { project: string }): Promise<void> {
  const { id: basedOn } = await studio.history.slot(project, 'facts');
  await studio.history.edit(project, { slot: 'facts', basedOn, operations: [{ type: 'remove', pointer: '/web' }] });
}

afterAll(async () => {
  delete process.env['SITEWRIGHT_PASSPHRASE'];
  delete process.env['SITEWRIGHT_DNS'];
  dns.close();
  visitorsHome();
  await site.close();
  await edge.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const shot = async (name: string) => {
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/publish-${name}.png` });
};

test('before a host is connected nothing can be sent, and what it needs is said', async () => {
  await page.getByLabel('Where to').selectOption('cloudflare');
  expect(await page.getByText('Account · Workers Scripts · Edit').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Go live' }).getAttribute('aria-disabled')).toBe('true');
  await shot('unconnected');
});

test('a token that is refused is said, and kept nowhere on the screen', async () => {
  await page.getByLabel('API token').fill('wrong-token');
  await page.getByLabel(/^API/).last().fill(`${edge.origin}/client/v4`);
  await page.getByRole('button', { name: 'Connect' }).click();

  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('api-tokens');
  expect(await page.locator('body').textContent()).not.toContain('wrong-token');
});

test('connected, it says as whom and what it may do', async () => {
  await page.getByLabel('API token').fill(CLOUDFLARE_TOKEN);
  await page.getByLabel(/^API/).last().fill(`${edge.origin}/client/v4`);
  await page.keyboard.press('Enter');
  await page.getByText('Connected as Bakery Hofer.').waitFor();
  expect(await page.getByText(/change and remove every Worker/).count()).toBe(1);
});

test('while it is still looking, nothing can go live and nothing is said to be in the way', async () => {
  const looking = await site.browser.newPage();
  await loseQuestions(looking, '/publishing/checklist');
  await looking.goto(host.host.address());
  await looking.goto(page.url());
  await looking.getByText('Connected as Bakery Hofer.').waitFor();

  expect(await looking.getByText('Looking.').count()).toBe(1);
  expect(await looking.getByRole('button', { name: 'Go live' }).getAttribute('aria-disabled')).toBe('true');
  expect(await looking.getByText('First mend what stops it').count()).toBe(0);
  await looking.close();
});

test('a dry run says what would be sent, and nothing is there yet', async () => {
  await page.getByRole('button', { name: 'See what would change' }).click();
  await page.getByText(/to send,/).waitFor();
  await page.getByText(/\d+ added/).click();
  expect(edge.scripts.size).toBe(0);
  await shot('plan');
});

test('by keyboard it goes live, and it is on the list', async () => {
  await page.getByRole('button', { name: 'Go live' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.deployment[data-state=live]').waitFor({ timeout: 60_000 });
  expect(edge.scripts.size).toBe(1);
});

test('then every file is fetched back as a visitor and compared', async () => {
  const told = page.getByText(/^Fetched back and compared/);
  await told.waitFor({ timeout: 60_000 });
  await shot('done');

  expect(await told.textContent()).toMatch(/: all \d+ are as they were sent\.$/);
});

/** The home page as whoever has this address sees it. */
async function seen(address: string): Promise<string> {
  return (await fetch(address)).text();
}

async function setHeadline(words: string): Promise<void> {
  const { id: basedOn } = await host.studio.history.slot(projectId, 'homeCopy');
  await host.studio.history.edit(projectId, {
    slot: 'homeCopy',
    basedOn,
    operations: [{ type: 'set', pointer: '/headline', value: words }],
  });
}

const address = async () => (await page.locator('.publish-address a').getAttribute('href')) ?? '';

test('a preview of an edit stands beside what is live, goes live at a press, and is taken back at another', async () => {
  const live = await address();
  await setHeadline('Handgemacht');
  await page.getByRole('button', { name: 'Publish a preview' }).click();
  await page.locator('.deployment[data-state=staged]').waitFor({ timeout: 60_000 });
  await page.getByText(/^Fetched back and compared: all/).waitFor({ timeout: 60_000 });
  expect((await seen(await address())).includes('Handgemacht')).toBe(true);
  expect((await seen(live)).includes('Handgemacht')).toBe(false);
  await shot('preview');

  await page.getByRole('button', { name: /^Make it live/ }).click();
  await page.locator('.deployment[data-state=replaced]').waitFor();
  expect((await seen(live)).includes('Handgemacht')).toBe(true);

  await page.getByRole('button', { name: /^Go back to it/ }).click();
  await expect.poll(async () => (await seen(live)).includes('Handgemacht')).toBe(false);
  await shot('rolled-back');
});

test('publications stand among the edits of the timeline, and any of them is shown again at a press', async () => {
  const live = await address();
  await page.getByRole('link', { name: 'History' }).click();
  const sentences = page.locator('.timeline .change-sentence');
  await page.getByText('Was live at Cloudflare').waitFor();
  await shot('timeline');
  expect((await sentences.allTextContents()).filter((words) => words.includes('ive at Cloudflare'))).toHaveLength(2);

  await page.getByRole('button', { name: 'Go back to: Was live at Cloudflare' }).click();
  await expect.poll(async () => (await seen(live)).includes('Handgemacht')).toBe(true);
  await page.getByText('Visitors see it now at Cloudflare').waitFor();
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByRole('button', { name: /^Go back to it/ }).click();
  await expect.poll(async () => (await seen(live)).includes('Handgemacht')).toBe(false);
});

test('a test enquiry is sent by the form, and its arrival is seen', async () => {
  await page.getByRole('button', { name: 'Send a test enquiry' }).click();
  await page.locator('.form-trial[data-state]').waitFor({ timeout: 60_000 });
  await shot('enquiry');

  expect(await page.locator('.form-trial').textContent()).toContain('has arrived');
  expect([...edge.stores.values()].map(({ values }) => values.size)).toEqual([1]);
});

test('an edit while it is published does not get in between: it goes out whole, as it was', async () => {
  edge.log.length = 0;
  edge.fail({ path: /assets-upload-session/, delayMs: 2_000 });
  const [earlier, edited, live] = ['Jeden Tag', 'Frisch aus dem Ofen', await address()];
  await setHeadline(earlier);
  await page.getByRole('button', { name: 'Go live' }).click();
  await expect.poll(() => edge.log.some(({ path }) => path.endsWith('assets-upload-session'))).toBe(true);
  await shot('running');
  await setHeadline(edited);
  await page.getByText(/^Fetched back and compared: all/).waitFor({ timeout: 60_000 });

  const home = await seen(live);
  expect([earlier, edited].map((words) => home.includes(words))).toEqual([true, false]);
});

const given = () => page.getByRole('region', { name: DOMAIN });
const recordState = (state: string) => given().locator(`tbody[data-state=${state}]`);

test('a domain that the account does not have is refused, and it is said what to do', async () => {
  await page.getByText('None yet.').waitFor();
  await page.getByLabel('A domain of your own').fill('not-found.example');
  await page.getByRole('button', { name: 'Use this domain' }).click();
  await page.getByRole('alert').waitFor();

  expect(await page.getByRole('alert').textContent()).toContain('no domain of that account');
});

test('by keyboard it is given a domain: what is missing, then wrong, then right is said of each record', async () => {
  await page.getByLabel('A domain of your own').fill(`https://${DOMAIN}/`);
  await page.keyboard.press('Enter');
  await recordState('missing').waitFor();
  expect(await recordState('missing').locator('code').allTextContents()).toEqual([
    'ada.ns.cloudflare.com',
    'bob.ns.cloudflare.com',
  ]);

  zone[`${DOMAIN} NS`] = ['ns1.old.example'];
  await given().getByRole('button', { name: 'Check again' }).click();
  await recordState('wrong').waitFor();
  expect(await recordState('wrong').textContent()).toContain('Now it is ns1.old.example.');
  await shot('domain-wrong');

  zone[`${DOMAIN} NS`] = ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'];
  await given().getByRole('button', { name: 'Check again' }).click();
  await recordState('right').waitFor();
  expect(await given().textContent()).toContain('Certificate: comes by itself');
  expect(dns.asked).not.toContain('MX');
  zone[`${DOMAIN} NS`] = ['ns1.old.example'];
  await given().getByRole('button', { name: 'Check again' }).click();
  await recordState('wrong').waitFor();
});

test.each([
  [1024, 640, 'light'],
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [1024, 640, 'dark'],
] as const)('at %i × %i in %s it can be read by everyone and fits', async (width, height, colorScheme) => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: 'iframe' }));
  const overflowPx = await page.locator('.panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  await shot(`${width}-${colorScheme}`);

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(overflowPx).toBe(0);
});

test('a domain is taken away again', async () => {
  await page.getByRole('button', { name: `Remove ${DOMAIN}` }).click();
  await page.getByText('None yet.').waitFor();
  expect(await given().count()).toBe(0);
});

test('the sheet for the client is saved, in the language of the site, with where it stands', async () => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the handover sheet' }).click();
  const saved = await downloading;

  expect(saved.suggestedFilename()).toMatch(/-handover\.html$/);
  expect(await readFile(await saved.path(), 'utf8')).toMatch(/<html lang="en">.*: what you own<\/h1>.*Cloudflare.*Bakery Hofer/s);
});

test('a folder is a host too: it goes there and stays listed beside the other', async () => {
  await page.getByLabel('Where to').selectOption('folder');
  await page.getByLabel('Folder').fill(join(folder, 'www'));
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByText(`Connected as ${join(folder, 'www')}`).waitFor();
  await page.getByRole('button', { name: 'Go live' }).click();
  await page.locator('.deployment[data-state=live]').nth(1).waitFor({ timeout: 60_000 });

  expect(await readFile(join(folder, 'www/index.html'), 'utf8')).toContain('<!');
});

async function liveAddress(): Promise<string> {
  const all = await (await host.studio.publishing()).everyDeployment(projectId);
  return all.find(({ host: id, state }) => id === 'cloudflare' && state === 'live')?.url ?? '';
}

/** That canonical links and share images begin with. */
const origin = async () => Metadata.parse((await host.studio.history.slot(projectId, 'metadata')).value).origin;

test('where it is live is entered as its own address at a press, and undone at another', async () => {
  await page.getByLabel('Where to').selectOption('cloudflare');
  const live = new URL(await liveAddress());
  await page.getByText(`Visitors see it at ${live.href}`).waitFor();
  await shot('own-address');

  await page.getByRole('button', { name: 'Enter it as the site’s address' }).click();
  await page.getByText(`The site now says that it is at ${live.href}.`).waitFor();
  await expect.poll(origin).toBe(live.origin);
  await page.getByRole('button', { name: 'Enter it as the site’s address' }).waitFor({ state: 'detached' });

  await page.keyboard.press('Control+z');
  await expect.poll(origin).toBe(undefined);
});
