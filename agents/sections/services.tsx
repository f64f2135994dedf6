// What the client offers.
import { each } from '../markup/each.ts';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { defineSection } from './section.ts';
import { SERVICES_EXAMPLE } from './services/example.ts';
import { fillServices } from './services/fill.ts';
import { type GroupProps, OfferList } from './services/list.tsx';
import { OfferMenu } from './services/menu.tsx';
import { type OfferGroup, ServicesProps } from './services/props.ts';
import { OfferTable } from './services/table.tsx';

const MOST_TILES = 16;
const MOST_STOPS = 12;
/** Offers that the first screen does not show: fewer are no list of their own. */
const FEWEST_LEFT = 2;

export default defineSection({
  purpose: 'Shows what is offered, and what it costs where the client says so.',
  german: 'Zeigt, was es gibt und was es kostet, wo der Kunde es sagt.',
  role: 'offer',
  places: { home: 15, services: 15, service: 60 },
  props: ServicesProps,
  variants: {
    index: {
      says: 'A numbered index with large names.',
      german: { name: 'Verzeichnis', says: 'Ein nummeriertes Verzeichnis mit großen Namen.' },
    },
    table: {
      says: 'A table of names, details and prices.',
      german: { name: 'Tabelle', says: 'Eine Tabelle aus Namen, Angaben und Preisen.' },
      fits: hasDetails,
    },
    fees: {
      says: 'A price list with the price set strong.',
      german: { name: 'Preisliste', says: 'Eine Preisliste mit betontem Preis.' },
      fits: hasPrices,
    },
    menu: {
      says: 'A menu in two columns, names led to their prices by dots.',
      german: { name: 'Karte', says: 'Eine Karte in zwei Spalten, Punkte führen vom Namen zum Preis.' },
      fits: hasPrices,
    },
    tiles: {
      says: 'Coloured tiles.',
      german: { name: 'Kacheln', says: 'Farbige Kacheln.' },
      fits: (props) => count(props) >= 2 && count(props) <= MOST_TILES,
    },
    stops: {
      says: 'Stops along a line.',
      german: { name: 'Haltestellen', says: 'Haltestellen entlang einer Linie.' },
      fits: (props) => count(props) >= 2 && count(props) <= MOST_STOPS,
    },
    columns: {
      says: 'Two or three columns under rules.',
      german: { name: 'Spalten', says: 'Zwei oder drei Spalten unter Linien.' },
      fits: (props) => count(props) >= 2,
    },
  },
  fill: fillServices,
  render: ({ props, variant }) => (
    <div className="w">
      {(props.groups.length === 1 || !props.isHeadingHidden) && <ListHeading of={props} />}
      {each(props.groups, (group, index) => (
        <Fragment>
          {props.groups.length > 1 && <GroupHeading of={props} group={group} index={index} />}
          {groupIn(variant, { group, at: `/groups/${index}`, ...shownIn(props, index) })}
        </Fragment>
      ))}
      {isRest(props) ? <More to={props.rest?.more} at="/rest/more" /> : <More to={props.more} at="/more" />}
    </div>
  ),
  after(props, { offers }) {
    const left = count(props) - offers;
    if (left <= 0) return undefined;
    return offers === 0 || left < FEWEST_LEFT ? props : { ...props, shownAbove: offers };
  },
  example: SERVICES_EXAMPLE,
});

function isRest({ shownAbove = 0 }: ServicesProps): boolean {
  return shownAbove > 0;
}

function ListHeading({ of }: { of: ServicesProps }) {
  if (isRest(of) && of.rest) return <Heading of={of.rest.heading} at="/rest/heading" />;
  return <Heading of={of.heading} at="/heading" isHidden={of.isHeadingHidden} />;
}

/** A group's name stands in for the section's own heading where that is hidden. */
function GroupHeading({ of, group, index }: { of: ServicesProps; group: OfferGroup; index: number }) {
  const at = `/groups/${index}/heading`;
  if (!of.isHeadingHidden) return <Words of={group.heading} at={at} as="h3" className="grp" />;

  return <Heading of={group.heading ?? of.heading} at={group.heading ? at : '/heading'} />;
}

/** A home page has one group, which is the one that its first screen shows the beginning of. */
function shownIn({ columns, shownAbove = 0 }: ServicesProps, index: number): Pick<GroupAt, 'columns' | 'shownAbove'> {
  return { columns, shownAbove: index === 0 ? shownAbove : 0 };
}

type GroupAt = GroupProps & Pick<ServicesProps, 'columns'>;

function groupIn(variant: string, { columns, ...shown }: GroupAt): ReactNode {
  switch (variant) {
    case 'table':
    case 'fees':
      return <OfferTable {...shown} columns={columns} />;
    case 'menu':
      return <OfferMenu {...shown} />;
    case 'tiles':
      return <OfferList {...shown} className="tl" />;
    case 'stops':
      return <OfferList {...shown} className="stops" />;
    case 'columns':
      return <OfferList {...shown} className="cols" />;
    default:
      return <OfferList {...shown} className="index" />;
  }
}

function count({ groups }: ServicesProps): number {
  return groups.reduce((sum, group) => sum + group.offers.length, 0);
}

/** Prices are led to only where most offers have one. */
function hasPrices({ groups }: ServicesProps): boolean {
  const offers = groups.flatMap((group) => group.offers);
  return offers.filter((offer) => offer.price).length * 2 >= offers.length;
}

function hasDetails({ groups }: ServicesProps): boolean {
  return groups.some((group) => group.offers.some((offer) => offer.price ?? offer.duration ?? offer.description));
}
