// The page for addresses that lead nowhere.
import { z } from 'zod';
import { ArtFigure } from '../markup/art.tsx';
import { Button } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';

const Props = z.object({ heading: Text, text: Text, back: Link });

export default defineSection({
  purpose: 'Says that there is no such page and leads back.',
  german: 'Sagt, dass es diese Seite nicht gibt, und führt zurück.',
  role: 'opening',
  places: { 'not-found': 5 },
  props: Props,
  variants: {
    plain: { says: 'Words alone.', german: { name: 'Schlicht', says: 'Nur Worte.' } },
    drawn: { says: 'Words beside a drawing.', german: { name: 'Gezeichnet', says: 'Worte neben einer Zeichnung.' } },
  },
  fill: ({ microcopy: { labels }, sitemap }) => ({
    heading: labels.notFoundHeading,
    text: labels.notFoundText,
    back: { text: labels.notFoundBack, href: sitemap.pages.find(({ kind }) => kind === 'home')?.path ?? '/' },
  }),
  render: ({ props, variant }) => (
    <div className="w">
      <div className="tx">
        <Words as="h1" of={props.heading} at="/heading" className="ph" />
        <Words as="p" of={props.text} at="/text" className="lead" />
        <p className="acts">
          <Button to={props.back} at="/back" />
        </p>
      </div>
      {variant === 'drawn' && <ArtFigure place="plate" nth={2} className="side" />}
    </div>
  ),
  example: {
    heading: text('This page is not here'),
    text: text('It may have moved, or the address has a slip in it.'),
    back: { text: text('To the first page'), href: '/' },
  },
});
