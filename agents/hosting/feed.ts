// The news as a feed, for those who read several sites in one place.
import { escapeXml } from '../assets/escape.ts';
import type { NoticeBoard, Sitemap } from '../site/content.ts';

export const FEED_PATH = '/feed.xml';

interface Fed {
  name: string;
  /** Whole addresses are all a feed can give. */
  origin: string;
  language: string;
  pages: Sitemap['pages'];
  news: NonNullable<NoticeBoard['news']>;
}

/** Nothing without a page of news. https://www.rssboard.org/rss-specification */
export function feedXml({ name, origin, language, pages, news }: Fed): string | undefined {
  const list = pages.find(({ kind }) => kind === 'news');
  if (!list) return undefined;

  const addressOf = (id: string) => origin + (pages.find(({ article }) => article === id)?.path ?? list.path);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `  <title>${escapeXml(name)}</title>`,
    `  <link>${escapeXml(encodeURI(origin + list.path))}</link>`,
    `  <description>${escapeXml(`${news.heading.text}: ${name}`)}</description>`,
    `  <language>${escapeXml(language)}</language>`,
    `  <atom:link href="${escapeXml(origin + FEED_PATH)}" rel="self" type="application/rss+xml"/>`,
    ...news.items.map((item) => itemXml(item, encodeURI(addressOf(item.id)))),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemXml({ id, title, day, paragraphs }: Fed['news']['items'][number], address: string): string {
  const published = day?.iso && new Date(`${day.iso}T00:00:00Z`).toUTCString();
  return [
    '  <item>',
    `    <title>${escapeXml(title.text)}</title>`,
    `    <link>${escapeXml(address)}</link>`,
    `    <guid isPermaLink="false">${escapeXml(id)}</guid>`,
    ...(published ? [`    <pubDate>${published}</pubDate>`] : []),
    ...(paragraphs.length > 0
      ? [`    <description>${escapeXml(paragraphs.map(({ text }) => text).join('\n\n'))}</description>`]
      : []),
    '  </item>',
  ].join('\n');
}
