// First screen beside a strip of pattern that runs down the whole edge, heading above, figures and lead at the foot.
import { ArtFigure } from '../../markup/art.tsx';
import { FigureList } from '../../markup/definition-lists.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 250, lines: 6 }, wide: { widthPx: 900, lines: 4 }, cap: 112, floor: 34 };
const FIGURES_SHOWN = 3;
const STRIP_BOX = { width: 420, height: 1000 };

export default defineHero({
  says: 'A strip of pattern down the whole edge, heading above, figures and lead at the foot.',
  german: { name: 'Streifen', says: 'Ein Musterstreifen den ganzen Rand hinab, Überschrift oben, Zahlen und Einleitung am Fuß.' },
  replaces: ['facts'],
  fits: ({ hasPhoto }) => !hasPhoto,
  show: Strip,
});

function Strip({ of }: { of: HeroProps }) {
  return (
    <div className="edge">
      <ArtFigure place="pattern" className="strip" as="div" box={STRIP_BOX} />
      <div className="room">
        <div className="txt">
          <HeroHeading of={of} room={ROOM} />
        </div>
        <div className="row">
          <div>
            <HeroLead of={of} />
            <HeroActions of={of} />
          </div>
          <FigureList of={of.figures.slice(0, FIGURES_SHOWN)} at="/figures" />
        </div>
      </div>
    </div>
  );
}
