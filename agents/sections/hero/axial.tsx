// First screen on one axis, over an engraved rosette; a photo stands below the words instead of behind them.
import { ArtFigure, pictureAt } from '../../markup/art.tsx';
import { useSite } from '../../markup/site-context.ts';
import { ROOMS } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROSETTE_BOX = { width: 1000, height: 1000 };

export function Axial({ of }: { of: HeroProps }) {
  const isPhoto = pictureAt(useSite(), 'hero')?.kind === 'photo';

  return (
    <>
      {!isPhoto && <ArtFigure place="hero" className="rosette" as="div" box={ROSETTE_BOX} />}
      <div className="w">
        <HeroKicker of={of} />
        <HeroHeading of={of} room={ROOMS.axial} />
        <HeroLead of={of} />
        <HeroActions of={of} />
      </div>
      {isPhoto && <ArtFigure place="hero" className="wide" />}
    </>
  );
}
