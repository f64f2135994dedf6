// First screen as a stage: the picture over the whole width, the heading on a step cut into its foot.
import { ArtFigure } from '../../markup/art.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 290, lines: 6 }, wide: { widthPx: 760, lines: 3 }, cap: 84, floor: 32 };
const SCENE_BOX = { width: 1400, height: 560 };

export default defineHero({
  says: 'The picture over the whole width, the heading on a step cut into its foot.',
  german: { name: 'Bühne', says: 'Das Bild über die ganze Breite, die Überschrift auf einer Stufe an seinem Fuß.' },
  ground: 'paper',
  show: Stage,
});

function Stage({ of }: { of: HeroProps }) {
  return (
    <>
      <ArtFigure place="hero" className="scene" box={SCENE_BOX} />
      <div className="w">
        <div className="step">
          <HeroHeading of={of} room={ROOM} />
        </div>
        <div className="foot">
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
    </>
  );
}
