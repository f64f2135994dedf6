// First screen beside an arched window.
import { ArtFigure } from '../../markup/art.tsx';
import { FigureList } from '../../markup/definition-lists.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const FIGURES_SHOWN = 3;
const WINDOW_BOX = { width: 760, height: 1040 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 640, lines: 5 }, cap: 92, floor: 36 };

export default defineHero({
  says: 'An arched window beside the heading.',
  german: { name: 'Bogen', says: 'Ein Bogenfenster neben der Überschrift.' },
  ground: 'paper',
  replaces: ['facts'],
  show: Arch,
});

function Arch({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="txt">
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
        <FigureList of={of.figures.slice(0, FIGURES_SHOWN)} at="/figures" />
      </div>
      <ArtFigure place="hero" className="win" box={WINDOW_BOX} sizes="(min-width: 60rem) 40vw, 100vw" />
    </div>
  );
}
