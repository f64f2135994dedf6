// First screen beside an arched window.
import { ArtFigure } from '../../markup/art.tsx';
import { FigureList } from '../../markup/definition-lists.tsx';
import { ROOMS } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const FIGURES_SHOWN = 3;
const WINDOW_BOX = { width: 760, height: 1040 };

export function Arch({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="txt">
        <HeroHeading of={of} room={ROOMS.arch} />
        <HeroLead of={of} />
        <HeroActions of={of} />
        <FigureList of={of.figures.slice(0, FIGURES_SHOWN)} at="/figures" />
      </div>
      <ArtFigure place="hero" className="win" box={WINDOW_BOX} sizes="(min-width: 60rem) 40vw, 100vw" />
    </div>
  );
}
