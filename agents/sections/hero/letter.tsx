// First screen as a letter: a letterhead, then heading and lead as one text, and the name below it.
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure } from '../../markup/art.tsx';
import { PlainLink } from '../../markup/links.tsx';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 760, lines: 3 }, cap: 108, floor: 32 };
const VIGNETTE_BOX = { width: 480, height: 600 };

export default defineHero({
  says: 'A letter: a letterhead, heading and lead as one text, the name below it.',
  german: { name: 'Brief', says: 'Ein Brief: Briefkopf, Überschrift und Einleitung als ein Text, darunter der Name.' },
  ground: 'paper',
  fits: ({ lead, hasPhoto }) => lead !== undefined && !hasPhoto,
  show: Letter,
});

function Letter({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="letterhead">
        <HeroKicker of={of} />
        {of.address.length > 0 && (
          <p>
            <AddressLines lines={of.address} at="/address" isInline />
          </p>
        )}
        {of.phone && (
          <p>
            <PlainLink to={of.phone} at="/phone" />
          </p>
        )}
      </div>
      <ArtFigure place="hero" className="vignette" as="div" box={VIGNETTE_BOX} />
      <div className="txt">
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <Words of={of.name} at="/name" as="p" className="signed own-name" />
        <HeroActions of={of} />
      </div>
    </div>
  );
}
