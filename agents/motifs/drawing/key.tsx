// Keys with their tags, and what a guest finds: a bed, a cup, a lamp.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, path, slab } from './path.ts';

const BOWS: readonly string[] = [
  disc(0, -62, 34),
  'M0-98C22-98 40-84 40-62C40-40 22-28 0-28C-22-28-40-40-40-62C-40-84-22-98 0-98Z',
  'M0-98L38-62L0-26L-38-62Z',
  `${disc(-20, -52, 20)}${disc(20, -52, 20)}${disc(0, -80, 20)}`,
  slab([-34, -96], [68, 62], 16),
];
const BITS: readonly string[] = ['M6 62H36V76H24V84H36V98H6Z', 'M6 50H40V98H28V84H20V98H6Z', 'M6 56L26 56V68H16V76H34V98H6Z'];

/** Hangs from its bow, bit downwards. */
function key(draws: Draws): ReactElement {
  const isHollow = draws.chance(0.8);
  return (
    <>
      {fill('body', draws.one(BOWS))}
      {fill('ground', isHollow ? disc(0, -64, 15) : disc(0, -82, 7))}
      {fill('body', block(-7, -34, [14, 132]) + draws.one(BITS) + slab([-13, -26], [26, 10], 4))}
    </>
  );
}

/** The tag of a room: no number, that would be a claim. */
function tag(draws: Draws): ReactElement {
  const shape = draws.one([slab([-36, -50], [72, 140], 14), disc(0, 26, 62), 'M-40-30L0-62L40-30V88H-40Z']);
  return (
    <>
      {stroke('body', 6, 'M0-98Q16-74 0-50')}
      {fill('body', shape)}
      {fill('ground', disc(0, -26, 9))}
      {stroke('ground', 4, 'M-18 20H18M-18 40H8')}
    </>
  );
}

function bell(): ReactElement {
  return (
    <>
      {fill('body', 'M-84 52C-84-12-46-50 0-50C46-50 84-12 84 52Z')}
      {fill('bodyHalf', slab([-98, 58], [196, 24], 10))}
      {fill('body', block(-6, -66, [12, 18]) + slab([-22, -82], [44, 18], 9))}
      {stroke('ground', 6, 'M-58 34C-56 0-38-20-18-28')}
    </>
  );
}

function suitcase(): ReactElement {
  return (
    <>
      {stroke('body', 10, 'M-28-44V-66Q-28-76-18-76H18Q28-76 28-66V-44')}
      {fill('body', slab([-94, -46], [188, 130], 14))}
      {stroke('ground', 5, 'M-56-46V84M56-46V84')}
      {fill('bodyHalf', block(-66, -12, [20, 16]) + block(46, -12, [20, 16]))}
    </>
  );
}

function lamp(): ReactElement {
  return (
    <>
      {fill('body', 'M-40-92H40L72 0H-72Z')}
      {stroke('body', 9, 'M0 0V80')}
      {fill('body', slab([-44, 78], [88, 16], 8))}
      {stroke('bodyHalf', 4, 'M34 2V36')}
      {fill('bodyHalf', disc(34, 42, 6))}
    </>
  );
}

export const KEYS: readonly Figure[] = [key, key, tag, bell, suitcase, lamp];
export const KEY: Figure = key;

interface Bed {
  x: number;
  floor: number;
  wide: number;
}

/** Side on: headboard on the left, pillows, a folded blanket. */
export function bed(draws: Draws, { x, floor, wide }: Bed): ReactElement {
  const u = wide / 10;
  const arch = draws.chance(0.5);
  const head = arch
    ? path`M${x} ${floor}V${floor - u * 3.6}a${u * 0.4} ${u * 0.4} 0 0 1 ${u * 0.8} 0V${floor}Z`
    : path`M${x} ${floor}V${floor - u * 4}h${u * 0.6}V${floor}Z`;
  return (
    <>
      {fill(
        'line',
        `${head}${block(x + wide - u * 0.5, floor - u * 2.2, [u * 0.5, u * 2.2])}${block(x, floor - u * 1.1, [wide, u * 0.6])}`,
      )}
      {fill('soft', path`M${x + u * 0.6} ${floor - u * 1.1}v${-u * 0.9}H${x + wide - u * 0.5}v${u * 0.9}Z`)}
      {both('soft', ['line', 2.5], slab([x + u * 0.8, floor - u * 3], [u * 2.2, u * 1.1], u * 0.5))}
      {fill(
        'main',
        path`M${x + u * 3.1} ${floor - u}v${-u * 1.2}q${u * 0.1} ${-u * 0.5} ${u * 0.8} ${-u * 0.5}H${x + wide - u}q${u * 0.5} 0 ${u * 0.5} ${u * 0.6}v${u * 1.5}Z`,
      )}
      {fill('second', path`M${x + wide - u * 3.4} ${floor - u * 2.7}h${u * 1.7}v${u * 2}h${-u * 1.7}Z`)}
    </>
  );
}
