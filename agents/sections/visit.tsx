// Where the client is and when they are there.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { AddressLines } from '../markup/address.tsx';
import { ArtFigure } from '../markup/art.tsx';
import { CountryOutline } from '../markup/country-outline.tsx';
import { HoursList } from '../markup/definition-lists.tsx';
import { fitProperties } from '../markup/fitted.ts';
import { Heading } from '../markup/heading.tsx';
import { PlainLink } from '../markup/links.tsx';
import { useSite } from '../markup/site-context.ts';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection, type Material, type PageAt, type ShownAbove } from './section.ts';
import { HoursRow, Link } from './shapes.ts';

const Place = z.number().int().nonnegative();

const Props = z.object({
  heading: Text,
  /** Heard but not seen, where the page's own heading says it already. */
  isHeadingHidden: z.boolean().optional(),
  address: z.array(Text),
  directions: z.array(Text),
  ways: z.array(Link),
  hoursHeading: Text.optional(),
  hours: z.array(HoursRow),
  /** For below a first screen that shows the place: which of the ways, by where they stand, it does not show, and a name for them alone. */
  rest: z.object({ heading: Text, map: Place.optional(), further: z.array(Place) }).optional(),
  /** Where the ways stand that are shown, when the first screen shows others. */
  shownWays: z.array(Place).optional(),
});
type Props = z.infer<typeof Props>;

/** Not the first plate, which stands further up the page. */
const PLATE = 1;
const PLATE_BOX = { width: 560, height: 600 };

export default defineSection({
  purpose: 'Says where to come, when, and how to reach the client otherwise.',
  german: 'Sagt, wohin man kommt, wann, und wie man den Kunden sonst erreicht.',
  role: 'practical',
  places: { home: 70, contact: 25 },
  props: Props,
  variants: {
    columns: {
      says: 'Address, hours and a drawing side by side.',
      german: { name: 'Spalten', says: 'Adresse, Zeiten und eine Zeichnung nebeneinander.' },
    },
    ticket: { says: 'All of it on a ruled ticket.', german: { name: 'Karte', says: 'Alles auf einer linierten Karte.' } },
    map: {
      says: 'Address beside the outline of the country or a large drawing, hours below.',
      german: { name: 'Landkarte', says: 'Adresse neben dem Umriss des Landes oder einer großen Zeichnung, Zeiten darunter.' },
      fits: ({ address }) => address.length > 0,
    },
  },
  fill: fillVisit,
  render: ({ props, variant }) => (
    <div className="w">
      <div className="vx">
        <VisitHeading of={props} />
        {props.address.length > 0 && <FittedAddress lines={props.address} />}
        {props.directions.length > 0 && (
          <ul className="notes">
            {each(props.directions, (line, index) => (
              <Words as="li" of={line} at={`/directions/${index}`} />
            ))}
          </ul>
        )}
        <Ways of={props} />
      </div>
      {props.hours.length > 0 && (
        <div className="hx">
          <Words as="h3" of={props.hoursHeading} at="/hoursHeading" />
          <HoursList of={props.hours} at="/hours" />
        </div>
      )}
      <Plate isMap={variant === 'map'} />
    </div>
  ),
  after: (props, { place }) => (place ? restOf(props, place) : props),
  example: {
    heading: text('The shop'),
    address: [text('9 Crown Street'), text('Hebden Bridge HX7 8EH')],
    directions: [text('Next to the ironmonger’s, by the packhorse bridge.')],
    ways: [
      { text: text('Open the map'), href: 'https://www.openstreetmap.org/?mlat=53.7&mlon=-2' },
      { text: text('01422 496 077'), href: 'tel:+441422496077' },
      { text: text('bread@secondrise.example'), href: 'mailto:bread@secondrise.example' },
    ],
    hoursHeading: text('Opening hours'),
    hours: [
      { days: text('Wednesday to Friday'), times: text('08:00–15:00') },
      { days: text('Saturday'), times: text('08:00–13:00'), note: text('or until sold out') },
    ],
  },
});

