// How search engines find their way: robots.txt, sitemap.xml, pages that nothing links to, the page for what is not there.
import { addressIn, decoded, fileBehind } from '../addresses.ts';
import { defineSiteGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, doubt, fault, isForwarding, isNotFoundPage, ofFaults, ofMany } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';

export default defineSiteGrader({
  purpose: 'Follows the ways on which search engines and readers find each page.',
  version: 1,
  audits: {
    robots: { dimension: 'seo', claim: 'Search engines are let in by robots.txt', weight: 8 },
    sitemap: { dimension: 'seo', claim: 'Every page is listed in sitemap.xml', weight: 5 },
    'sitemap-alive': { dimension: 'seo', claim: 'Every page in sitemap.xml is there', weight: 5 },
    reachable: { dimension: 'seo', claim: 'Every page is linked from another', weight: 6 },
    'not-found': { dimension: 'seo', claim: 'There is a page for addresses that are not there', weight: 2 },
    icon: { dimension: 'seo', claim: 'The site has an icon', weight: 2 },
  },

  german: {
    'Search engines are let in by robots.txt': 'robots.txt lässt Suchmaschinen ein',
    'Every page is listed in sitemap.xml': 'Jede Seite steht in sitemap.xml',
    'Every page in sitemap.xml is there': 'Jede Seite in sitemap.xml gibt es',
    'Every page is linked from another': 'Auf jede Seite führt ein Verweis',
    'There is a page for addresses that are not there': 'Es gibt eine Seite für falsche Adressen',
    'The site has an icon': 'Die Website hat ein Symbol',
    'There is no robots.txt.': 'Es gibt keine robots.txt.',
    'Add one that allows all and names the sitemap.': 'Eine anlegen, die alles erlaubt und die Sitemap nennt.',
    'robots.txt keeps search engines out of the whole site.': 'robots.txt sperrt Suchmaschinen ganz aus.',
    'Take "Disallow: /" away.': '„Disallow: /“ entfernen.',
    'There is no sitemap.xml, so search engines find pages late or not at all.':
      'Es gibt keine sitemap.xml, also finden Suchmaschinen Seiten spät oder gar nicht.',
    'Add one that lists every page.': 'Eine anlegen, die jede Seite nennt.',
    'The page is not in sitemap.xml.': 'Die Seite fehlt in sitemap.xml.',
    'List it there.': 'Dort eintragen.',
    'sitemap.xml lists "{}", which is not there.': 'sitemap.xml nennt „{}“, das es nicht gibt.',
    'Take the entry away.': 'Den Eintrag entfernen.',
    'No other page links to this one.': 'Keine andere Seite verweist auf diese.',
    'Link to it where its readers come from.': 'Dort verlinken, woher ihre Leser kommen.',
    'There is no page for addresses that are not there.': 'Es gibt keine Seite für falsche Adressen.',
    'Add a 404.html that leads back to the site.': 'Eine 404.html anlegen, die zur Website zurückführt.',
    'The site has no icon, so tabs and bookmarks show a blank sheet.':
      'Die Website hat kein Symbol; Tabs und Lesezeichen zeigen ein leeres Blatt.',
    'Add <link rel="icon">.': '<link rel="icon"> einfügen.',
  },

  async grade(site) {
    const listed = await listedIn(site);
    const isSmall = site.pages.length === 1;

    return {
      robots: await robotsVerdict(site),
      sitemap: listed ? ofMany(unlisted(site, listed), site.pages.length) : missingSitemap(isSmall),
      'sitemap-alive': listed ? ofMany(deadEntries(site, listed), listed.length) : { notApplicable: true },
      reachable: isSmall ? { notApplicable: true } : ofMany(orphans(site), site.pages.length),
      'not-found': ofFaults([site.pages.some((page) => isNotFoundPage(page)) ? undefined : missingNotFound()]),
      icon: ofFaults([iconFault(site)]),
    };
  },
});

