// Finished projects told in full: what, for whom, where, when, and what came of it.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { ArtFigure } from '../markup/art.tsx';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { Link } from './shapes.ts';
import { hasPage, pageLink } from './ways.ts';

const Case = z.object({
  title: Text,
  place: Text.optional(),
  year: Text.optional(),
  description: Text.optional(),
  client: Text.optional(),
  result: Text.optional(),
});
type Case = z.infer<typeof Case>;

const Props = z.object({
  heading: Text,
  isHeadingHidden: z.boolean(),
  items: z.array(Case).min(1),
  /** What stands before the client and before the result. */
  labels: z.object({ client: Text, result: Text }),
  more: Link.optional(),
});
type Props = z.infer<typeof Props>;

const SHOWN_ON_HOME = 3;
/** Drawings of one trade beside more projects than this would look alike. */
const MOST_PLATES = 6;

export default defineSection({
  purpose: 'Tells finished projects with what came of them.',
  german: 'Erzählt fertige Projekte und was daraus wurde.',
  role: 'proof',
  places: { home: 35, services: 40, work: 15 },
  props: Props,
  variants: {
    dossier: {
      says: 'A dossier for each project: title, terms, account and result.',
      german: { name: 'Akten', says: 'Für jedes Projekt eine Akte: Titel, Eckdaten, Bericht und Ergebnis.' },
      replaces: ['work'],
    },
    plates: {
      says: 'Project and plate side by side, changing sides.',
      german: { name: 'Im Wechsel', says: 'Projekt und Tafel nebeneinander, die Seiten wechseln.' },
      replaces: ['work'],
      fits: ({ items }) => items.length <= MOST_PLATES,
    },
  },
  fill: fillCases,
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      <ol className="cse">
        {each(props.items, (item, index) => (
          <li>
            {variant === 'plates' && <ArtFigure place="plate" nth={index} className="pl" />}
            <CaseWords of={item} at={`/items/${index}`} labels={props.labels} />
          </li>
        ))}
      </ol>
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('Recent work'),
    isHeadingHidden: false,
    items: [
      {
        title: text('Stair at Plas Glyn'),
        place: text('Corris'),
        year: text('2024'),
        client: text('A family of five'),
        description: text('Fourteen treads of one ash tree.'),
        result: text('It does not creak.'),
      },
      { title: text('Chapel windows'), result: text('Sixteen of nineteen sashes saved.') },
    ],
    labels: { client: text('For'), result: text('Result') },
    more: { text: text('All work'), href: '/work/' },
  },
});

function CaseWords({ of, at, labels }: { of: Case; at: string; labels: Props['labels'] }) {
  return (
    <div className="cw">
      <div className="ct">
        {(of.place ?? of.year) && (
          <p className="at">
            <Words of={of.place} at={`${at}/place`} />
            <Words of={of.year} at={`${at}/year`} />
          </p>
        )}
        <Words as="h3" of={of.title} at={`${at}/title`} />
      </div>
      <div className="cb">
        <Words as="p" of={of.description} at={`${at}/description`} />
        {(of.client ?? of.result) && (
          <dl>
            {of.client && <Term label={labels.client} name="client" of={of.client} at={at} />}
            {of.result && <Term label={labels.result} name="result" of={of.result} at={at} />}
          </dl>
        )}
      </div>
    </div>
  );
}

function Term({ label, name, of, at }: { label: Text; name: 'client' | 'result'; of: Text; at: string }) {
  return (
    <div className={name}>
      <Words as="dt" of={label} at={`/labels/${name}`} />
      <Words as="dd" of={of} at={`${at}/${name}`} />
    </div>
  );
}

/** Only projects that say for whom they were or what came of them; plain lists of work are shown otherwise. */
function fillCases(material: Material, page: PageAt): Props | undefined {
  const { cases, caseLabels } = material.servicesCopy;
  const isTold = cases?.items.some(({ client, result }) => client ?? result) ?? false;
  if (!cases || !isTold || (page.kind === 'services' && hasPage(material, 'work'))) return undefined;

  const isShortened = page.kind === 'home' && hasPage(material, 'work');
  return {
    heading: cases.heading,
    isHeadingHidden: page.kind === 'work',
    items: isShortened ? cases.items.slice(0, SHOWN_ON_HOME) : cases.items,
    labels: caseLabels,
    more: isShortened ? pageLink(material, 'work') : undefined,
  };
}
