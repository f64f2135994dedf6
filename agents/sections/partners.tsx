// With whom the client works.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Partner = z.object({ name: Text, what: Text.optional(), href: z.url().optional() });
type Partner = z.infer<typeof Partner>;

const Props = z.object({ heading: Text, items: z.array(Partner).min(1) });

/** Characters; longer names are better read in a list. */
const LONGEST_NAME = 32;
const FEWEST_NAMES = 3;

export default defineSection({
  purpose: 'Names those the client works with, and what for.',
  german: 'Nennt, mit wem der Kunde arbeitet und wofür.',
  role: 'proof',
  places: { home: 62, about: 60 },
  props: Props,
  variants: {
    register: {
      says: 'A register: the name, and what for.',
      german: { name: 'Register', says: 'Ein Register: der Name und wofür.' },
    },
    cells: {
      says: 'Ruled cells, a name in each.',
      german: { name: 'Felder', says: 'Linierte Felder mit je einem Namen.' },
      fits: ({ items }) => items.length >= FEWEST_NAMES,
    },
    names: {
      says: 'The names one after the other, set large.',
      german: { name: 'Fortlaufend', says: 'Die Namen nacheinander, groß gesetzt.' },
      fits: ({ items }) =>
        items.length >= FEWEST_NAMES && items.every(({ name, what }) => !what && name.text.length <= LONGEST_NAME),
    },
  },
  fill: ({ noticeBoard, sitemap }, page) => {
    const isTwice = page.kind === 'home' && sitemap.pages.some(({ kind }) => kind === 'about');
    return isTwice ? undefined : noticeBoard.partners;
  },
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <ul className="ptn">
        {each(props.items, (partner, index) => (
          <li>
            <PartnerName of={partner} at={`/items/${index}`} />
            <Words as="p" of={partner.what} at={`/items/${index}/what`} />
          </li>
        ))}
      </ul>
    </div>
  ),
  example: {
    heading: text('We work with'),
    items: [
      { name: text('Gilberdyke Mill'), what: text('Our flour'), href: 'https://mill.example' },
      { name: text('Bandon Dairy'), what: text('Buttermilk') },
      { name: text('The net loft') },
    ],
  },
});

function PartnerName({ of, at }: { of: Partner; at: string }) {
  if (of.href === undefined) return <Words as="h3" of={of.name} at={`${at}/name`} />;

  return (
    <h3>
      <a href={of.href} rel="noopener">
        <Words of={of.name} at={`${at}/name`} />
      </a>
    </h3>
  );
}