function VisitHeading({ of }: { of: Props }) {
  const isWaysAlone = of.address.length + of.directions.length + of.hours.length === 0;
  if (of.rest && of.shownWays && isWaysAlone) return <Heading of={of.rest.heading} at="/rest/heading" />;

  return <Heading of={of.heading} at="/heading" isHidden={of.isHeadingHidden ?? false} />;
}

/** Each keeps its place, so that editing one of them means that one. */
function Ways({ of: { ways, shownWays } }: { of: Props }) {
  const shown = shownWays ?? [...ways.keys()];
  if (shown.length === 0) return null;

  return (
    <p className="links">
      {each(shown, (index) => (
        <PlainLink to={ways[index]} at={`/ways/${index}`} hasIcon />
      ))}
    </p>
  );
}

/** No word of it, such as the name of a long street, is wider than the column it stands in. */
function FittedAddress({ lines }: { lines: readonly Text[] }) {
  const { typography } = useSite();
  const words = lines.map(({ text: line }) => line).join(' ');

  return (
    <address style={fitProperties(words, typography)}>
      <AddressLines lines={lines} at="/address" />
    </address>
  );
}

/** A map where one was drawn and the place is on it: land without a place says nothing of the client. */
function Plate({ isMap }: { isMap: boolean }) {
  const { map } = useSite().imagery;
  if (isMap && map?.dot) return <CountryOutline of={map} className="mx" />;

  return <ArtFigure place="plate" nth={PLATE} className="mx" box={PLATE_BOX} />;
}

/** How to get there, further numbers, and the hours where the first screen has no room for them. */
function restOf(props: Props, place: ShownAbove['place']): Props | undefined {
  const { map, further = [] } = props.rest ?? {};
  const hours = place === 'with hours' ? [] : props.hours;
  const isFound = props.directions.length + hours.length > 0;
  if (!isFound && further.length === 0) return undefined;

  const shownWays = isFound && map !== undefined ? [map, ...further] : further;
  return { ...props, address: [], hours, shownWays };
}

/** The home page leaves it out where nothing but the town is known, which its first words name; the contact page shows what there is,
 * under no name for a place where there is none: “Based in” over a number alone leads nowhere. */
function fillVisit(material: Material, page: PageAt): Props | undefined {
  const { contactCopy, homeCopy } = material;
  const { address, hours, hoursHeading, directions, map, phones, mails } = contactCopy;

  const ways = [...(map ? [map] : []), ...phones, ...mails];
  const isFound = map !== undefined || address.length > 1 || hours.length > 0;
  const isEmpty = address.length + hours.length + ways.length === 0;
  if (isEmpty || (page.kind === 'home' && !isFound)) return undefined;

  if (page.kind !== 'home' && address.length + hours.length + directions.length === 0)
    return { heading: contactCopy.heading, isHeadingHidden: true, address, directions, ways, hours };

  const heading = page.kind === 'home' ? (homeCopy.visit?.heading ?? contactCopy.visitHeading) : contactCopy.visitHeading;
  const isSaid = page.kind === 'contact' && heading.text === contactCopy.heading.text;
  const rest = page.kind === 'home' && { rest: restIn(contactCopy) };
  return { heading, ...(isSaid && { isHeadingHidden: true }), address, directions, ways, hoursHeading, hours, ...rest };
}

/** First screens show the first number and the first mail address. */
function restIn({ heading, map, phones, mails }: Material['contactCopy']): Props['rest'] {
  const firstPhone = map ? 1 : 0;
  const firstMail = firstPhone + phones.length;
  const further = [...placesAfter(firstPhone, phones.length), ...placesAfter(firstMail, mails.length)];
  return { heading, ...(map && { map: 0 }), further };
}

function placesAfter(first: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, at) => first + 1 + at);
}
