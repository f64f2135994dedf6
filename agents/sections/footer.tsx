// The foot of every page: who and where, ways to reach them, way round, what the law asks for.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { AddressLines } from '../markup/address.tsx';
import { PlainLink } from '../markup/links.tsx';
import { useLabel } from '../markup/site-context.ts';
import { Words } from '../markup/words.tsx';
import { onceEach } from '../once-each.ts';
import type { Label } from '../site/content.ts';
import { Text } from '../site/text.ts';
import { onEveryPage } from './every-page.ts';
import { text } from './example-text.ts';
import { navigationItems } from './header/fill.ts';
import { defineSection, type Material } from './section.ts';
import { Link } from './shapes.ts';

const Props = z.object({
  name: Text,
  address: z.array(Text),
  ways: z.array(Link),
  items: z.array(Link),
  legal: z.array(Link),
  lines: z.array(Text),
});
type Props = z.infer<typeof Props>;

/** Longest name, in characters, that is worth setting from edge to edge. */
const SHOUT_CHARACTERS = 18;

export default defineSection({
  purpose: 'Closes every page with what must always be found.',
  german: 'Schließt jede Seite mit dem, was immer zu finden sein muss.',
  role: 'frame',
  places: onEveryPage(100),
  props: Props,
  variants: {
    columns: { says: 'Columns.', german: { name: 'Spalten', says: 'Spalten.' } },
    colophon: {
      says: 'In the middle, like the last page of a book.',
      german: { name: 'Kolophon', says: 'In der Mitte, wie die letzte Seite eines Buchs.' },
    },
    cells: { says: 'Ruled cells.', german: { name: 'Felder', says: 'Linierte Felder.' } },
    shout: {
      says: 'The name from edge to edge.',
      german: { name: 'Name groß', says: 'Der Name von Rand zu Rand.' },
      fits: ({ name }) => name.text.length <= SHOUT_CHARACTERS,
    },
  },
  // The same on each of hundreds of pages.
  fill: onceEach((material: Material) => ({
    name: { text: material.facts.name.value, from: ['facts.name'] },
    address: material.contactCopy.address,
    ways: [...material.contactCopy.phones, ...material.contactCopy.mails],
    items: navigationItems(material).map((item) => ({ text: item.text, href: item.href })),
    legal: material.sitemap.pages
      .filter(({ kind }) => kind === 'legal')
      .map(({ navigation, title, path }) => ({ text: navigation ?? title, href: path })),
    lines: material.legal.footer,
  })),
  render: ({ props, variant }) => (
    <footer className={`site-f f-${variant}`}>
      <div className="w">
        {variant === 'shout' && <Words of={props.name} at="/name" as="p" className="fit" isFitted />}
        <div className="c1">
          <Words of={props.name} at="/name" as="b" isFitted />
          {props.address.length > 0 && (
            <address>
              <AddressLines lines={props.address} at="/address" />
            </address>
          )}
        </div>
        {props.ways.length > 0 && (
          <div className="c2">
            {each(props.ways, (way, index) => (
              <PlainLink to={way} at={`/ways/${index}`} />
            ))}
          </div>
        )}
        <Links of={props.items} at="/items" className="c3" label="footerNavigation" />
        <Links of={props.legal} at="/legal" className="c4" label="legalNavigation" />
        <LegalLines of={props} />
      </div>
    </footer>
  ),
  example: {
    name: text('Second Rise'),
    address: [text('9 Crown Street'), text('Hebden Bridge HX7 8EH')],
    ways: [
      { text: text('01422 496 077'), href: 'tel:+441422496077' },
      { text: text('bread@secondrise.example'), href: 'mailto:bread@secondrise.example' },
    ],
    items: [
      { text: text('Bread'), href: '/bread/' },
      { text: text('Our story'), href: '/story/' },
    ],
    legal: [{ text: text('Privacy'), href: '/privacy/' }],
    lines: [text('Josie Barraclough, trading as Second Rise.')],
  },
});

interface LinksProps {
  of: readonly Link[];
  at: string;
  className: string;
  label: Label;
}

function Links({ of, at, className, label }: LinksProps) {
  const name = useLabel(label);
  if (of.length === 0) return null;

  return (
    <nav className={className} aria-label={name.text}>
      <ul>
        {each(of, (link, index) => (
          <li>
            <PlainLink to={link} at={`${at}/${index}`} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LegalLines({ of }: { of: Props }) {
  if (of.lines.length === 0) return null;

  return (
    <p className="c5">
      {each(of.lines, (line, index) => (
        <Words of={line} at={`/lines/${index}`} />
      ))}
    </p>
  );
}
