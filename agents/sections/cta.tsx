// The last word of a page: what to do now, and how.
import { z } from 'zod';
import { ArtFigure } from '../markup/art.tsx';
import { Actions } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import type { PageKind } from '../site/discovery.ts';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { pageHeading } from './page-heading.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { Link } from './shapes.ts';
import { actionLink, directLink } from './ways.ts';

/** Pages that are read one after the other end on different words; the first line may stand on the home page. */
const TURNS: Partial<Record<PageKind, number>> = { services: 1, work: 2, timetable: 2, about: 2, faq: 1 };

const Props = z.object({ heading: Text, action: Link.optional(), second: Link.optional() });

export default defineSection({
  purpose: 'Asks for one thing and makes it easy.',
  german: 'Bittet um eines und macht es leicht.',
  role: 'closing',
  places: { home: 90, services: 90, service: 90, work: 90, timetable: 90, about: 90, faq: 90 },
  props: Props,
  variants: {
    band: {
      says: 'A band: words on one side, button on the other.',
      german: { name: 'Band', says: 'Ein Band: Worte auf einer Seite, Knopf auf der anderen.' },
    },
    line: { says: 'A line set very large.', german: { name: 'Zeile', says: 'Eine Zeile, sehr groß gesetzt.' } },
    ticket: { says: 'In the middle, under an ornament.', german: { name: 'Karte', says: 'In der Mitte, unter einem Ornament.' } },
    quiet: { says: 'In the middle, with much air.', german: { name: 'Ruhig', says: 'In der Mitte, mit viel Luft.' } },
  },
  fill: (material, page) => {
    const heading = closingWords(material, page);
    const action = actionLink(material);
    return heading && action && hasMore(material) ? { heading, action, second: directLink(material) } : undefined;
  },
  render: ({ props, variant }) => (
    <div className="w">
      {(variant === 'ticket' || variant === 'quiet') && <ArtFigure place="small" className="orn" as="div" />}
      <Words as="h2" of={props.heading} at="/heading" />
      <Actions action={props.action} second={props.second} className="ax" />
    </div>
  ),
  example: {
    heading: text('Ovens on at four, doors at eight.'),
    action: { text: text('Order for Saturday'), href: '/order/' },
    second: { text: text('01422 496 077'), href: 'tel:+441422496077' },
  },
});

/** Where nothing but the town is known, nobody is asked to come. */
function hasMore(material: Material): boolean {
  const { facts, messaging } = material;
  const isKnown = facts.address?.value.street !== undefined || facts.hours.length > 0;
  return messaging.action.kind !== 'visit' || isKnown || directLink(material) !== undefined;
}

/** Closing words that neither the page's own heading nor, if it can be helped, the button says already. */
function closingWords(material: Material, page: PageAt): Text | undefined {
  const { homeCopy, messaging } = material;
  const said = new Set([pageHeading(material, page)?.text, page.kind === 'home' ? homeCopy.headline.text : undefined]);
  const own = page.kind === 'home' ? [homeCopy.closing.heading] : turnedTo(TURNS[page.kind] ?? 0, messaging.closings);

  const unsaid = [...own, messaging.closing, messaging.promise, messaging.action.label].filter((words) => !said.has(words.text));
  return unsaid.find((words) => words.text !== messaging.action.label.text) ?? unsaid[0];
}

function turnedTo(turn: number, lines: readonly Text[]): Text[] {
  const start = turn % lines.length;
  return [...lines.slice(start), ...lines.slice(0, start)];
}
