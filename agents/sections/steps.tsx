// How it goes, one step after the other.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';

const Props = z.object({ heading: Text, items: z.array(z.object({ name: Text, description: Text.optional() })).min(1) });

const MOST_IN_A_ROW = 6;

export default defineSection({
  purpose: 'Says what happens and in which order.',
  german: 'Sagt, was in welcher Folge geschieht.',
  role: 'practical',
  places: { home: 25, services: 30, service: 40 },
  props: Props,
  variants: {
    numbered: { says: 'Numbered columns.', german: { name: 'Nummern', says: 'Nummerierte Spalten.' } },
    sheet: {
      says: 'Cells of a ruled sheet.',
      german: { name: 'Blatt', says: 'Felder eines linierten Blatts.' },
      fits: ({ items }) => items.length >= 2 && items.length <= MOST_IN_A_ROW,
    },
    route: {
      says: 'Stations of a line.',
      german: { name: 'Strecke', says: 'Stationen einer Strecke.' },
      fits: ({ items }) => items.length >= 3 && items.length <= MOST_IN_A_ROW,
    },
  },
  fill: ({ servicesCopy }) => servicesCopy.steps,
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <ol className="steps">
        {each(props.items, (step, index) => (
          <li>
            <Words as="h3" of={step.name} at={`/items/${index}/name`} />
            <Words as="p" of={step.description} at={`/items/${index}/description`} />
          </li>
        ))}
      </ol>
    </div>
  ),
  example: {
    heading: text('A loaf, start to finish'),
    items: [
      { name: text('Thursday'), description: text('The starter is fed and the flour is weighed.') },
      { name: text('Friday'), description: text('Mixed by noon, shaped at six, cold all night.') },
      { name: text('Saturday') },
    ],
  },
});
