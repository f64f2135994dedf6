// Coffee: cups from above with milk drawn in them, cups and pots side on.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { both, fill, stroke } from './ink.tsx';
import { cut, disc, oval, path, repeat, slab } from './path.ts';

function fromAbove(milk: string): ReactElement {
  return (
    <>
      {fill('bodyHalf', disc(-4, 0, 96))}
      {fill('body', disc(-4, 0, 68))}
      {stroke('body', 15, 'M52-12Q92-22 92 4Q92 26 54 18')}
      {fill('ground', disc(-4, 0, 56))}
      {fill('body', milk)}
    </>
  );
}

/** The fern poured into milk: leaves up a stem, a heart on top. */
function rosetta(draws: Draws): ReactElement {
  const leaves = repeat(5, (index) => {
    const y = 34 - index * 14;
    const reach = 36 - Math.abs(index - 1.6) * 6;
    return cut([-4, y], -0.45, [reach, 7]) + cut([-4, y], Math.PI + 0.45, [reach, 7]);
  });
  const lift = draws.between(-4, 2);
  return fromAbove(
    path`${leaves}M-4 44L-6 -30h4ZM-4 ${-22 + lift}C-26 ${-36 + lift} -14 ${-52 + lift} -4 ${-40 + lift}C6 ${-52 + lift} 18 ${-36 + lift} -4 ${-22 + lift}Z`,
  );
}

function heartCup(): ReactElement {
  return fromAbove('M-4 38C-52 4-40-40-4-22C32-40 44 4-4 38Z');
}

function tulip(): ReactElement {
  return fromAbove(
    'M-4 44C-44 30-44 8-4 18C36 8 36 30-4 44ZM-4 12C-36 0-36-20-4-10C28-20 28 0-4 12ZM-4-16C-26-26-18-44-4-34C10-44 18-26-4-16Z',
  );
}

function blackCup(): ReactElement {
  return (
    <>
      {fill('bodyHalf', disc(-4, 0, 96))}
      {fill('body', disc(-4, 0, 68))}
      {stroke('body', 15, 'M52-12Q92-22 92 4Q92 26 54 18')}
      {fill('ground', disc(-4, 0, 56))}
      {stroke('bodyHalf', 5, 'M-40-12Q-30-40 0-42')}
    </>
  );
}

function cupSideOn(draws: Draws): ReactElement {
  const steam = draws.one([
    'M-30-40q-12-14 0-28t0-28M0-40q-12-14 0-28t0-28M30-40q-12-14 0-28t0-28',
    'M-14-40q-14-16 0-32M18-40q-14-20 0-40',
  ]);
  return (
    <>
      {stroke('bodyHalf', 6, steam)}
      {stroke('body', 13, 'M60-4Q98-8 94 20Q88 48 50 44')}
      {fill('body', 'M-70-22H70Q70 64 26 72H-26Q-70 64-70-22Z')}
      {fill('bodyHalf', 'M-96 80H96Q88 96 60 96H-60Q-88 96-96 80Z')}
      {stroke('ground', 5, 'M-50-2Q-48 36-30 54')}
    </>
  );
}

function beaker(): ReactElement {
  return (
    <>
      {fill('body', 'M-58-76H58L44 90H-44Z')}
      {fill('bodyHalf', slab([-66, -94], [132, 26], 8))}
      {fill('ground', 'M-52-20H52L48 34H-48Z')}
      {fill('body', oval([0, 7], [14, 20]))}
      {stroke('ground', 3, 'M4-12Q-6 7 4 26')}
    </>
  );
}

function moka(): ReactElement {
  return (
    <>
      {fill('body', 'M-44 6L-60 90H60L44 6ZM-44-6L-58-64L-78-60L-56-70H50L44-6Z')}
      {fill('bodyHalf', 'M-50-74L0-92L46-74ZM-46-6H46V6H-46Z')}
      {stroke('body', 12, 'M52-54H84V26')}
      {stroke('ground', 4, 'M-14 12L-20 84M16 12L22 84M-12-62L-10-12M14-62L12-12')}
      {fill('second', disc(0, -95, 6))}
    </>
  );
}

function dripper(): ReactElement {
  return (
    <>
      {fill('body', 'M-76-84H76L22-6H-22Z')}
      {stroke('ground', 4, 'M-44-74L-12-16M0-74V-16M44-74L12-16')}
      {fill('bodyHalf', slab([-46, -6], [92, 14], 7))}
      {both('ground', ['body', 7], 'M-34 14H34L62 84Q62 94 52 94H-52Q-62 94-62 84Z')}
      {fill('body', 'M-50 56H50L60 84Q60 90 52 90H-52Q-60 90-60 84Z')}
    </>
  );
}

function bean(draws: Draws): ReactElement {
  const lean = Math.round(draws.between(0, 90));
  return (
    <g transform={`rotate(${lean})`}>
      {fill('body', oval([0, 0], [62, 90]))}
      {stroke('ground', 9, 'M8-86C-34-36 34 34-8 86')}
    </g>
  );
}

export const CUPS_ABOVE: readonly Figure[] = [rosetta, heartCup, tulip, blackCup];
export const VESSELS: readonly Figure[] = [cupSideOn, beaker, moka, dripper];
export const CUPS: readonly Figure[] = [...CUPS_ABOVE, ...VESSELS, bean];
export const BEAN: Figure = bean;
