// Sites that we did not make, as they are met: what a theme gives out, a one-pager from a kit of parts, frames and tables of long ago.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { gradeSite } from '../main/grading/grade-site.ts';
import { GRADERS } from '../main/grading/registry.ts';
import { openMeans } from '../main/grading/site.fixture.ts';
import { openSiteUnderGrade } from '../main/grading/site-under-grade.ts';
import { serveFiles } from '../main/preview/site-server.ts';
import { runCli } from './run-cli.ts';

const Report = z.object({
  grades: z.array(z.unknown()),
  audits: z.array(z.object({ id: z.string(), result: z.object({ type: z.string() }) })),
});

const SITES = join(import.meta.dirname, 'foreign-sites');

let data: string;
let means: ReturnType<typeof openMeans>;
beforeAll(async () => {
  means = openMeans();
  data = await mkdtemp(join(tmpdir(), 'sitewright-foreign-'));
});
afterAll(async () => {
  await means[Symbol.asyncDispose]();
  await rm(data, { recursive: true, force: true, maxRetries: 9 });
});

test.each([
  [
    'theme',
    ['alike.titles', 'axe.names', 'images.alt', 'keyboard.visible-focus', 'links.links', 'metadata.zoom', 'placeholders.dummy'],
  ],
  [
    'one-pager',
    ['contrast.words', 'forms-static.labels', 'keyboard.reach', 'placeholders.dummy', 'responsive.no-sideways-scroll'],
  ],
  ['tables', ['contrast.words', 'links-words.telling', 'metadata.title', 'motion.can-rest', 'responsive.fits-device']],
])('of %s it finds what is known to be wrong, each with a way to mend it', async (name, known) => {
  const folder = join(SITES, name);
  const server = await serveFiles({ folder });
  const site = await openSiteUnderGrade({ folder, origin: server.origin });
  const graders = GRADERS.filter(({ id }) => id !== 'lighthouse');
  const audits = await gradeSite(site, { graders, means, onProgress: () => undefined });
  await server.close();

  const found = audits.flatMap(({ findings }) => findings);
  expect([...new Set(found.map(({ rule }) => rule))]).toEqual(expect.arrayContaining(known));
  expect(found.filter(({ fix = '' }) => fix.trim() === '').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('one on the network is graded with consent, into three reports and an exit code', { timeout: 180_000 }, async () => {
  const server = await serveFiles({ folder: join(SITES, 'one-pager') });
  const files = Object.fromEntries(['html', 'json', 'sarif'].map((kind) => [kind, join(data, `report.${kind}`)]));
  const asked = Object.entries(files).flatMap(([kind, file]) => [`--${kind}`, file]);
  const { code, stdout, stderr } = await runCli(['grade', `${server.origin}/`, '--online', '--threshold', 'B', ...asked], {
    data,
  });
  await server.close();

  expect(code).toBe(1);
  expect(stdout).toContain('To mend first:');
  expect(stderr).toMatch(/looked at\.[\s\S]*Below the threshold: /);
  expect(await readFile(files['html'] ?? '', 'utf8')).toContain('How the website of Stride');
  const { grades, audits } = Report.parse(JSON.parse(await readFile(files['json'] ?? '', 'utf8')));
  expect(grades).toHaveLength(5);
  // The built program carries what reads scripts.
  expect(audits.filter(({ id, result }) => id.startsWith('scripts.') && result.type !== 'graded')).toEqual([]);
  expect(JSON.parse(await readFile(files['sarif'] ?? '', 'utf8'))).toHaveProperty('version', '2.1.0');
});
