// What the client has done: jobs, buildings, cases.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { ArtFigure } from '../markup/art.tsx';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';
import { hasPage, pageLink } from './ways.ts';

const Case = z.object({ title: Text, place: Text.optional(), year: Text.optional(), description: Text.optional() });
type Case = z.infer<typeof Case>;

const Props = z.object({ heading: Text, isHeadingHidden: z.boolean(), items: z.array(Case).min(1), more: Link.optional() });

const SHOWN_ON_HOME = 4;
const MOST_PLATES = 12;

export default defineSection({
  purpose: 'Shows finished work.',
  german: 'Zeigt fertige Arbeiten.',
  role: 'proof',
  places: { home: 35, services: 40, work: 15 },
  props: Props,
  variants: {
    register: {
      says: 'A register: title, place, what it was, year.',
      german: { name: 'Register', says: 'Ein Register: Titel, Ort, was es war, Jahr.' },
    },
    plates: {
      says: 'A plate for each piece of work.',
      german: { name: 'Tafeln', says: 'Für jede Arbeit eine Tafel.' },
      fits: ({ items }) => items.length >= 2 && items.length <= MOST_PLATES,
    },
  },
  fill: (material, page) => {
    const { cases } = material.servicesCopy;
    if (!cases || (page.kind === 'services' && hasPage(material, 'work'))) return undefined;

    const isShortened = page.kind === 'home' && hasPage(material, 'work');
    return {
      heading: cases.heading,
      isHeadingHidden: page.kind === 'work',
      items: isShortened ? cases.items.slice(0, SHOWN_ON_HOME) : cases.items,
      more: isShortened ? pageLink(material, 'work') : undefined,
    };
  },
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      {variant === 'plates' ? <Plates of={props.items} /> : <Register of={props.items} />}
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('Recent work'),
    isHeadingHidden: false,
    items: [
      {
        title: text('Tramway School'),
        place: text('Bristol'),
        year: text('2024'),
        description: text('A primary school inside a tram shed.'),
      },
      { title: text('Fourteen Houses'), place: text('Frome'), year: text('2023') },
      { title: text('Stroud Mill') },
    ],
    more: { text: text('All work'), href: '/work/' },
  },
});

function Register({ of }: { of: readonly Case[] }) {
  return (
    <ol className="reg">
      {each(of, (item, index) => (
        <li>
          <Words as="h3" of={item.title} at={`/items/${index}/title`} />
          <Words of={item.place} at={`/items/${index}/place`} />
          <Words as="p" of={item.description} at={`/items/${index}/description`} />
          <Words of={item.year} at={`/items/${index}/year`} className="yr" />
        </li>
      ))}
    </ol>
  );
}

function Plates({ of }: { of: readonly Case[] }) {
  return (
    <ul className="plates">
      {each(of, (item, index) => (
        <li>
          <ArtFigure place="plate" nth={index} className="pl" />
          <div className="cap">
            <Words as="h3" of={item.title} at={`/items/${index}/title`} />
            {(item.place ?? item.year) && (
              <p className="at">
                <Words of={item.place} at={`/items/${index}/place`} />
                <Words of={item.year} at={`/items/${index}/year`} />
              </p>
            )}
            <Words as="p" of={item.description} at={`/items/${index}/description`} className="ds" />
          </div>
        </li>
      ))}
    </ul>
  );
}
