// What speaks for the client, each in one line: promises on the home page, licences on the page about them.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { fitProperties } from '../markup/fitted.ts';
import { useSite } from '../markup/site-context.ts';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Props = z.object({ heading: Text, items: z.array(Text).min(1) });

/** Longest line, in characters, that can still be read off a sign. */
const SIGN_CHARACTERS = 90;
const MOST_SIGNS = 6;

export default defineSection({
  purpose: 'Gives the reasons in single lines.',
  german: 'Gibt die Gründe in einzelnen Zeilen.',
  role: 'proof',
  places: { home: 20, about: 40 },
  props: Props,
  variants: {
    ruled: {
      says: 'Lines side by side, each under a rule.',
      german: { name: 'Liniert', says: 'Zeilen nebeneinander, jede unter einer Linie.' },
    },
    statement: {
      says: 'Lines below one another, set large.',
      german: { name: 'Aussagen', says: 'Zeilen untereinander, groß gesetzt.' },
      fits: ({ items }) => items.length <= 5,
    },
    signs: {
      says: 'Each line on a sign of its own.',
      german: { name: 'Schilder', says: 'Jede Zeile auf einem eigenen Schild.' },
      fits: ({ items }) =>
        items.length >= 2 && items.length <= MOST_SIGNS && items.every((item) => item.text.length <= SIGN_CHARACTERS),
    },
  },
  fill: ({ homeCopy, aboutCopy }, page) => (page.kind === 'home' ? homeCopy.points : aboutCopy.licences),
  render: ({ props }) => <Points of={props} />,
  example: {
    heading: text('House rules'),
    items: [text('When it is gone, it is gone.'), text('We throw nothing away.'), text('The starter is older than the shop.')],
  },
});

function Points({ of }: { of: z.infer<typeof Props> }) {
  const { typography } = useSite();

  return (
    <div className="w">
      <Heading of={of.heading} at="/heading" />
      <ul className="claims">
        {each(of.items, (item, index) => (
          <li style={fitProperties(item.text, typography)}>
            <Words of={item} at={`/items/${index}`} isFitted />
          </li>
        ))}
      </ul>
    </div>
  );
}
