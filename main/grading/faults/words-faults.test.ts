// Every known fault of words and truth, put into a good site of our own making, is found by its rule and at its place.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../agents/site/finding.ts';
import type { Slots } from '../../../agents/site/slots.ts';
import { openWorkshop, type Workshop } from '../../../tests/made-sites.ts';
import { gradeSite } from '../grade-site.ts';
import { GRADERS } from '../registry.ts';
import { openMeans, showSite } from '../site.fixture.ts';
import { readSiteFiles, SiteFiles } from './site-files.fixture.ts';
import { WORDS_FAULTS } from './words-faults.fixture.ts';

interface GoodSite {
  files: SiteFiles;
  model: Partial<Slots>;
  /** What is found on it by a rule before anything is put in. */
  known: Map<string, Set<string>>;
}

let workshop: Workshop;
const good = new Map<string, GoodSite>();

beforeAll(async () => {
  workshop = await openWorkshop();
  for (const brief of ['bakery', 'metalwork']) {
    const { out, project } = await workshop.make(`${import.meta.dirname}/../../../resources/briefs/${brief}.json`);
    good.set(brief, { files: await readSiteFiles(out), model: await workshop.model(project), known: new Map() });
  }
});

afterAll(() => workshop.close());

async function findings(files: SiteFiles, model: Partial<Slots>, rule: string): Promise<Finding[]> {
  await using shown = await showSite(files.files, model);
  await using means = openMeans();
  const graders = GRADERS.filter(({ id }) => rule.startsWith(`${id}.`));
  const audits = await gradeSite(shown.site, { graders, means, onProgress: () => undefined });
  return audits.flatMap((audit) => audit.findings).filter((finding) => finding.rule === rule);
}

const identity = ({ place, message }: Finding) => JSON.stringify([place, message]);

test('there are at least 50 of them', () => {
  expect(Object.keys(WORDS_FAULTS).length).toBeGreaterThanOrEqual(50);
});

test.each(Object.entries(WORDS_FAULTS))('%s', async (_, { rule, at, selector = '', put, brief = 'bakery' }) => {
  const { files, model, known } = good.get(brief) ?? {
    files: new SiteFiles({}),
    model: {},
    known: new Map<string, Set<string>>(),
  };
  const before = known.get(rule) ?? new Set((await findings(files, model, rule)).map(identity));
  known.set(rule, before);

  const faulty = new SiteFiles(files.files);
  put(faulty);
  const found = (await findings(faulty, model, rule)).filter((finding) => !before.has(identity(finding)));
  const named = new RegExp(`(?:^|[ >])${selector}(?:[:.]|$)`);

  const places = found.map(({ place }) => ({ page: place?.page, selector: place?.selector ?? '' }));
  const isMeant = (place: (typeof places)[number]) => place.page === at && (selector === '' || named.test(place.selector));

  expect(places).toContainEqual(places.find(isMeant) ?? { page: at, selector });
});
