import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gradeSite } from '../grade-site.ts';
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

test('two pages stand for the others', async () => {
  await using shown = await showSite({
    'index.html': pageWith(''),
    '404.html': pageWith('<form></form>'),
    'about/index.html': pageWith('<p>a</p>'),
    'menu/index.html': pageWith('<p>a</p>'.repeat(20)),
  });
  expect(keyPages(shown.site).map(({ path }) => path)).toEqual(['/', '/menu/']);
});
