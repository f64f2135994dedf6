// How to hear from the client again. Nothing is collected here: the visitor's own mail or the client's own page does it.
import { z } from 'zod';
import { Heading } from '../markup/heading.tsx';
import { Button } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';

const Props = z.object({ heading: Text, about: Text.optional(), address: Text.optional(), subscribe: Link });

export default defineSection({
  purpose: 'Says how to sign up for the client’s newsletter.',
  german: 'Sagt, wie man den Rundbrief des Kunden bestellt.',
  role: 'practical',
  places: { home: 88, news: 80 },
  props: Props,
  variants: {
    line: {
      says: 'Heading, a sentence and a button in one row.',
      german: { name: 'Zeile', says: 'Überschrift, ein Satz und ein Knopf in einer Reihe.' },
    },
    slip: {
      says: 'A slip with a dashed edge, to cut out.',
      german: { name: 'Abschnitt', says: 'Ein Abschnitt mit gestricheltem Rand, zum Ausschneiden.' },
    },
  },
  fill: ({ noticeBoard, sitemap }, page) => {
    const { newsletter } = noticeBoard;
    const isTwice = page.kind === 'home' && sitemap.pages.some(({ kind }) => kind === 'news');
    if (!newsletter || isTwice) return undefined;

    const { heading, about, address, href, subscribe } = newsletter;
    const isMail = href.startsWith('mailto:');
    return { heading, about, address: isMail ? address : undefined, subscribe: { text: subscribe, href } };
  },
  render: ({ props }) => (
    <div className="w">
      <div className="nl">
        <Heading of={props.heading} at="/heading" />
        <Words as="p" of={props.about} at="/about" />
        <p className="nb">
          <Button to={props.subscribe} at="/subscribe" />
          <Words of={props.address} at="/address" />
        </p>
      </div>
    </div>
  ),
  example: {
    heading: text('Newsletter'),
    about: text('Four letters a year, one for each change of flour.'),
    address: text('news@secondrise.example'),
    subscribe: { text: text('Subscribe'), href: 'mailto:news@secondrise.example?subject=Newsletter' },
  },
});
