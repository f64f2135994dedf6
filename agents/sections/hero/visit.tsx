// First screen as a door with its sign: the heading beside hours, address and phone, for people who are on their way.
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { PlainLink } from '../../markup/links.tsx';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 640, lines: 5 }, cap: 96, floor: 32 };
const HOURS_SHOWN = 5;
const BAND_BOX = { width: 700, height: 220 };

export default defineHero({
  says: 'A door and its sign: hours, address and phone beside the heading.',
  german: { name: 'Tür', says: 'Eine Tür und ihr Schild: Zeiten, Adresse und Telefon neben der Überschrift.' },
  ground: 'deep',
  placeShown: () => 'with hours',
  fits: ({ hours, address, hasPhoto }) => hours.length > 0 && hours.length <= HOURS_SHOWN && address.length > 0 && !hasPhoto,
  show: Visit,
});

function Visit({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="txt">
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
      </div>
      <div className="sign g-paper">
        <ArtFigure place="pattern" className="over" as="div" box={BAND_BOX} />
        <Words of={of.visitHeading} at="/visitHeading" as="p" className="kick" />
        <address>
          <AddressLines lines={of.address} at="/address" />
        </address>
        <HoursList of={of.hours} at="/hours" />
        {(of.phone ?? of.mail ?? of.map) && (
          <p className="call">
            <PlainLink to={of.phone} at="/phone" />
            <PlainLink to={of.mail} at="/mail" />
            <PlainLink to={of.map} at="/map" />
          </p>
        )}
      </div>
    </div>
  );
}
