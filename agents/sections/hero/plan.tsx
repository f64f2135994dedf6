// First screen as a sheet from the drawing office: heading, drawing, title block.
import { each } from '../../markup/each.ts';
import type { ReactNode } from 'react';
import { AddressLines } from '../../markup/address.tsx';
import { ArtFigure } from '../../markup/art.tsx';
import { PlainLink } from '../../markup/links.tsx';
import { useLabel } from '../../markup/site-context.ts';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const FIGURES_SHOWN = 4;
const HOURS_SHOWN = 2;
const DRAWING_BOX = { width: 1000, height: 760 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 640, lines: 5 }, cap: 92, floor: 32 };

export default defineHero({
  says: 'A drawing-office sheet with a title block.',
  german: { name: 'Plan', says: 'Ein Blatt aus dem Zeichenbüro mit Schriftfeld.' },
  ground: 'deep',
  replaces: ['facts'],
  fits: (props) => titleBlockCells(props) > 2,
  show: Plan,
});

function Plan({ of }: { of: HeroProps }) {
  return (
    <div className="sheet">
      <div className="w">
        <div className="txt">
          <HeroHeading of={of} room={ROOM} />
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
        <ArtFigure place="hero" className="drawing" box={DRAWING_BOX} labels={of.stops} />
        <TitleBlock of={of} />
      </div>
    </div>
  );
}

/** Cells a title block would hold; fewer than two look like a mistake. */
function titleBlockCells({ address, visitHeading, phone, figures, hours }: HeroProps): number {
  const place = address.length > 0 && visitHeading ? 1 : 0;
  return place + (phone ? 1 : 0) + Math.min(FIGURES_SHOWN, figures.length) + Math.min(HOURS_SHOWN, hours.length);
}

function TitleBlock({ of }: { of: HeroProps }) {
  const call = useLabel('call');
  if (titleBlockCells(of) < 2) return null;

  return (
    <dl className="tb">
      {of.address.length > 0 && of.visitHeading && (
        <Cell term={<Words of={of.visitHeading} at="/visitHeading" />}>
          <AddressLines lines={of.address} at="/address" isInline />
        </Cell>
      )}
      {of.phone && (
        <Cell term={<Words of={call} />}>
          <PlainLink to={of.phone} at="/phone" />
        </Cell>
      )}
      {each(of.figures.slice(0, FIGURES_SHOWN), (figure, index) => (
        <Cell term={<Words of={figure.label} at={`/figures/${index}/label`} />}>
          <Words of={figure.value} at={`/figures/${index}/value`} />
        </Cell>
      ))}
      {each(of.hours.slice(0, HOURS_SHOWN), (row, index) => (
        <Cell term={<Words of={row.days} at={`/hours/${index}/days`} />}>
          <Words of={row.times} at={`/hours/${index}/times`} />
        </Cell>
      ))}
    </dl>
  );
}

function Cell({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
