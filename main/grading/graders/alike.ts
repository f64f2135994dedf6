// What pages say about themselves, compared: each is to have words of its own.
import { defineSiteGrader, type Verdict } from '../grader.ts';
import { doubt, isForwarding, isNotFoundPage, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';

export default defineSiteGrader({
  purpose: 'Compares what pages say about themselves.',
  version: 1,
  audits: {
    titles: { dimension: 'seo', claim: 'No two pages have the same title', weight: 6 },
    descriptions: { dimension: 'seo', claim: 'No two pages have the same description', weight: 4 },
    canonicals: { dimension: 'seo', claim: 'No two pages name the same address as their own', weight: 4 },
  },

  german: {
    'No two pages have the same title': 'Keine zwei Seiten haben denselben Titel',
    'No two pages have the same description': 'Keine zwei Seiten haben dieselbe Beschreibung',
    'No two pages name the same address as their own': 'Keine zwei Seiten nennen dieselbe Adresse als ihre eigene',
    'The page has the same {} as {}.': 'Gleich wie auf {1}: {0}.',
    'Give each page a {} of its own.': 'Jeder Seite etwas Eigenes geben: {}.',
    title: 'Titel',
    description: 'Beschreibung',
    address: 'Adresse',
  },

  grade(site) {
    const pages = site.pages.filter((page) => !isNotFoundPage(page) && !isForwarding(page));

    return {
      titles: twins(pages, 'title', ({ document }) => document.byName('title')[0]?.text),
      descriptions: twins(
        pages,
        'description',
        ({ document }) =>
          document.byName('meta').find(({ attributes }) => attributes['name'] === 'description')?.attributes['content'],
      ),
      canonicals: twins(
        pages,
        'address',
        ({ document }) => document.byName('link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
      ),
    };
  },
});

function twins(pages: readonly PageUnderGrade[], what: string, wordsOf: (page: PageUnderGrade) => string | undefined): Verdict {
  const first = new Map<string, PageUnderGrade>();

  const findings = pages.flatMap((page) => {
    const words = wordsOf(page)?.trim();
    if (!words) return [];

    const other = first.get(words);
    if (!other) {
      first.set(words, page);
      return [];
    }
    const seen = doubt(`The page has the same ${what} as ${other.path}.`, `Give each page a ${what} of its own.`);
    return [{ ...seen, place: { page: page.path, selector: 'head', excerpt: words } }];
  });

  return ofMany(findings, pages.length);
}
