// Figures that the client gave, or what there is to know about one offer.
import { z } from 'zod';
import { FigureList } from '../markup/definition-lists.tsx';
import { Heading } from '../markup/heading.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { offerOf } from './offers.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { Figure } from './shapes.ts';

const Props = z.object({ heading: Text.optional(), items: z.array(Figure).min(1) });
type Props = z.infer<typeof Props>;

/** Longest value, in characters, that can be set very large. */
const GIANT_CHARACTERS = 10;

export default defineSection({
  purpose: 'Puts numbers where adjectives would be.',
  german: 'Setzt Zahlen, wo sonst Adjektive stünden.',
  role: 'proof',
  places: { home: 30, service: 15 },
  props: Props,
  variants: {
    strip: { says: 'Figures in a row.', german: { name: 'Reihe', says: 'Zahlen in einer Reihe.' } },
    ledger: { says: 'Figures below one another, ruled.', german: { name: 'Kontobuch', says: 'Zahlen untereinander, liniert.' } },
    giant: {
      says: 'Very large figures.',
      german: { name: 'Groß', says: 'Sehr große Zahlen.' },
      fits: ({ items }) => items.length <= 4 && items.every(({ value }) => value.text.length <= GIANT_CHARACTERS),
    },
  },
  fill: (material, page) => (page.kind === 'service' ? factsOfOffer(material, page) : material.homeCopy.figures),
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <FigureList of={props.items} at="/items" />
    </div>
  ),
  example: {
    heading: text('In figures'),
    items: [
      { value: text('48 h'), label: text('from flour to loaf') },
      { value: text('4 am'), label: text('ovens on') },
      { value: text('0'), label: text('loaves binned') },
    ],
  },
});

/** Price and duration under the names the price list gives them. */
function factsOfOffer(material: Material, page: PageAt): Props | undefined {
  const offer = offerOf(material, page.offer);
  const { columns } = material.servicesCopy;

  const items = [
    { value: offer?.price, label: columns.price },
    { value: offer?.duration, label: columns.duration },
  ].flatMap(({ value, label }) => (value ? [{ value, label }] : []));
  return items.length > 0 ? { items } : undefined;
}
