// First screen on one axis, over an engraved rosette; a photo stands below the words instead of behind them.
import { ArtFigure, pictureAt } from '../../markup/art.tsx';
import { useSite } from '../../markup/site-context.ts';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROSETTE_BOX = { width: 1000, height: 1000 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 290, lines: 6 }, wide: { widthPx: 900, lines: 3 }, cap: 92, floor: 34 };

export default defineHero({
  says: 'Everything on one axis over a rosette.',
  german: { name: 'Achse', says: 'Alles auf einer Achse über einer Rosette.' },
  ground: 'paper',
  fits: ({ heading }) => heading.text.length <= 80,
  show: Axial,
});

function Axial({ of }: { of: HeroProps }) {
  const isPhoto = pictureAt(useSite(), 'hero')?.kind === 'photo';

  return (
    <>
      {!isPhoto && <ArtFigure place="pattern" className="rosette" as="div" box={ROSETTE_BOX} />}
      <div className="w">
        <HeroKicker of={of} />
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
      </div>
      {isPhoto && <ArtFigure place="hero" className="wide" />}
    </>
  );
}
