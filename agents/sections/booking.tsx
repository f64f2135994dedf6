// How to book, by the client's own ways.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { Button, PlainLink } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';

const Props = z.object({
  heading: Text,
  /** The client's own booking page. */
  online: Link.optional(),
  ways: z.array(Link),
  notes: z.array(Text),
});

export default defineSection({
  purpose: 'Says how to book: where, by which ways, and what to know.',
  german: 'Sagt, wie man bucht: wo, auf welchen Wegen und was man wissen muss.',
  role: 'practical',
  places: { home: 66, contact: 20 },
  props: Props,
  variants: {
    desk: {
      says: 'The ways on one side, what to know on the other.',
      german: { name: 'Empfang', says: 'Die Wege auf einer Seite, was man wissen muss auf der anderen.' },
    },
    steps: {
      says: 'What to know as numbered lines, the ways below.',
      german: { name: 'Schritte', says: 'Was man wissen muss als nummerierte Zeilen, die Wege darunter.' },
      fits: ({ notes }) => notes.length >= 2,
    },
  },
  fill: ({ noticeBoard, contactCopy }) => {
    const { booking } = noticeBoard;
    if (!booking) return undefined;
    return { ...booking, ways: [...contactCopy.phones.slice(0, 1), ...contactCopy.mails.slice(0, 1)] };
  },
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <div className="bk">
        {props.notes.length > 0 && (
          <ol className="bn">
            {each(props.notes, (note, index) => (
              <Words as="li" of={note} at={`/notes/${index}`} />
            ))}
          </ol>
        )}
        {(props.online ?? props.ways[0]) && (
          <p className="bw">
            <Button to={props.online} at="/online" />
            {each(props.ways, (way, index) => (
              <PlainLink to={way} at={`/ways/${index}`} className="alt" />
            ))}
          </p>
        )}
      </div>
    </div>
  ),
  example: {
    heading: text('How to book'),
    online: { text: text('Book online'), href: 'https://book.secondrise.example' },
    ways: [{ text: text('01422 496 077'), href: 'tel:+441422496077' }],
    notes: [text('Tables are kept for fifteen minutes.'), text('For more than six, please ring.')],
  },
});
