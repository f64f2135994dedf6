import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SitewrightError } from '../../agents/site/error.ts';
import { gradeSite } from './grade-site.ts';
import { rememberGrades, type KeptAnswer } from './grade-memory.ts';
import { definePageGrader, defineSiteGrader, defineVisitGrader, type GradingMeans } from './grader.ts';
import type { RegisteredGrader } from './registry.ts';
import { openMeans, pageWith, showSite } from './site.fixture.ts';
import { openSiteUnderGrade } from './site-under-grade.ts';

const FILES = {
  'index.html': pageWith('<main><h1>Bread</h1></main>', '<link rel="stylesheet" href="/a.css">'),
  'about/index.html': pageWith('<main><h1>Us</h1></main>'),
  'a.css': 'h1{background:url(/b.png)}',
  'b.png': 'b',
};
const AUDIT = { dimension: 'code', claim: 'All is well', weight: 1 } as const;
const WELL = { well: { score01: 1, findings: [] } };
const kind = { purpose: 'Looks.', version: 1, german: {}, audits: { well: AUDIT } };
const NO_BROWSER: Partial<GradingMeans> = { browser: () => Promise.reject(new SitewrightError('not-found', 'No Chrome.')) };

interface Round {
  change?: Record<string, string>;
  build?: string;
  version?: number;
  model?: object;
  means?: Partial<GradingMeans>;
}

/** Who was asked about what in the second of two gradings, after a change. */
async function askedAgain({ change = {}, build = '1', version = 1, model, means = {} }: Round): Promise<string[]> {
  const asked: string[] = [];
  const graders = (raised: number): RegisteredGrader[] => [
    { id: 'read', grader: definePageGrader({ ...kind, version: raised, grade: ({ path }) => note(`read ${path}`) }) },
    { id: 'all', grader: defineSiteGrader({ ...kind, grade: () => note('all') }) },
    {
      id: 'home',
      grader: defineSiteGrader({
        ...kind,
        visits: ({ pages }) => pages.filter(({ path }) => path === '/'),
        grade: () => note('home'),
      }),
    },
    {
      id: 'visit',
      grader: defineVisitGrader({
        ...kind,
        looks: [{ widthPx: 1440, scheme: 'light' }],
        grade: ({ page }) => note(`visit ${page.path}`),
      }),
    },
  ];
  const note = (words: string) => {
    asked.push(words);
    return WELL;
  };

  await using browsing = openMeans();
  await using shown = await showSite(FILES);
  const { folder, origin } = shown.site;
  const grade = async (known: readonly KeptAnswer[], round: Round) => {
    const site = await openSiteUnderGrade({ folder, origin, model: round.model });
    const byKey = new Map(known.map(({ key, audits }) => [key, audits]));
    const memory = await rememberGrades(site, { build: round.build ?? '1', known: byKey });
    const request = { graders: graders(round.version ?? 1), means: { ...browsing, ...round.means }, memory };
    await gradeSite(site, { ...request, onProgress: () => undefined });
    return memory.answers();
  };

  const known = await grade([], { means });
  asked.length = 0;
  for (const [file, content] of Object.entries(change)) await writeFile(join(folder, file), content);
  await grade(known, { build, version, ...(model ? { model } : {}) });
  return asked.toSorted();
}

const ALL = ['all', 'home', 'read /', 'read /about/', 'visit /', 'visit /about/'];

test.each<[string, Round, string[]]>([
  ['nothing while nothing changed', {}, []],
  ['a page that changed', { change: { 'about/index.html': pageWith('New') } }, ['all', 'read /about/', 'visit /about/']],
  ['pages that load what changed', { change: { 'a.css': 'h1{color:red}' } }, ['all', 'home', 'visit /']],
  ['pages that load it by a stylesheet', { change: { 'b.png': 'c' } }, ['all', 'home', 'visit /']],
  ['all where the host answers otherwise', { change: { _headers: '/*\n  X-A: b' } }, ['all', 'home', 'visit /', 'visit /about/']],
  ['all when the program is another', { build: '2' }, ALL],
  [
    'what is read when more is known of the site',
    { model: { icons: { strokeWidth: 2, used: {} } } },
    ['all', 'read /', 'read /about/'],
  ],
  ['what another version of a grader would say', { version: 2 }, ['read /', 'read /about/']],
  ['what could not be told', { means: NO_BROWSER }, ['visit /', 'visit /about/']],
])('asked again: %s', async (...[, round, expected]) => {
  expect(await askedAgain(round)).toEqual(expected);
});
