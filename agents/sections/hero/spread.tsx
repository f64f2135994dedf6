// First screen as an opened card: the cover on one leaf, what it says on the other.
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const HOURS_SHOWN = 3;
const COVER_BOX = { width: 1000, height: 1180 };
const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 540, lines: 5 }, cap: 84, floor: 34 };

export default defineHero({
  says: 'An opened card: the cover on one leaf, the words on the other.',
  german: { name: 'Klappkarte', says: 'Eine aufgeklappte Karte: der Umschlag auf einem Blatt, die Worte auf dem anderen.' },
  ground: 'paper',
  show: Spread,
});

function Spread({ of }: { of: HeroProps }) {
  return (
    <div className="leaves">
      <ArtFigure place="hero" className="cover" box={COVER_BOX} sizes="(min-width: 60rem) 50vw, 100vw" />
      <div className="leaf">
        <div className="txt">
          <HeroKicker of={of} />
          <HeroHeading of={of} room={ROOM} />
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
        <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
      </div>
    </div>
  );
}
