// The carte of a kitchen: courses, dishes, what is in them, what they cost.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';
import { OfferRow } from './shapes.ts';

const Dish = OfferRow.extend({ marks: z.array(Text).optional() });
type Dish = z.infer<typeof Dish>;

const Course = z.object({ heading: Text.optional(), offers: z.array(Dish).min(1) });
type Course = z.infer<typeof Course>;

const Props = z.object({ heading: Text, courses: z.array(Course).min(1) });
type Props = z.infer<typeof Props>;

/** Trades whose offers are dishes. */
const KITCHENS: ReadonlySet<string> = new Set(['restaurant', 'cafe']);
/** Dishes; more are no slate but a book. */
const MOST_ON_SLATE = 16;
const FEWEST_COURSES = 2;

export default defineSection({
  purpose: 'Shows a kitchen’s dishes by course, with diet marks and prices.',
  german: 'Zeigt die Gerichte einer Küche nach Gängen, mit Zeichen für die Kost und Preisen.',
  role: 'offer',
  places: { services: 12 },
  props: Props,
  variants: {
    carte: {
      says: 'A course to a row: its name on one side, its dishes on the other.',
      german: { name: 'Karte', says: 'Für jeden Gang eine Reihe: sein Name auf einer Seite, seine Gerichte auf der anderen.' },
      replaces: ['services'],
    },
    columns: {
      says: 'Courses in columns, as on a folded card.',
      german: { name: 'Klappkarte', says: 'Gänge in Spalten, wie auf einer gefalteten Karte.' },
      replaces: ['services'],
      fits: ({ courses }) => courses.length >= FEWEST_COURSES,
    },
    slate: {
      says: 'Everything on one dark slate, large and in the middle.',
      german: { name: 'Schiefertafel', says: 'Alles auf einer dunklen Tafel, groß und in der Mitte.' },
      ground: 'deep',
      replaces: ['services'],
      fits: (props) => dishCount(props) <= MOST_ON_SLATE,
    },
  },
  fill: ({ facts, servicesCopy }) => {
    const isKitchen = KITCHENS.has(facts.trade.value);
    if (!isKitchen || servicesCopy.groups.length === 0) return undefined;
    return { heading: servicesCopy.heading, courses: servicesCopy.groups };
  },
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden />
      <div className="crss">
        {each(props.courses, (course, index) => (
          <section className="crs">
            <Words as="h3" of={course.heading} at={`/courses/${index}/heading`} />
            <Dishes of={course.offers} at={`/courses/${index}/offers`} />
          </section>
        ))}
      </div>
    </div>
  ),
  example: {
    heading: text('The menu'),
    courses: [
      {
        heading: text('To begin'),
        offers: [
          { name: text('Warm pâté'), description: text('With bitter leaves.'), price: text('£9') },
          { name: text('Beetroot'), price: text('£7.50'), marks: [text('vegan'), text('gf')] },
        ],
      },
      {
        heading: text('After that'),
        offers: [{ name: text('Fish from the boat'), price: text('£21'), duration: text('20 min'), audience: text('For two') }],
      },
    ],
  },
});

function Dishes({ of, at }: { of: readonly Dish[]; at: string }) {
  return (
    <ul>
      {each(of, (dish, index) => (
        <li>
          <p className="dn">
            <span className="nm">
              <Words as="b" of={dish.name} at={`${at}/${index}/name`} isFitted />
              {dish.marks && <Marks of={dish.marks} at={`${at}/${index}/marks`} />}
            </span>
            <Words of={dish.price} at={`${at}/${index}/price`} className="pr" />
          </p>
          <Words as="p" of={dish.description} at={`${at}/${index}/description`} className="dd" />
          {(dish.duration ?? dish.audience) && (
            <p className="meta">
              <Words of={dish.duration} at={`${at}/${index}/duration`} />
              <Words of={dish.audience} at={`${at}/${index}/audience`} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Marks({ of, at }: { of: readonly Text[]; at: string }) {
  return (
    <span className="mks">
      {each(of, (mark, index) => (
        <>
          {' '}
          <Words as="small" of={mark} at={`${at}/${index}`} />
        </>
      ))}
    </span>
  );
}

function dishCount({ courses }: Props): number {
  return courses.reduce((sum, { offers }) => sum + offers.length, 0);
}
