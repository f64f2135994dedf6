import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../agents/site/audit.ts';
import { gradeSite } from './grade-site.ts';
import { defineVisitGrader, type GradingMeans } from './grader.ts';
import { openMeans, pageWith, showSite } from './site.fixture.ts';

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

/** Reads the title, which takes an answer of the page's own. */
const grader = defineVisitGrader({
  purpose: 'Reads the title.',
  version: 1,
  german: {},
  looks: [{ widthPx: 1440, scheme: 'light' }],
  audits: { titled: { dimension: 'code', claim: 'The page has a title', weight: 1 } },
  grade: async ({ tab }) => ({ titled: { score01: (await tab.title()) === '' ? 0 : 1, findings: [] } }),
});

async function results(
  files: Record<string, string>,
  by: GradingMeans = means,
): Promise<Record<string, Audit['result']['type']>> {
  await using shown = await showSite(files);
  const audits = await gradeSite(shown.site, { graders: [{ id: 'it', grader }], means: by, onProgress: () => undefined });
  return Object.fromEntries(audits.map(({ page = '', result }) => [page, result.type]));
}

const GOOD = { 'index.html': pageWith('<h1>Bread</h1>') };

test.each([
  ['hangs while it loads', '<script>while (true);</script>'],
  ['hangs once it has loaded', '<script>addEventListener("load", () => setTimeout(() => { while (true); }, 100))</script>'],
  ['leads to itself for ever', '<script>location.replace("/bad/?" + Math.random())</script>'],
])(
  'a page that %s cannot be told, and the others are',
  async (_, markup) => {
    expect(await results({ ...GOOD, 'bad/index.html': pageWith(markup) })).toMatchObject({
      '/': 'graded',
      '/bad/': 'cannot-tell',
    });
  },
  120_000,
);

test('what a page leaves behind is not there for the next', async () => {
  const leaving = `<script>
    document.title = [localStorage.seen, sessionStorage.seen, document.cookie, window.name].every((left) => !left) ? 'First' : '';
    localStorage.seen = sessionStorage.seen = document.cookie = window.name = 'seen';
    addEventListener('beforeunload', (event) => event.preventDefault());
  </script>`;
  const pages = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`${name}/index.html`, pageWith(leaving)]);
  await using shown = await showSite({ ...GOOD, ...Object.fromEntries(pages) });

  const request = { graders: [{ id: 'it', grader }], means, onProgress: () => undefined };
  const audits = await gradeSite(shown.site, request);
  expect(audits.map(({ result }) => result)).toEqual(audits.map(() => ({ type: 'graded', score01: 1 })));
});

test('redirects without end cannot be told', async () => {
  const server = createServer((_, response) => response.writeHead(302, { location: '/' }).end());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await using shown = await showSite(GOOD);

  const origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
  const request = { graders: [{ id: 'it', grader }], means, onProgress: () => undefined };
  const [audit] = await gradeSite({ ...shown.site, origin }, request);
  server.close();

  expect(audit?.result).toMatchObject({ type: 'cannot-tell', why: expect.stringContaining('TOO_MANY_REDIRECTS') });
});

test.each<[string, (browser: Browser) => Promise<void>]>([
  ['at once', async (browser) => browser.close()],
  ['after its tabs', async (browser) => closeSlowly(browser)],
])('a browser that dies %s is started once more', async (_, die) => {
  await using own = openMeans();
  const { browser } = await own.browser();
  let hasDied = false;
  const dying = {
    ...own,
    async browser(failed?: Browser) {
      const opened = await own.browser(failed);
      if (!hasDied) {
        hasDied = true;
        setTimeout(() => void die(browser), 50);
      }
      return opened;
    },
  };

  expect(await results(GOOD, dying)).toEqual({ '/': 'graded' });
});

/** On a busy machine a browser that shuts down answers for a while, without any tab. */
async function closeSlowly(browser: Browser): Promise<void> {
  const hasPage = () => browser.contexts().some((context) => context.pages().some((tab) => tab.url() !== 'about:blank'));
  while (!hasPage()) await sleep(5);

  await Promise.all(browser.contexts().map(async (context) => context.close()));
  await sleep(500);
  await browser.close();
}

test('a page that asks for its tab to be closed keeps it, and is graded as any other', async () => {
  const closing = pageWith('<script>addEventListener("load", () => setTimeout(close, 100))</script>');

  expect(await results({ ...GOOD, 'bad/index.html': closing })).toEqual({ '/': 'graded', '/bad/': 'graded' });
});

test('a browser that dies twice cannot tell', async () => {
  await using own = openMeans();
  const dying = {
    ...own,
    async browser(failed?: Browser) {
      const opened = await own.browser(failed);
      await opened.browser.close();
      return opened;
    },
  };

  expect(await results(GOOD, dying)).toEqual({ '/': 'cannot-tell' });
});

test('a page reaches no other host, nor another program on this machine', async () => {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : 0;

  await results({
    'index.html': pageWith(
      `<img src="http://127.0.0.1:${port}/secret" alt=""><script>fetch("http://127.0.0.1:${port}/x")</script>`,
    ),
  });
  other.close();

  expect(asked).toEqual([]);
});
