// A studio as it is after a week of work: sites, a past, comments, a signature, a host and a model of this machine. Loaded through Vite.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Settings } from '../../preload/contract/system.ts';
import { launchBrowser } from '../../main/browser/launch.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost } from '../../tests/hosts/cloudflare-host.ts';
import { openDnsHost } from '../../tests/hosts/dns-host.ts';
import { DOMAIN } from '../../tests/hosts/domain-routes.ts';
import { leadVisitorsTo } from '../../tests/hosts/visitors.ts';
import { startModelServer } from '../../tests/models/model-server.ts';
import { openHost, type TestHost } from '../../tests/studio/open-host.ts';

export interface Stage {
  looks: BrowserContext;
  /** The studio's own, signed in. */
  page: Page;
  origin: string;
  studio: TestHost['studio'];
  /** Of the project shown. */
  projectId: string;
  /** For what is downloaded. */
  folder: string;
  close(this: void): Promise<void>;
}

/** How it is looked at. */
export interface Shown {
  /** px */
  viewport: { width: number; height: number };
  colours: 'light' | 'dark';
  language: Settings['language'];
}

const JUDGED = { score: 74, reasons: [{ quote: 'sourdough', why: 'It names the bread, and nothing that is said of it.' }] };
const QUIET = { signal: new AbortController().signal, onEvent: () => undefined };

/** Whoever opens it closes it. */
export async function openStage({ viewport, colours, language }: Shown): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-pictures-'));
  const [dns, edge, models, browser] = await Promise.all([
    openDnsHost({ [`${DOMAIN} NS`]: ['ns1.old.example'] }),
    openCloudflareHost(),
    startModelServer(() => ({ type: 'text', text: JSON.stringify(JUDGED) })),
    launchBrowser(),
  ]);
  Object.assign(process.env, {
    ANTHROPIC_API_KEY: 'sk-of-this-machine',
    ANTHROPIC_BASE_URL: models.origin,
    SITEWRIGHT_PASSPHRASE: 'for these pictures alone',
    SITEWRIGHT_DNS: dns.server,
  });
  const visitorsHome = leadVisitorsTo(edge.origin);
  const host = await openHost();
  const { studio } = host;

  await studio.renameClient((await studio.clients()).current, 'Own studio');
  await studio.addClient('Nordlicht Agency');
  const projectId = await makeSites(studio);
  await changeWords(studio, projectId);
  await comment(studio, projectId);
  await connectAndPublish(studio, projectId, edge.origin);
  await studio.models.allow('anthropic', true);
  await studio.models.set({ wanted: 'fast' });

  await studio.changeSettings({ language });
  const looks = await browser.newContext({ viewport, colorScheme: colours, reducedMotion: 'reduce' });
  const page = await looks.newPage();
  await page.goto(host.host.address());
  return {
    looks,
    page,
    origin: host.host.origin,
    studio,
    projectId,
    folder,
    async close() {
      await browser.close();
      await host.close();
      visitorsHome();
      dns.close();
      await Promise.all([edge.close(), models.close()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

type Studio = TestHost['studio'];

/** @returns the project shown, which was changed last */
async function makeSites(studio: Studio): Promise<string> {
  await studio.makeSample('festival', QUIET);
  const { project: clinic } = await studio.makeSample('clinic', QUIET);
  await studio.shelve((await studio.duplicate(clinic)).id, 'archived');
  await studio.shelve((await studio.duplicate(clinic)).id, 'trashed');
  return (await studio.makeSample('bakery', QUIET)).project;
}

/** A version is named, and then words change. */
async function changeWords(studio: Studio, projectId: string): Promise<void> {
  const headline = async (value: string) => {
    const { id: basedOn } = await studio.history.slot(projectId, 'homeCopy');
    await studio.history.edit(projectId, {
      slot: 'homeCopy',
      basedOn,
      operations: [{ type: 'set', pointer: '/headline', value }],
    });
  };
  await studio.history.name(projectId, 'Shown on Monday');
  await headline('Bread by hand, every morning');
  await headline('Sourdough by hand, every morning');
  await studio.history.settle(projectId, QUIET);
}

async function comment(studio: Studio, projectId: string): Promise<void> {
  const review = await studio.reviewing();
  const at = (selector: string) => ({ page: '/', touched: { selector, x01: 0.5, y01: 0.5, excerpt: '' } });
  await review.add(projectId, { ...at('h1'), author: 'designer', name: 'Ada', words: 'Shorter, please: one line on a phone.' });
  await review.add(projectId, { ...at('h2'), author: 'client', name: 'Nora Tansey', words: 'We open at seven on market days.' });
  const { comments } = await review.list(projectId);
  await review.answer(projectId, comments[1]?.id ?? '', { author: 'designer', name: 'Ada', words: 'It is in the facts now.' });
  await review.setState(projectId, comments[1]?.id ?? '', 'done');
  await review.nextRound(projectId);
}

async function connectAndPublish(studio: Studio, projectId: string, origin: string): Promise<void> {
  const publishing = await studio.publishing();
  const host = 'cloudflare';
  const settings = { token: CLOUDFLARE_TOKEN, api: `${origin}/client/v4` };
  const ground = { signal: QUIET.signal, onProgress: () => undefined };
  const wish = { source: { type: 'project', projectId }, host } as const;
  await publishing.connect({ host, settings, projectId }, ground);
  await publishing.publish({ ...wish, isPreview: false }, ground);
  await publishing.giveDomain({ ...wish, domain: DOMAIN }, ground);
}
