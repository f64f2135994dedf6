// What somebody said about the client, with their name.
import { z } from 'zod';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Props = z.object({ text: Text, by: Text });

/** Longest quote, in characters, that can be set large. */
const BIG_CHARACTERS = 160;

export default defineSection({
  purpose: 'Lets a customer speak.',
  german: 'Lässt einen Kunden sprechen.',
  role: 'proof',
  places: { home: 60, services: 75, about: 75 },
  props: Props,
  variants: {
    plain: {
      says: 'A quote in the text’s own size beside its name.',
      german: { name: 'Schlicht', says: 'Ein Zitat in der Größe des Textes neben seinem Namen.' },
    },
    big: {
      says: 'A quote set large.',
      german: { name: 'Groß', says: 'Ein Zitat, groß gesetzt.' },
      fits: (props) => props.text.text.length <= BIG_CHARACTERS,
    },
  },
  fill: ({ homeCopy, servicesCopy, aboutCopy }, page) => {
    if (page.kind === 'home') return homeCopy.quote;
    return page.kind === 'services' ? servicesCopy.quote : aboutCopy.quote;
  },
  render: ({ props }) => (
    <div className="w">
      <blockquote>
        <Words as="p" of={props.text} at="/text" isFitted />
        <footer>
          <Words of={props.by} at="/by" />
        </footer>
      </blockquote>
    </div>
  ),
  example: { text: text('I moved house and kept the bakery.'), by: text('Ruth, customer since the kitchen table') },
});
