// First screen as a mosaic: heading, picture, lead, one figure and ornament.
import { ArtFigure } from '../../markup/art.tsx';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const SQUARE = { width: 800, height: 800 };
const BAND = { width: 1400, height: 160 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 262, lines: 6 }, wide: { widthPx: 600, lines: 4 }, cap: 136, floor: 32 };

export default defineHero({
  says: 'A mosaic of heading, picture, lead and a figure.',
  german: { name: 'Kacheln', says: 'Ein Mosaik aus Überschrift, Bild, Einleitung und einer Zahl.' },
  ground: 'paper',
  fits: ({ lead }) => lead !== undefined,
  show: Tiles,
});

function Tiles({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="tile t-h">
        <HeroHeading of={of} room={ROOM} />
        <HeroActions of={of} />
      </div>
      <ArtFigure place="hero" className="tile t-a" as="div" box={SQUARE} />
      {of.lead && (
        <div className="tile t-l">
          <HeroLead of={of} />
        </div>
      )}
      <FactTile of={of} />
      <ArtFigure place="pattern" className="tile t-b" as="div" nth={1} box={SQUARE} />
      <ArtFigure place="pattern" className="tile t-c" as="div" nth={2} box={BAND} />
    </div>
  );
}

/** The first figure; without figures the first hours. */
function FactTile({ of }: { of: HeroProps }) {
  const [figure] = of.figures;
  const [hours] = of.hours;
  if (!figure && !hours) return null;

  return (
    <div className="tile t-f">
      <Words as="b" of={figure?.value ?? hours?.times} at={figure ? '/figures/0/value' : '/hours/0/times'} isFitted />
      <Words of={figure?.label ?? hours?.days} at={figure ? '/figures/0/label' : '/hours/0/days'} />
    </div>
  );
}
