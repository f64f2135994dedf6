// First screen as a departure board: heading, lead and button over a wide drawing that carries the steps.
import { ArtFigure } from '../../markup/art.tsx';
import { ROOMS } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const PLATE_BOX = { width: 1400, height: 460 };

export function Board({ of }: { of: HeroProps }) {
  return (
    <>
      <div className="w">
        <HeroHeading of={of} room={ROOMS.board} />
        <div className="row">
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
      <ArtFigure place="hero" className="plate" box={PLATE_BOX} labels={of.stops} />
    </>
  );
}
