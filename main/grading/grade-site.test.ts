import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../agents/site/audit.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { gradeSite } from './grade-site.ts';
import { definePageGrader, defineSiteGrader, defineVisitGrader, type Grader, type GradingMeans } from './grader.ts';
import { GRADERS } from './registry.ts';
import { openMeans, pageWith, showSite } from './site.fixture.ts';
import { openSiteUnderGrade } from './site-under-grade.ts';

const AUDIT = { dimension: 'code', claim: 'All is well', weight: 1 } as const;
const WELL = { well: { score01: 1, findings: [] } };
const GOOD = {
  'index.html': pageWith('<main><h1>Bread at six</h1></main>'),
  'about/index.html': pageWith('<main><h1>Us</h1></main>'),
};

const fine: Grader = definePageGrader({ purpose: 'Reads.', version: 1, german: {}, audits: { well: AUDIT }, grade: () => WELL });
const failing: Grader = defineSiteGrader({
  purpose: 'Fails.',
  version: 1,
  german: {},
  audits: { well: AUDIT },
  grade: () => {
    throw new SitewrightError('external', 'The dictionary is not there.');
  },
});

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

function visitor(grade: Parameters<typeof defineVisitGrader>[0]['grade']): Grader {
  const looks = [
    { widthPx: 1440, scheme: 'dark' },
    { widthPx: 320, scheme: 'light' },
  ] as const;
  return defineVisitGrader({ purpose: 'Visits.', version: 1, german: {}, looks, audits: { well: AUDIT }, grade });
}

async function audits(grader: Grader, files: Record<string, string | Buffer> = GOOD, by: GradingMeans = means): Promise<Audit[]> {
  await using shown = await showSite(files);
  return await gradeSite(shown.site, { graders: [{ id: 'it', grader }], means: by, onProgress: () => undefined });
}

test('a page grader is asked about every page', async () => {
  expect(await audits(fine)).toEqual([
    { ...AUDIT, id: 'it.well', page: '/about/', result: { type: 'graded', score01: 1 }, findings: [] },
    { ...AUDIT, id: 'it.well', page: '/', result: { type: 'graded', score01: 1 }, findings: [] },
  ]);
});

test('a grader that fails cannot tell, and says why', async () => {
  expect(await audits(failing)).toMatchObject([{ result: { type: 'cannot-tell', why: 'The dictionary is not there.' } }]);
});

test.each([
  ['pages', definePageGrader],
  ['the whole site', defineSiteGrader],
])('between two graders that read %s others of the same thread are heard', async (_, define) => {
  const heard: string[] = [];
  const reading = (id: string) => {
    const grade = () => {
      setImmediate(() => heard.push(`asked during ${id}`));
      heard.push(id);
      return WELL;
    };
    return { id, grader: define({ purpose: 'Reads.', version: 1, german: {}, audits: { well: AUDIT }, grade }) };
  };

  await using shown = await showSite({ 'index.html': GOOD['index.html'] });
  await gradeSite(shown.site, { graders: [reading('first'), reading('second')], means, onProgress: () => undefined });

  expect(heard.slice(0, 3)).toEqual(['first', 'asked during first', 'second']);
});

test('a visit is turned to each look, and verdicts are put together', async () => {
  const grader = visitor(async ({ tab, look }) => {
    const [widthPx, isDark] = await tab.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches] as const);
    const message = `${widthPx} ${isDark ? 'dark' : 'light'}`;
    return { well: { score01: look.widthPx / 2000, findings: [{ message, severity: 'advice', certainty: 'sure' }] } };
  });

  const [home] = await audits(grader, { 'index.html': GOOD['index.html'] });

  expect(home?.result).toEqual({ type: 'graded', score01: 0.16 });
  expect(home?.findings.map(({ message, rule, place }) => ({ message, rule, place }))).toEqual([
    { message: '320 light', rule: 'it.well', place: { page: '/' } },
    { message: '1440 dark', rule: 'it.well', place: { page: '/' } },
  ]);
});

