// First screen as one large sentence over figures and a plate.
import { ArtFigure } from '../../markup/art.tsx';
import { FigureList } from '../../markup/definition-lists.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const FIGURES_SHOWN = 3;
const PLATE_BOX = { width: 1400, height: 720 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 1230, lines: 3 }, cap: 136, floor: 34 };

export default defineHero({
  says: 'One large sentence over figures and a plate.',
  german: { name: 'Aussage', says: 'Ein großer Satz über Zahlen und einer Tafel.' },
  replaces: ['facts'],
  show: Statement,
});

function Statement({ of }: { of: HeroProps }) {
  return (
    <>
      <div className="w">
        <HeroHeading of={of} room={ROOM} />
        <div className="row">
          <FigureList of={of.figures.slice(0, FIGURES_SHOWN)} at="/figures" />
          <div>
            <HeroLead of={of} />
            <HeroActions of={of} />
          </div>
        </div>
      </div>
      <ArtFigure place="hero" className="plate" box={PLATE_BOX} labels={of.stops} />
    </>
  );
}
