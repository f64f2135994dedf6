// The part of the head that is a page's own: title, description, address, share words, data for machines.
import { escapeXml } from '../assets/escape.ts';
import { FEED_PATH } from '../hosting/feed.ts';
import type { Pages } from '../site/code.ts';
import type { Rendering } from './rendering.ts';

type Page = Pages['pages'][number];

export function pageHead(page: Page, rendering: Rendering): string {
  const { metadata, site } = rendering;
  const words = metadata.pages[page.id];
  const title = `<title>${escapeXml(words?.title ?? site.name)}</title>`;
  if (page.kind === 'not-found') return `${title}\n<meta name="robots" content="noindex">`;

  const lines = [title];
  if (words) lines.push(`<meta name="description" content="${escapeXml(words.description)}">`);
  if (metadata.origin) lines.push(`<link rel="canonical" href="${escapeXml(metadata.origin + page.path)}">`);
  lines.push(...shareLines(page, rendering), ...feedLines(rendering));

  for (const node of rendering.structuredData.pages[page.id] ?? []) {
    lines.push(`<script type="application/ld+json">${safeJson(node)}</script>`);
  }
  return lines.join('\n');
}

/** There is a feed where there is a page of news and an address for it. */
function feedLines({ metadata, pages, site }: Rendering): string[] {
  const hasFeed = metadata.origin !== undefined && pages.pages.some(({ kind }) => kind === 'news');
  return hasFeed ? [`<link rel="alternate" type="application/rss+xml" title="${escapeXml(site.name)}" href="${FEED_PATH}">`] : [];
}

/** Addresses are whole or left out, as https://ogp.me asks. */
function shareLines(page: Page, { metadata, assets, site }: Rendering): string[] {
  const { origin } = metadata;
  const words = metadata.pages[page.id];
  const path = assets.shareImages[page.id] ?? Object.values(assets.shareImages)[0];
  const image = origin && path && origin + path;

  const properties: Record<string, string | undefined> = {
    'og:type': 'website',
    'og:site_name': site.name,
    'og:title': words?.shareTitle.text ?? words?.title,
    'og:description': words?.description,
    'og:locale': metadata.locale.replace('-', '_'),
    'og:url': origin && origin + page.path,
    'og:image': image,
    'og:image:width': image && '1200',
    'og:image:height': image && '630',
  };

  const lines = Object.entries(properties).flatMap(([property, content]) =>
    content ? [`<meta property="${property}" content="${escapeXml(content)}">`] : [],
  );
  return image ? [...lines, '<meta name="twitter:card" content="summary_large_image">'] : lines;
}

/** JSON that cannot end its script element: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements */
function safeJson(node: unknown): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
