// First screen as a shop's label on a ground of drawn things: name of the trade, heading, hours, button.
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const HOURS_SHOWN = 4;

const ROOM: HeadlineRoom = { narrow: { widthPx: 250, lines: 5 }, wide: { widthPx: 600, lines: 4 }, cap: 78, floor: 32 };

export default defineHero({
  says: 'A shop label on drawn things, with the hours.',
  german: { name: 'Etikett', says: 'Ein Ladenetikett auf Gezeichnetem, mit den Öffnungszeiten.' },
  ground: 'paper',
  fits: ({ hours }) => hours.length > 0,
  show: Label,
});

function Label({ of }: { of: HeroProps }) {
  return (
    <>
      <ArtFigure place="hero" className="ground" as="div" />
      <div className="card">
        <HeroKicker of={of} />
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
        <HeroActions of={of} />
      </div>
    </>
  );
}
