import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { gradeSite } from '../grade-site.ts';
import type { Verdicts } from '../grader.ts';
import { CATEGORIES } from '../lighthouse/messages.ts';
import { runLighthouse } from '../lighthouse/run.ts';
import { openMeans, pageWith, showSite } from '../site.fixture.ts';
import lighthouse, { keyPages } from './lighthouse.ts';

const run = promisify(execFile);
const COMMAND = fileURLToPath(import.meta.resolve('lighthouse/cli/index.js'));

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

const FAULTY = pageWith(
  '<main><h1>Bread</h1><img src="/gone.png"><a href="/">click here</a><p style="color: #bbb">Pale words</p></main>',
);

// Performance rests on times measured, which differ from one run to the next on a busy machine.
test('says of all but speed what its own command line says of the same page', async () => {
  await using shown = await showSite({ 'index.html': FAULTY });
  const { debuggingPort } = await means.browser();
  const ours = await runLighthouse({ address: `${shown.site.origin}/`, debuggingPort, categories: CATEGORIES });

  const flags = [`--port=${debuggingPort}`, '--output=json', '--quiet', '--max-wait-for-load=25000'];
  const { stdout } = await run(process.execPath, [COMMAND, `${shown.site.origin}/`, ...flags], { maxBuffer: 1e8 });
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
  const theirs = Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, score]));

  expect(ours.scores['accessibility']).toBeLessThan(1);
  expect(theirs).toMatchObject({ accessibility: ours.scores['accessibility'], seo: ours.scores['seo'] });
  expect(theirs['best-practices']).toBe(ours.scores['best-practices']);
}, 180_000);

test('names what is not in order, and where', async () => {
  await using shown = await showSite({ 'index.html': FAULTY });
  const graders = [{ id: 'lighthouse', grader: lighthouse }];
  const audits = await gradeSite(shown.site, { graders, means, onProgress: () => undefined });
  const found = audits.flatMap(({ findings }) => findings.map(({ rule, message, place }) => `${rule} ${place?.page} ${message}`));

  expect(found).toContainEqual(expect.stringMatching(/^lighthouse\.accessibility \/ .*image-alt/));
  expect(found).toContainEqual(expect.stringMatching(/^lighthouse\.seo \/ .*meta-description/));
}, 120_000);

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'judges in the browser of the packages, too',
  async () => {
    vi.stubEnv('SITEWRIGHT_BROWSER', 'package');
    try {
      await using own = openMeans();
      await using shown = await showSite({
        'index.html': pageWith('<main><h1>Bread</h1></main>'),
        _headers: '/*\n  Referrer-Policy: strict-origin-when-cross-origin\n',
      });
      const { debuggingPort } = await own.browser();
      const { scores } = await runLighthouse({ address: `${shown.site.origin}/`, debuggingPort, categories: CATEGORIES });
      expect(Object.keys(scores).toSorted()).toEqual(CATEGORIES.toSorted());
    } finally {
      vi.unstubAllEnvs();
    }
  },
  120_000,
);

/** As a machine that runs out of memory does: nobody is told. */
async function kill(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  process.kill(main?.id ?? Number.NaN, 'SIGKILL');
}

/** Kills the browser whenever Lighthouse has just begun to time a load, so many times. */
async function judgedWhileKilling(times: number): Promise<Verdicts> {
  await using own = openMeans();
  await using shown = await showSite({ 'index.html': pageWith('<h1>Bread</h1>') });
  let left = times;

  return await lighthouse.grade(shown.site, {
    ...own,
    async alone(load) {
      const loading = load();
      if (left-- > 0) await kill((await own.browser()).browser);
      return loading;
    },
  });
}

test('a browser killed under Lighthouse is started once more', async () => {
  expect(await judgedWhileKilling(1)).toMatchObject({ seo: { score01: expect.any(Number) } });
}, 120_000);

test('a browser killed under Lighthouse twice is an error in plain words', async () => {
  await expect(judgedWhileKilling(2)).rejects.toThrow('The browser stopped twice. Grade again with other programs closed.');
}, 120_000);

test('two pages stand for the others', async () => {
  await using shown = await showSite({
    'index.html': pageWith(''),
    '404.html': pageWith('<form></form>'),
    'about/index.html': pageWith('<p>a</p>'),
    'menu/index.html': pageWith('<p>a</p>'.repeat(20)),
  });
  expect(keyPages(shown.site).map(({ path }) => path)).toEqual(['/', '/menu/']);
});
