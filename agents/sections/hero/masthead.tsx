// First screen as the front of a paper: the name over the whole width, below it columns under rules.
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 560, lines: 4 }, cap: 60, floor: 30 };
const LONGEST_NAME = 18;
const HOURS_SHOWN = 3;
/** Letters that reach below the line. */
const HANGS = /[gjpqyQçşţ]/;
const PLATE_BOX = { width: 900, height: 620 };

export default defineHero({
  says: 'The front of a paper: the name over the whole width, columns under rules.',
  german: { name: 'Titelblatt', says: 'Die Titelseite einer Zeitung: der Name über die ganze Breite, Spalten unter Linien.' },
  ground: 'paper',
  fits: ({ name, heading }) => name.text.length <= LONGEST_NAME && heading.text !== name.text,
  show: Masthead,
});

function Masthead({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <Words
        of={of.name}
        at="/name"
        as="p"
        className={HANGS.test(of.name.text) ? 'fit hangs own-name' : 'fit own-name'}
        isFitted
      />
      <div className="dateline">
        <HeroKicker of={of} />
        <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
      </div>
      <div className="columns">
        <div className="txt">
          <HeroHeading of={of} room={ROOM} />
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
        <ArtFigure place="hero" className="cut" box={PLATE_BOX} sizes="(min-width: 60rem) 50vw, 100vw" />
      </div>
    </div>
  );
}
