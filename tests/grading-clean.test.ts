// What we make ourselves is in order: on none of the bundled briefs' sites has any grader anything sure to say.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Slots } from '../agents/site/slots.ts';
import { gradeSite } from '../main/grading/grade-site.ts';
import { GRADERS, type RegisteredGrader } from '../main/grading/registry.ts';
import { openSiteUnderGrade, type SiteUnderGrade } from '../main/grading/site-under-grade.ts';
import { openMeans } from '../main/grading/site.fixture.ts';
import { serveSite } from '../main/preview/site-server.ts';
import { openWorkshop, type Workshop } from './made-sites.ts';

const BRIEFS = join(import.meta.dirname, '../resources/briefs');
const IDS = readdirSync(BRIEFS).filter((name) => /\.(json|txt|md)$/.test(name));

/** Lighthouse is never sure, and addresses elsewhere are asked for with consent alone. */
const WITH_BROWSER = GRADERS.filter(({ grader }) => grader.kind === 'visit');
const WITHOUT_BROWSER = GRADERS.filter(
  ({ id, grader }) => grader.kind !== 'visit' && !['lighthouse', 'external-links'].includes(id),
);

let workshop: Workshop;
let means: ReturnType<typeof openMeans>;

beforeAll(async () => {
  workshop = await openWorkshop();
  means = openMeans();
});
afterAll(async () => {
  await means[Symbol.asyncDispose]();
  await workshop.close();
});

async function sureOf(site: SiteUnderGrade, graders: readonly RegisteredGrader[]): Promise<string[]> {
  const audits = await gradeSite(site, { graders, means, onProgress: () => undefined });
  const sure = audits.flatMap(({ findings }) => findings).filter(({ certainty }) => certainty === 'sure');
  return sure.map(({ rule, place, message }) => `${rule} ${place?.page} ${place?.selector ?? ''}: ${message}`);
}

describe.each(IDS)('the site of %s', (file) => {
  let out: string;
  let model: Partial<Slots>;

  beforeAll(async () => {
    const made = await workshop.make(join(BRIEFS, file));
    out = made.out;
    model = await workshop.model(made.project);
  });

  test('has nothing surely wrong in its files and words', async () => {
    expect(await sureOf(await openSiteUnderGrade({ folder: out, origin: '', model }), WITHOUT_BROWSER)).toEqual([]);
  });

  test('has nothing surely wrong in a browser: home, the page with most on it, and one of the news', async () => {
    const server = await serveSite({ folder: out });
    const site = await openSiteUnderGrade({ folder: out, origin: server.origin, model });
    const home = site.pages.filter(({ path }) => path === '/');
    const inner = site.pages.filter(({ path }) => path !== '/').toSorted((a, b) => b.markup.length - a.markup.length);

    const news = inner.filter(({ path }) => /^\/[^/]+\/[^/]+\/$/.test(path));

    const pages = [...new Set([...home, ...inner.slice(0, 1), ...news.slice(0, 1)])];
    const sure = await sureOf({ ...site, pages }, WITH_BROWSER);
    await server.close();
    expect(sure).toEqual([]);
  });
});
