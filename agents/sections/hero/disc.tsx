// First screen as one lit disc in the dark: where and when at the top, the heading below from edge to edge.
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { PlainLink } from '../../markup/links.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import { placeShown, shownHours } from './place.ts';
import type { HeroProps } from './props.ts';

const DISC_BOX = { width: 1000, height: 1000 };
const ROOM: HeadlineRoom = { narrow: { widthPx: 310, lines: 6 }, wide: { widthPx: 1290, lines: 2 }, cap: 132, floor: 34 };

export default defineHero({
  says: 'One lit disc, cut by the edge; the heading below it from edge to edge.',
  german: { name: 'Scheibe', says: 'Eine helle Scheibe, vom Rand geschnitten; darunter die Überschrift von Rand zu Rand.' },
  ground: 'paper',
  placeShown,
  show: Disc,
});

function Disc({ of }: { of: HeroProps }) {
  return (
    <>
      <ArtFigure place="hero" className="disc" box={DISC_BOX} sizes="(min-width: 60rem) 46vw, 90vw" />
      <div className="w">
        <div className="note">
          <HeroKicker of={of} />
          {of.address.length > 0 && (
            <address>
              <AddressLines lines={of.address} at="/address" />
            </address>
          )}
          <HoursList of={shownHours(of)} at="/hours" />
          {(of.phone ?? of.mail ?? of.map) && (
            <p className="reach">
              <PlainLink to={of.phone} at="/phone" />
              <PlainLink to={of.mail} at="/mail" />
              <PlainLink to={of.map} at="/map" />
            </p>
          )}
        </div>
        <HeroHeading of={of} room={ROOM} />
        <div className="row">
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
    </>
  );
}
