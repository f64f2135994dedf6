// First screen as a shop's label on a ground of drawn things: name of the trade, heading, hours, button.
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { ROOMS } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const HOURS_SHOWN = 4;

export function Label({ of }: { of: HeroProps }) {
  return (
    <>
      <ArtFigure place="hero" className="ground" as="div" />
      <div className="card">
        <HeroKicker of={of} />
        <HeroHeading of={of} room={ROOMS.label} />
        <HeroLead of={of} />
        <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
        <HeroActions of={of} />
      </div>
    </>
  );
}
