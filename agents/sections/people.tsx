// The people, by name.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { Monogram } from './people/monogram.tsx';
import { defineSection } from './section.ts';

const Props = z.object({
  heading: Text,
  items: z.array(z.object({ name: Text, role: Text.optional(), bio: Text.optional() })).min(1),
});

const MOST_CARDS = 12;

export default defineSection({
  purpose: 'Shows who does the work.',
  german: 'Zeigt, wer die Arbeit tut.',
  role: 'proof',
  places: { about: 30 },
  props: Props,
  variants: {
    list: { says: 'Names with what each of them does.', german: { name: 'Liste', says: 'Namen mit dem, was jeder tut.' } },
    index: {
      says: 'A register: name on one side, part on the other.',
      german: { name: 'Register', says: 'Ein Register: Name auf einer Seite, Aufgabe auf der anderen.' },
    },
    cards: {
      says: 'A card with a monogram for each person.',
      german: { name: 'Karten', says: 'Für jeden Menschen eine Karte mit Monogramm.' },
      fits: ({ items }) => items.length <= MOST_CARDS,
    },
  },
  fill: ({ aboutCopy }) => aboutCopy.people,
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <ul className="ppl">
        {each(props.items, (person, index) => (
          <li>
            {variant === 'cards' && <Monogram of={person.name.text} nth={index} />}
            <Words as="h3" of={person.name} at={`/items/${index}/name`} />
            <Words as="p" of={person.role} at={`/items/${index}/role`} className="role" />
            <Words as="p" of={person.bio} at={`/items/${index}/bio`} />
          </li>
        ))}
      </ul>
    </div>
  ),
  example: {
    heading: text('Behind the counter'),
    items: [
      { name: text('Josie Barraclough'), role: text('Baker'), bio: text('Started the starter.') },
      { name: text('Dr Ruth Okonjo'), role: text('Flour and figures') },
      { name: text('Tariq') },
    ],
  },
});
