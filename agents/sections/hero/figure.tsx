// First screen led by one true number, as large as the page lets it be.
import { ArtFigure } from '../../markup/art.tsx';
import { FigureList } from '../../markup/definition-lists.tsx';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 5 }, wide: { widthPx: 560, lines: 4 }, cap: 68, floor: 30 };
const FURTHER_FIGURES = 2;
const LONGEST_VALUE = 9;
const CORNER_BOX = { width: 900, height: 420 };

export default defineHero({
  says: 'One true number, as large as the page lets it be.',
  german: { name: 'Zahl', says: 'Eine wahre Zahl, so groß, wie die Seite es zulässt.' },
  ground: 'tint',
  replaces: ['facts'],
  fits: ({ figures }) => figures[0] !== undefined && figures[0].value.text.length <= LONGEST_VALUE,
  show: BigFigure,
});

function BigFigure({ of }: { of: HeroProps }) {
  const [leading] = of.figures;

  return (
    <div className="w">
      <p className="count">
        <Words of={leading?.value} at="/figures/0/value" as="b" className="fit" isFitted />
        <Words of={leading?.label} at="/figures/0/label" />
      </p>
      <div className="txt">
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
        <FurtherFigures of={of} />
      </div>
      <ArtFigure place="hero" className="corner" box={CORNER_BOX} />
    </div>
  );
}

function FurtherFigures({ of }: { of: HeroProps }) {
  const further = of.figures.slice(1, 1 + FURTHER_FIGURES);
  return <FigureList of={further} at="/figures" from={1} />;
}
