// Which pieces of news there are, in which order, and which of them carry a page of their own.
import { readDate } from '../reading/date.ts';
import type { Facts } from '../site/facts.ts';
import { slugOf } from './slug.ts';

export interface Article {
  /** Slug, unique among the news. */
  id: string;
  /** Position among the facts. */
  index: number;
  title: string;
  date: string | undefined;
  /** ISO 8601, where the day could be told. */
  iso: string | undefined;
  paragraphs: readonly string[];
  hasPage: boolean;
}

/** Characters; less than this is read where it stands. */
const PAGE_CHARACTERS = 280;

/** Newest first where every piece has a day that could be told, else in the client's order. */
export function articlesOf(news: Facts['news'], tag: string): Article[] {
  const taken = new Set<string>();
  const articles = news.map(({ value: { title, date, text } }, index): Article => ({
    id: freeSlug(title, tag, taken),
    index,
    title,
    date,
    iso: date === undefined ? undefined : readDate(date),
    paragraphs: text,
    hasPage: text.length > 1 && text.join(' ').length >= PAGE_CHARACTERS,
  }));

  const isDated = articles.every(({ iso }) => iso !== undefined);
  return isDated ? articles.toSorted((a, b) => (b.iso ?? '').localeCompare(a.iso ?? '')) : articles;
}

function freeSlug(title: string, tag: string, taken: Set<string>): string {
  const slug = slugOf(title, tag) || 'news';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
