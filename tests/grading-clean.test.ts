// What we make ourselves is in order: on none of the bundled briefs' sites has a grader that needs no browser anything sure to say.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gradeSite } from '../main/grading/grade-site.ts';
import { GRADERS } from '../main/grading/registry.ts';
import { openSiteUnderGrade } from '../main/grading/site-under-grade.ts';
import { openMeans } from '../main/grading/site.fixture.ts';
import { openWorkshop, type Workshop } from './made-sites.ts';

const BRIEFS = join(import.meta.dirname, '../resources/briefs');
const IDS = readdirSync(BRIEFS).filter((name) => /\.(json|txt|md)$/.test(name));
const WITHOUT_BROWSER = GRADERS.filter(({ grader }) => grader.kind === 'page');
const OF_SITES = GRADERS.filter(({ id }) => ['alike', 'crawling', 'css', 'links', 'scripts', 'security'].includes(id));

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

test.each(IDS)('nothing is surely wrong with the site of %s', async (file) => {
  await using means = openMeans();
  const { out } = await workshop.make(join(BRIEFS, file));
  const site = await openSiteUnderGrade({ folder: out, origin: '' });
  const audits = await gradeSite(site, { graders: [...WITHOUT_BROWSER, ...OF_SITES], means, onProgress: () => undefined });

  const sure = audits.flatMap(({ findings }) => findings).filter(({ certainty }) => certainty === 'sure');
  expect(sure.map(({ rule, place, message }) => `${rule} ${place?.page}: ${message}`)).toEqual([]);
});
