import { expect, test } from 'vitest';
import { REPORT } from './report.fixture.ts';
import { reportText } from './report-text.ts';

test('the terminal is told five grades, why, and what to mend first', () => {
  expect(reportText(REPORT)).toBe(`Bakery Hofer: 2 pages.

  Performance        –       Nothing here could be judged.
                             Could not be judged: “The page is there at once”. No Chrome was found.
  Search and sharing A  100  The one check made holds.
  Accessibility      A  100  The one check made holds.
  Code               D   61  Does not hold yet: “Every link leads somewhere”: 2 places on 2 pages.
                             Errors that are certain hold the grade down, whatever else is well.
  Content            B   85  Does not hold yet: “No word is a placeholder”: one place.

To mend first:
  The link "/gone/" leads to a page that is not there.
    /, nav > a, line 12 (and 1 more like it)
    Link to a page of the site, or take the link away.
  “Lorem ipsum” says nothing.
    the whole site`);
});

test('a faultless site has nothing to mend', () => {
  expect(reportText({ ...REPORT, findings: [] })).toContain('Nothing was found to mend.');
});

test('errors come before advice, whatever their dimension', () => {
  const advice = { ...REPORT.findings[2], severity: 'advice' } as (typeof REPORT.findings)[0];
  const said = reportText({ ...REPORT, findings: [advice, ...REPORT.findings.slice(0, 1)] });

  expect(said.indexOf('/gone/')).toBeLessThan(said.indexOf('Lorem'));
});

test('of many kinds the first are named and the others counted', () => {
  const findings = Array.from({ length: 11 }, (_, index) => ({ ...REPORT.findings[0], rule: `links.l${index}` }));
  expect(reportText({ ...REPORT, findings: findings as typeof REPORT.findings })).toContain('… and 3 more kinds of finding.');
});
