// A report of a small site for tests of its forms.
import type { Finding } from '../../agents/site/finding.ts';
import type { Grade } from '../../agents/site/judgement.ts';
import type { SiteReport } from './site-report.ts';

const grade = (rest: Pick<Grade, 'dimension' | 'reasons'> & Partial<Grade>): Grade => ({
  judge: 'measured',
  checks: { made: 1, held: 0 },
  untold: [],
  ...rest,
});

const DEAD_LINK: Finding = {
  rule: 'links.links',
  slot: 'files',
  at: '',
  message: 'The link "/gone/" leads to a page that is not there.',
  fix: 'Link to a page of the site, or take the link away.',
  severity: 'error',
  certainty: 'sure',
  place: { page: '/', selector: 'nav > a', line: 12 },
};

const LOREM: Finding = {
  rule: 'words.placeholders',
  slot: 'homeCopy',
  at: '/lead',
  message: '“Lorem ipsum” says nothing.',
  severity: 'warning',
  certainty: 'likely',
};

const holds = { score01: 1, letter: 'A', checks: { made: 1, held: 1 }, reasons: ['The one check made holds.'] } as const;

export const REPORT: SiteReport = {
  version: 1,
  tool: { name: 'Sitewright', version: '0.1.0' },
  site: { name: 'Bakery Hofer', source: 'sites/hofer', pages: ['/', '/about/'] },
  gradedAt: '2026-11-21T09:00:00.000Z',
  grades: [
    grade({
      dimension: 'performance',
      reasons: ['Nothing here could be judged.'],
      checks: { made: 0, held: 0 },
      untold: [{ claim: 'The page is there at once', why: 'No Chrome was found.' }],
    }),
    grade({ dimension: 'seo', ...holds, reasons: [...holds.reasons] }),
    grade({ dimension: 'accessibility', ...holds, reasons: [...holds.reasons] }),
    grade({
      dimension: 'code',
      score01: 0.61,
      letter: 'D',
      reasons: [
        'Does not hold yet: “Every link leads somewhere”: 2 places on 2 pages.',
        'Errors that are certain hold the grade down, whatever else is well.',
      ],
    }),
    grade({
      dimension: 'content',
      score01: 0.85,
      letter: 'B',
      reasons: ['Does not hold yet: “No word is a placeholder”: one place.'],
    }),
  ],
  findings: [DEAD_LINK, { ...DEAD_LINK, place: { page: '/about/', selector: 'nav > a', line: 14 } }, LOREM],
  audits: [
    {
      id: 'links.links',
      dimension: 'code',
      claim: 'Every link leads somewhere',
      weight: 8,
      result: { type: 'graded', score01: 0.61 },
      findings: [DEAD_LINK],
    },
  ],
};
