// The client's own offers side by side: what belongs to each.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { useLabel } from '../markup/site-context.ts';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { offersOf } from './offers.ts';
import { defineSection } from './section.ts';

const Offer = z.object({ name: Text, price: Text.optional(), includes: z.array(Text) });
type Offer = z.infer<typeof Offer>;

const Props = z.object({ heading: Text, offers: z.array(Offer).min(2) });
type Props = z.infer<typeof Props>;

const FEWEST_OFFERS = 2;
/** More columns than this are no longer read across. */
const MOST_OFFERS = 5;
/** Columns that a phone has room for. */
const MOST_IN_TABLE = 4;

export default defineSection({
  purpose: 'Sets offers side by side by what belongs to each.',
  german: 'Stellt Angebote danach nebeneinander, was zu jedem gehört.',
  role: 'offer',
  places: { services: 25 },
  props: Props,
  variants: {
    columns: {
      says: 'A column for each offer, with what belongs to it.',
      german: { name: 'Spalten', says: 'Für jedes Angebot eine Spalte mit dem, was dazugehört.' },
    },
    table: {
      says: 'A table: a row for each part, a mark where it is included.',
      german: { name: 'Tabelle', says: 'Eine Tabelle: für jeden Teil eine Zeile, ein Zeichen, wo er enthalten ist.' },
      fits: isTabular,
    },
  },
  fill: ({ servicesCopy, ...material }) => {
    const offers = offersOf({ ...material, servicesCopy }).flatMap(({ name, price, includes }) =>
      includes && includes.length > 0 ? [{ name, price, includes }] : [],
    );
    const isComparable = offers.length >= FEWEST_OFFERS && offers.length <= MOST_OFFERS;
    return isComparable ? { heading: servicesCopy.compare, offers } : undefined;
  },
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      {variant === 'table' ? <CompareTable of={props.offers} heading={props.heading} /> : <Columns of={props.offers} />}
    </div>
  ),
  example: {
    heading: text('Side by side'),
    offers: [
      { name: text('Half board'), price: text('£80'), includes: [text('Breakfast'), text('Supper')] },
      { name: text('Full board'), price: text('£105'), includes: [text('Breakfast'), text('Supper'), text('Packed lunch')] },
    ],
  },
});

function Columns({ of }: { of: readonly Offer[] }) {
  return (
    <ul className="cmp">
      {each(of, (offer, index) => (
        <li>
          <Words as="h3" of={offer.name} at={`/offers/${index}/name`} />
          <Words as="p" of={offer.price} at={`/offers/${index}/price`} className="pr" />
          <ul>
            {each(offer.includes, (part, nth) => (
              <Words as="li" of={part} at={`/offers/${index}/includes/${nth}`} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function CompareTable({ of, heading }: { of: readonly Offer[]; heading: Text }) {
  const parts = partsOf(of);

  return (
    <div className="cmt" style={{ '--n': of.length }}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">
                <Words of={heading} at="/heading" />
              </span>
            </th>
            {each(of, (offer, index) => (
              <th scope="col">
                <Words as="b" of={offer.name} at={`/offers/${index}/name`} />
                <Words of={offer.price} at={`/offers/${index}/price`} className="pr" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {each(parts, ({ part, at }) => (
            <tr>
              <th scope="row">
                <Words of={part} at={at} />
              </th>
              {each(of, ({ includes }) => (
                <td>
                  <Mark isIncluded={includes.some(({ text: words }) => words === part.text)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ isIncluded }: { isIncluded: boolean }) {
  const included = useLabel('included');
  const notIncluded = useLabel('notIncluded');

  return (
    <span className={isIncluded ? 'mk' : 'mk no'}>
      <span className="vh">
        <Words of={isIncluded ? included : notIncluded} />
      </span>
    </span>
  );
}

interface Part {
  part: Text;
  at: string;
}

/** Each part once, in the order in which the offers name them. */
function partsOf(offers: readonly Offer[]): Part[] {
  const found = new Map<string, Part>();
  for (const [index, { includes }] of offers.entries()) {
    for (const [nth, part] of includes.entries()) {
      if (!found.has(part.text)) found.set(part.text, { part, at: `/offers/${index}/includes/${nth}` });
    }
  }
  return [...found.values()];
}

/** Marks say something only where offers share parts. */
function isTabular({ offers }: Props): boolean {
  const all = offers.flatMap(({ includes }) => includes.map((part) => part.text));
  return offers.length <= MOST_IN_TABLE && new Set(all).size < all.length;
}
