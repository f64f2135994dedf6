// First screen as the first page of a deed: a seal, the sentence it stands for, and three ruled lines: where, when, how to reach them.
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { PlainLink } from '../../markup/links.tsx';
import type { HeadlineRoom } from './headline-size.ts';
import { defineHero } from './hero.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import { placeShown, shownHours } from './place.ts';
import type { HeroProps } from './props.ts';

const SEAL_BOX = { width: 800, height: 800 };
const ROOM: HeadlineRoom = { narrow: { widthPx: 262, lines: 7 }, wide: { widthPx: 700, lines: 4 }, cap: 80, floor: 32 };

export default defineHero({
  says: 'The first page of a deed: a seal, one sentence, and ruled lines for where, when and how to reach them.',
  german: {
    name: 'Urkunde',
    says: 'Die erste Seite einer Urkunde: ein Siegel, ein Satz und linierte Zeilen für wo, wann und wie erreichbar.',
  },
  ground: 'paper',
  placeShown,
  fits: ({ hasPhoto }) => !hasPhoto,
  show: Deed,
});

function Deed({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="txt">
        <HeroKicker of={of} />
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
      </div>
      <ArtFigure place="hero" className="seal" box={SEAL_BOX} sizes="(min-width: 60rem) 26vw, 60vw" />
      <Lines of={of} />
    </div>
  );
}

function Lines({ of }: { of: HeroProps }) {
  if (placeShown(of) === undefined && !of.phone) return null;

  return (
    <div className="lines">
      {of.address.length > 0 && (
        <address>
          <AddressLines lines={of.address} at="/address" />
        </address>
      )}
      <HoursList of={shownHours(of)} at="/hours" />
      {(of.phone ?? of.mail ?? of.map) && (
        <p className="reach">
          <PlainLink to={of.phone} at="/phone" className="call" />
          <PlainLink to={of.mail} at="/mail" />
          <PlainLink to={of.map} at="/map" />
        </p>
      )}
    </div>
  );
}
