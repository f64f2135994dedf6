// What happened lately, the newest first.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Day } from '../markup/day.tsx';
import { Heading } from '../markup/heading.tsx';
import { More, PlainLink } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import type { NoticeBoard } from '../site/content.ts';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { Link } from './shapes.ts';
import { linkTo } from './ways.ts';

const Item = z.object({
  title: Text,
  day: Text.optional(),
  iso: z.string().optional(),
  paragraphs: z.array(Text),
  /** The way to its own page, where it has one. */
  readOn: Link.optional(),
});
type Item = z.infer<typeof Item>;

const Props = z.object({ heading: Text, isHeadingHidden: z.boolean(), items: z.array(Item).min(1), more: Link.optional() });
type Props = z.infer<typeof Props>;

const SHOWN_ELSEWHERE = 3;

export default defineSection({
  purpose: 'Tells what is new, each piece with its day.',
  german: 'Erzählt, was neu ist, je mit seinem Tag.',
  role: 'story',
  places: { home: 55, news: 15, article: 70 },
  props: Props,
  variants: {
    list: {
      says: 'A list: the day on one side, the news on the other.',
      german: { name: 'Liste', says: 'Eine Liste: der Tag auf einer Seite, die Neuigkeit auf der anderen.' },
    },
    columns: {
      says: 'Columns under rules.',
      german: { name: 'Spalten', says: 'Spalten unter Linien.' },
      fits: ({ items }) => items.length >= 2,
    },
    lead: {
      says: 'The newest large, the others below it in a row.',
      german: { name: 'Neuestes groß', says: 'Das Neueste groß, das andere darunter in einer Reihe.' },
      fits: ({ items }) => items.length >= 2,
    },
  },
  fill: fillNews,
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      <ul className="nws">
        {each(props.items, (item, index) => (
          <li>
            <Day of={item.day} iso={item.iso} at={`/items/${index}/day`} />
            <NewsTitle of={item} at={`/items/${index}`} />
            <div className="tx">
              {each(item.paragraphs, (paragraph, nth) => (
                <Words as="p" of={paragraph} at={`/items/${index}/paragraphs/${nth}`} />
              ))}
              {item.readOn && (
                <p>
                  <PlainLink to={item.readOn} at={`/items/${index}/readOn`} className="alt" />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('News'),
    isHeadingHidden: false,
    items: [
      {
        title: text('The new oven is in'),
        day: text('14 March 2026'),
        iso: '2026-03-14',
        paragraphs: [text('It came through the roof on a wet Thursday.')],
        readOn: { text: text('Read on'), href: '/news/the-new-oven/' },
      },
      { title: text('Gooseberries are back'), paragraphs: [] },
    ],
    more: { text: text('All the news'), href: '/news/' },
  },
});

function NewsTitle({ of, at }: { of: Item; at: string }) {
  if (!of.readOn) return <Words as="h3" of={of.title} at={`${at}/title`} />;

  return (
    <h3>
      <a href={of.readOn.href}>
        <Words of={of.title} at={`${at}/title`} />
      </a>
    </h3>
  );
}

function fillNews(material: Material, page: PageAt): Props | undefined {
  const { news } = material.noticeBoard;
  if (!news) return undefined;

  const isWhole = page.kind === 'news';
  const others = news.items.filter(({ id }) => id !== page.article);
  const items = isWhole ? others : others.slice(0, SHOWN_ELSEWHERE);
  if (items.length === 0) return undefined;

  return {
    heading: news.heading,
    isHeadingHidden: isWhole,
    items: items.map((item) => itemOf(item, material)),
    more: isWhole ? undefined : linkTo(material, 'news', { text: news.more, from: page }),
  };
}

/** A piece with a page of its own is only begun. */
function itemOf(item: NonNullable<NoticeBoard['news']>['items'][number], material: Material): Item {
  const own = material.sitemap.pages.find(({ kind, article }) => kind === 'article' && article === item.id);
  const words = material.noticeBoard.news?.readOn;
  return {
    title: item.title,
    day: item.day?.text,
    iso: item.day?.iso,
    paragraphs: own ? item.paragraphs.slice(0, 1) : item.paragraphs,
    readOn: own && words ? { text: words, href: own.path } : undefined,
  };
}
