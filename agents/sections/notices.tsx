// What visitors must know before they come: closed days, other hours.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Notice = z.object({ text: Text, when: Text.optional() });
const Props = z.object({ heading: Text, items: z.array(Notice).min(1) });

/** More would push the page's own matter away. */
const MOST_IN_BAND = 2;

export default defineSection({
  purpose: 'Says what visitors must know before they come, such as closed days.',
  german: 'Sagt, was Besucher vorher wissen müssen, etwa geschlossene Tage.',
  role: 'notice',
  places: { home: 8, contact: 8 },
  props: Props,
  variants: {
    slip: { says: 'A slip of paper with a strong edge.', german: { name: 'Zettel', says: 'Ein Zettel mit kräftigem Rand.' } },
    band: {
      says: 'A coloured band.',
      german: { name: 'Band', says: 'Ein farbiges Band.' },
      ground: 'tint',
      fits: ({ items }) => items.length <= MOST_IN_BAND,
    },
    board: {
      says: 'Notices side by side, the day set large.',
      german: { name: 'Brett', says: 'Aushänge nebeneinander, der Tag groß gesetzt.' },
    },
  },
  fill: ({ noticeBoard }) => noticeBoard.notices && { ...noticeBoard.notices, items: noticeBoard.notices.items.map(shown) },
  render: ({ props }) => (
    <div className="w">
      <div className="ntc">
        <Heading of={props.heading} at="/heading" />
        <ul>
          {each(props.items, (item, index) => (
            <li>
              <Words of={item.when} at={`/items/${index}/when`} className="when" />
              <Words as="p" of={item.text} at={`/items/${index}/text`} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  ),
  example: {
    heading: text('Please note'),
    items: [
      { text: text('Closed for the holidays.'), when: text('24 December to 6 January') },
      { text: text('The lift is out of order until the end of May.') },
    ],
  },
});

function shown({ text: words, when }: { text: Text; when?: Text | undefined }): z.infer<typeof Notice> {
  return { text: words, when };
}
