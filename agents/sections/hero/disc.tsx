// First screen as one lit disc in the dark: where and when at the top, the heading below from edge to edge.
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { ROOMS } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const HOURS_SHOWN = 3;
const DISC_BOX = { width: 1000, height: 1000 };

export function Disc({ of }: { of: HeroProps }) {
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
          <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
        </div>
        <HeroHeading of={of} room={ROOMS.disc} />
        <div className="row">
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
    </>
  );
}
