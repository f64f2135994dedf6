// Every known fault, put into a good site of our own making, is found by its rule and at its place.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../agents/site/finding.ts';
import { openWorkshop, type Workshop } from '../../../tests/made-sites.ts';
import { gradeSite } from '../grade-site.ts';
import { GRADERS } from '../registry.ts';
import { openMeans, showSite } from '../site.fixture.ts';
import { readSiteFiles, SiteFiles } from './site-files.fixture.ts';
import { FAULTS } from './static-faults.fixture.ts';

const BRIEF = join(import.meta.dirname, '../../../resources/briefs/bakery.json');

let workshop: Workshop;
let good: SiteFiles;

beforeAll(async () => {
  workshop = await openWorkshop();
  const { out } = await workshop.make(BRIEF);
  good = await readSiteFiles(out);
});

afterAll(() => workshop.close());

async function findings(site: SiteFiles, rule: string): Promise<Finding[]> {
  await using shown = await showSite(site.files);
  await using means = openMeans();
  const graders = GRADERS.filter(({ id }) => rule.startsWith(`${id}.`));
  const audits = await gradeSite(shown.site, { graders, means, onProgress: () => undefined });
  return audits.flatMap((audit) => audit.findings).filter((finding) => finding.rule === rule);
}

test('there are at least 35 of them', () => {
  expect(Object.keys(FAULTS).length).toBeGreaterThanOrEqual(35);
});

test.each(Object.entries(FAULTS))('%s', async (_, { rule, at, selector = '', put }) => {
  const site = new SiteFiles(good.files);
  put(site);

  const known = new Set((await findings(good, rule)).map((finding) => JSON.stringify([finding.place, finding.message])));
  const found = (await findings(site, rule)).filter((finding) => !known.has(JSON.stringify([finding.place, finding.message])));
  const page = typeof at === 'string' ? at : at(site);
  const named = new RegExp(`(?:^|[ >])${selector}(?:[:.]|$)`);
  const places = found.map(({ place }) => place);

  expect(places.filter((place) => place?.page === page && (selector === '' || named.test(place.selector ?? '')))).not.toEqual([]);
});
