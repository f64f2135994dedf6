// Posts to fill and pieces of news as schema.org nodes, each only where it says all that such a node must.
import { readDate } from '../reading/date.ts';
import type { NoticeBoard } from '../site/content.ts';
import type { Facts } from '../site/facts.ts';

type Node = Record<string, unknown>;

/**
 * Search engines refuse a post without description, day and place:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobNodes({ vacancies }: Pick<Facts, 'vacancies'>, business: Node): Node[] {
  const { name, address } = business;
  return vacancies.flatMap(({ value: { title, description, posted, until } }) => {
    const datePosted = posted === undefined ? undefined : readDate(posted);
    if (description === undefined || datePosted === undefined || address === undefined) return [];

    const validThrough = until === undefined ? undefined : readDate(until);
    return [
      {
        '@type': 'JobPosting',
        title,
        description,
        datePosted,
        ...(validThrough && { validThrough }),
        hiringOrganization: { '@type': 'Organization', name },
        jobLocation: { '@type': 'Place', address },
      },
    ];
  });
}

/** Nothing for a piece whose day is not known. */
export function newsNode(news: NoticeBoard['news'], article: string | undefined, business: Node): Node | undefined {
  const item = news?.items.find(({ id }) => id === article);
  if (!item?.day?.iso) return undefined;

  return {
    '@type': 'NewsArticle',
    headline: item.title.text,
    datePublished: item.day.iso,
    publisher: { '@type': 'Organization', name: business['name'] },
  };
}
