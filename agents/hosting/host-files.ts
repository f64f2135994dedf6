// Files beside the pages: for crawlers, and so that the common hosts set headers and redirects by themselves.
import type { Lent } from '../lent.ts';
import type { StoredFile } from '../site/code.ts';
import type { Slots } from '../site/slots.ts';
import { FEED_PATH, feedXml } from './feed.ts';
import { headersFile, vercelFile } from './headers.ts';
import { robotsTxt, sitemapXml } from './crawlers.ts';

type Known = Pick<Slots, 'sitemap' | 'metadata'> & {
  facts: Pick<Slots['facts'], 'name'>;
  noticeBoard: Pick<Slots['noticeBoard'], 'news'>;
};

export async function hostFiles(known: Known, lent: Lent): Promise<StoredFile[]> {
  const { sitemap, metadata } = known;
  const contents: { path: string; type: string; content: string }[] = [
    { path: '/sitemap.xml', type: 'application/xml', content: sitemapXml(sitemap.pages, metadata.origin) },
    { path: '/robots.txt', type: 'text/plain', content: robotsTxt(metadata.origin) },
    { path: '/_headers', type: 'text/plain', content: headersFile() },
    { path: '/_redirects', type: 'text/plain', content: redirectsFile(sitemap.redirects) },
    { path: '/vercel.json', type: 'application/json', content: vercelFile(sitemap.redirects) },
  ];

  const feed = feedOf(known);
  if (feed !== undefined) contents.push({ path: FEED_PATH, type: 'application/rss+xml', content: feed });

  return Promise.all(contents.map(async ({ path, type, content }) => ({ ...(await lent.blobs.put(content)), path, type })));
}

function feedOf({ sitemap, metadata, facts, noticeBoard: { news } }: Known): string | undefined {
  const { origin, locale } = metadata;
  return origin && news && feedXml({ name: facts.name.value, origin, language: locale, pages: sitemap.pages, news });
}

/** https://developers.cloudflare.com/workers/static-assets/redirects/ (Netlify reads the same form) */
export function redirectsFile(redirects: Slots['sitemap']['redirects']): string {
  return redirects.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
}
