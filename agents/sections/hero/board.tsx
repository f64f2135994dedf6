// First screen as a departure board: heading, lead and button over a wide drawing that carries the steps.
import { ArtFigure } from '../../markup/art.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const PLATE_BOX = { width: 1400, height: 460 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 5 }, wide: { widthPx: 1000, lines: 3 }, cap: 104, floor: 34 };

export default defineHero({
  says: 'A wide drawing that carries the steps.',
  german: { name: 'Tafel', says: 'Eine breite Zeichnung, die die Schritte trägt.' },
  ground: 'paper',
  fits: ({ stops }) => stops.length >= 3,
  show: Board,
});

function Board({ of }: { of: HeroProps }) {
  return (
    <>
      <div className="w">
        <HeroHeading of={of} room={ROOM} />
        <div className="row">
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
      <ArtFigure place="hero" className="plate" box={PLATE_BOX} labels={of.stops} />
    </>
  );
}
