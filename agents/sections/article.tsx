// One piece of news, whole.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Day } from '../markup/day.tsx';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Props = z.object({
  heading: Text,
  day: Text.optional(),
  iso: z.string().optional(),
  paragraphs: z.array(Text).min(1),
});

export default defineSection({
  purpose: 'Holds one piece of news as a whole.',
  german: 'Zeigt eine Neuigkeit im Ganzen.',
  role: 'story',
  places: { article: 15 },
  props: Props,
  variants: {
    column: {
      says: 'One column to read, the day beside it.',
      german: { name: 'Spalte', says: 'Eine Spalte zum Lesen, daneben der Tag.' },
    },
    opening: {
      says: 'The first paragraph large, the rest below.',
      german: { name: 'Anfang groß', says: 'Der erste Absatz groß, der Rest darunter.' },
      fits: ({ paragraphs }) => paragraphs.length >= 2,
    },
  },
  fill: ({ noticeBoard }, page) => {
    const item = noticeBoard.news?.items.find(({ id }) => id === page.article);
    if (!item || item.paragraphs.length === 0) return undefined;
    return { heading: item.title, day: item.day?.text, iso: item.day?.iso, paragraphs: item.paragraphs };
  },
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden />
      <Day of={props.day} iso={props.iso} at="/day" />
      <div className="body">
        {each(props.paragraphs, (paragraph, index) => (
          <Words as="p" of={paragraph} at={`/paragraphs/${index}`} />
        ))}
      </div>
    </div>
  ),
  example: {
    heading: text('The new oven is in'),
    day: text('14 March 2026'),
    iso: '2026-03-14',
    paragraphs: [text('It came through the roof on a wet Thursday.'), text('The old one went to a school in Bandon.')],
  },
});
