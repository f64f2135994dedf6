// First screen in two halves: the words on the client's colour, the picture from edge to edge beside them.
import { ArtFigure } from '../../markup/art.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 590, lines: 5 }, cap: 80, floor: 32 };
const PANE_BOX = { width: 900, height: 900 };

export default defineHero({
  says: 'Two halves: the words on the client’s colour, the picture from edge to edge.',
  german: { name: 'Geteilt', says: 'Zwei Hälften: die Worte auf der Farbe des Kunden, das Bild von Rand zu Rand.' },
  ground: 'brand',
  show: Split,
});

function Split({ of }: { of: HeroProps }) {
  return (
    <div className="halves">
      <div className="half">
        <HeroKicker of={of} />
        <div className="txt">
          <HeroHeading of={of} room={ROOM} />
        </div>
        <div>
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
      <ArtFigure place="hero" className="pane" box={PANE_BOX} sizes="(min-width: 60rem) 50vw, 100vw" />
    </div>
  );
}
