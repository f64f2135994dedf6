// What search engines look for: sitemap.xml and robots.txt.
import { escapeXml } from '../assets/escape.ts';
import type { Sitemap } from '../site/content.ts';

/** Stands in for the site's address until it is known; `.invalid` never resolves (RFC 2606). */
const UNKNOWN_ORIGIN = 'https://address-not-known-yet.invalid';

/** https://www.sitemaps.org/protocol.html */
export function sitemapXml(pages: Sitemap['pages'], origin = UNKNOWN_ORIGIN): string {
  const listed = pages.filter(({ kind }) => kind !== 'not-found');

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map(({ path }) => `  <url><loc>${escapeXml(encodeURI(origin + path))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** https://www.rfc-editor.org/rfc/rfc9309 */
export function robotsTxt(origin: string | undefined): string {
  const sitemap = origin ? `\nSitemap: ${origin}/sitemap.xml\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