describe('a hostile page', () => {
  test.each([
    ['alerts without end', '<script>setInterval(() => alert(1), 1)</script>'],
    ['opens windows', '<script>setInterval(() => open("/about/"), 5)</script>'],
    [
      'starts downloads',
      '<a id="it" download href="data:application/zip,x">x</a><script>setInterval(() => it.click(), 5)</script>',
    ],
    ['asks before it is left', '<script>addEventListener("beforeunload", (event) => event.preventDefault())</script>'],
  ])('that %s is judged like any other', async (_, body) => {
    const grader = visitor(async ({ tab }) => ({ well: { score01: (await tab.title()) === '' ? 0 : 1, findings: [] } }));
    const found = await audits(grader, { 'index.html': pageWith(body), 'about/index.html': pageWith('') });

    expect(found.map(({ result }) => result)).toEqual([
      { type: 'graded', score01: 1 },
      { type: 'graded', score01: 1 },
    ]);
  });
});

test('without a browser what needs one cannot tell', async () => {
  const none = { ...means, browser: () => Promise.reject(new SitewrightError('not-found', 'No Chrome was found.')) };
  const found = await audits(
    visitor(() => WELL),
    GOOD,
    none,
  );

  expect(found.map(({ result }) => result)).toEqual([
    { type: 'cannot-tell', why: 'No Chrome was found.' },
    { type: 'cannot-tell', why: 'No Chrome was found.' },
  ]);
});

test.each([
  ['of 5 MB', pageWith('<p>Bread</p>'.repeat(420_000)), /^The page is 5 MB/],
  ['of 50 MB', Buffer.alloc(50_000_000, 'a'), /^The page is 50 MB/],
  ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /holds no text/],
])('a page %s cannot be told, and the others can', async (_, page, why) => {
  const found = await audits(fine, { ...GOOD, 'odd.html': page });

  expect(found.map(({ page: path, result }) => [path, result.type])).toEqual([
    ['/odd.html', 'cannot-tell'],
    ['/about/', 'graded'],
    ['/', 'graded'],
  ]);
  expect(found[0]?.result).toMatchObject({ why: expect.stringMatching(why) });
});

test('a site of 500 pages is read to its end, by every grader that needs no browser', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      index === 0 ? 'index.html' : `page-${index}/index.html`,
      pageWith(`<main><h1>Loaf ${index}</h1><p><a href="/page-${(index + 1) % 500}/">On</a></p></main>`),
    ]),
  );
  const graders = GRADERS.filter(({ grader, id }) => grader.kind !== 'visit' && id !== 'lighthouse');
  let last = { done: 0, of: 0 };

  await using shown = await showSite(files);
  const found = await gradeSite(shown.site, { graders, means, onProgress: (progress) => (last = progress) });

  expect(new Set(found.flatMap(({ page }) => page ?? [])).size).toBe(500);
  expect(last.done).toBe(last.of);
}, 120_000);

test('stopping ends it', async () => {
  const stopped = { ...means, signal: AbortSignal.abort(new SitewrightError('cancelled', 'Stopped.')) };
  await expect(audits(fine, GOOD, stopped)).rejects.toMatchObject({ kind: 'cancelled' });
});

test('a folder without pages is refused', async () => {
  await expect(openSiteUnderGrade({ folder: import.meta.dirname, origin: '' })).rejects.toMatchObject({ kind: 'not-found' });
});

describe.each(GRADERS.map(({ id, grader }) => ({ id, grader })))('the grader $id', ({ grader }) => {
  test('says what it is for in a sentence', () => {
    expect(grader.purpose).toMatch(/^[A-Z].+\.$/);
  });

  test('claims what holds when all is well', () => {
    const claims = Object.values(grader.audits).map(({ claim }) => claim);
    expect(claims).not.toEqual([]);
    expect(claims.filter((claim) => !/^[A-Z].+[^.!]$/.test(claim))).toEqual([]);
  });
});