/** https://www.rfc-editor.org/rfc/rfc9309 */
async function robotsVerdict(site: SiteUnderGrade): Promise<Verdict> {
  const place = { page: '/robots.txt' };
  if (!site.files.includes('robots.txt')) {
    return ofFaults([{ ...advice('There is no robots.txt.', 'Add one that allows all and names the sitemap.'), place }]);
  }

  const lines = (await site.read('robots.txt'))
    .toString('utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim());
  let isForAll = false;
  for (const [index, line] of lines.entries()) {
    if (/^user-agent:/i.test(line)) isForAll = /^user-agent:\s*(?:\*|googlebot)$/i.test(line);
    if (isForAll && /^disallow:\s*\/\*?$/i.test(line)) {
      const seen = fault('robots.txt keeps search engines out of the whole site.', 'Take "Disallow: /" away.');
      return ofFaults([{ ...seen, place: { ...place, line: index + 1 } }]);
    }
  }
  return ofFaults([]);
}

async function listedIn(site: SiteUnderGrade): Promise<string[] | undefined> {
  const files = site.files.filter((file) => /^sitemap[\w-]*\.xml$/.test(file));
  if (files.length === 0) return undefined;

  const texts = await Promise.all(files.map(async (file) => (await site.read(file)).toString('utf8')));
  return texts.flatMap((text) => Array.from(text.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g), ([, address = '']) => pathOf(address)));
}

function pathOf(address: string): string {
  return decoded(URL.parse(address.replaceAll('&amp;', '&'))?.pathname ?? address);
}

function missingSitemap(isSmall: boolean): Verdict {
  if (isSmall) return { notApplicable: true };
  const seen = doubt(
    'There is no sitemap.xml, so search engines find pages late or not at all.',
    'Add one that lists every page.',
  );
  return ofFaults([{ ...seen, place: { page: '/sitemap.xml' } }]);
}

function isMeantToBeFound(page: PageUnderGrade): boolean {
  const robots = page.document.byName('meta').find(({ attributes }) => attributes['name'] === 'robots');
  return !isNotFoundPage(page) && !isForwarding(page) && !/noindex|none/.test(robots?.attributes['content'] ?? '');
}

function unlisted(site: SiteUnderGrade, listed: readonly string[]): Seen[] {
  const files = new Set(listed.map((path) => fileBehind(encodeURI(path), { path: '/' }, site)));
  return site.pages
    .filter((page) => isMeantToBeFound(page) && !files.has(page.file))
    .map((page) => ({ ...doubt('The page is not in sitemap.xml.', 'List it there.'), place: { page: page.path } }));
}

function deadEntries(site: SiteUnderGrade, listed: readonly string[]): Seen[] {
  return listed
    .filter(
      (path) =>
        !path.endsWith('.xml') && fileBehind(encodeURI(path), { path: '/' }, site) === undefined && !site.redirects.has(path),
    )
    .map((path) => ({
      ...doubt(`sitemap.xml lists "${path}", which is not there.`, 'Take the entry away.'),
      place: { page: '/sitemap.xml', excerpt: path },
    }));
}

function orphans(site: SiteUnderGrade): Seen[] {
  const linked = new Set(
    site.pages.flatMap((page) =>
      page.document
        .byName('a', 'area', 'form')
        .map(({ attributes }) => fileBehind(attributes['href'] ?? attributes['action'] ?? '', page, site))
        .filter((file) => file !== page.file),
    ),
  );

  return site.pages
    .filter((page) => page.path !== '/' && isMeantToBeFound(page) && !linked.has(page.file))
    .map((page) => ({
      ...doubt('No other page links to this one.', 'Link to it where its readers come from.'),
      place: { page: page.path },
    }));
}

function missingNotFound(): Seen {
  const seen = advice('There is no page for addresses that are not there.', 'Add a 404.html that leads back to the site.');
  return { ...seen, place: { page: '/404.html' } };
}

function iconFault({ files, pages }: SiteUnderGrade): Seen | undefined {
  const home = pages.find(({ path }) => path === '/') ?? pages[0];
  const link = home?.document.byName('link').find(({ attributes }) => /\bicon\b/i.test(attributes['rel'] ?? ''));
  if (files.includes('favicon.ico') || (link && addressIn(link.attributes['href'] ?? '', { path: '/' }))) return undefined;

  const seen = doubt('The site has no icon, so tabs and bookmarks show a blank sheet.', 'Add <link rel="icon">.');
  return { ...seen, place: { page: '/', selector: 'head' } };
}
