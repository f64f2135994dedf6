// First screen as an opened card: the cover on one leaf, what it says on the other.
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { ROOMS } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const HOURS_SHOWN = 3;
const COVER_BOX = { width: 1000, height: 1180 };

export function Spread({ of }: { of: HeroProps }) {
  return (
    <div className="leaves">
      <ArtFigure place="hero" className="cover" box={COVER_BOX} sizes="(min-width: 60rem) 50vw, 100vw" />
      <div className="leaf">
        <div className="txt">
          <HeroKicker of={of} />
          <HeroHeading of={of} room={ROOMS.spread} />
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
        <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
      </div>
    </div>
  );
}
