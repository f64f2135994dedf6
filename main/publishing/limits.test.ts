import { expect, test } from 'vitest';
import { refuseOverLimits } from './limits.ts';
import { largeSite, smallSite } from './site.fixture.ts';

const source = 'https://host.example/limits';

test.each([
  ['too many files', { files: 5, source }, /6 files, and 5 are the most/],
  ['a file too large', { fileBytes: 40, source }, /index\.html has/],
  ['too much in all', { siteBytes: 100, source }, /MiB are the most there/],
])('%s: said before anything is sent', async (_case, limits, words) => {
  const site = await largeSite(6);
  const checking = () => refuseOverLimits(site, { name: 'Host', limits });

  expect(checking).toThrow(words);
  expect(checking).toThrow(/Nothing was sent\. See https/);
});

test('a site within them passes', async () => {
  const site = await smallSite();
  expect(() => refuseOverLimits(site, { name: 'Host', limits: { files: 4, source } })).not.toThrow();
});
