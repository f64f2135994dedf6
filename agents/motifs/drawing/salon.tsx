// What hair is cut and dressed with.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { disc, oval, path, repeat, slab } from './path.ts';

/** Coarse teeth on one half, fine ones on the other. */
function comb(draws: Draws): ReactElement {
  const coarse = draws.whole(9, 12);
  const wide = 94 / coarse;
  const coarseTeeth = repeat(coarse, (index) => path`M${-95 + index * wide} -12v58`);
  const fineTeeth = repeat(coarse * 2, (index) => path`M${2 + (index * wide) / 2} -12v60`);
  return (
    <>
      {fill('body', slab([-100, -46], [200, 40], 14))}
      {stroke('body', Math.round(wide * 6) / 10, coarseTeeth)}
      {stroke('body', Math.round(wide * 2.7) / 10, fineTeeth)}
      {stroke('ground', 3, 'M-84-26H84')}
    </>
  );
}

function tailComb(draws: Draws): ReactElement {
  const count = draws.whole(15, 19);
  return (
    <>
      {fill('body', 'M-100-28H10Q60-24 98-8Q100-2 92-2Q60-6 10 0H-100Z')}
      {stroke(
        'body',
        3.4,
        repeat(count, (index) => path`M${-97 + (index * 106) / count} -6v44`),
      )}
    </>
  );
}

function scissors(draws: Draws): ReactElement {
  const open = draws.between(9, 20);
  const half = (side: 1 | -1): ReactElement => (
    <g transform={path`rotate(${side * open})`}>
      {fill('body', path`M0 12L${side * 9} -96Q${side * -3} -100 ${side * -8} -20Z`)}
      {stroke('body', 10, path`M0 4Q${side * -8} 24 ${side * -18} 40`)}
      {stroke('body', 11, oval([side * -28, 66], [19, 27]))}
    </g>
  );
  return (
    <>
      {half(1)}
      {half(-1)}
      {fill('ground', disc(0, 2, 5))}
    </>
  );
}

function brush(draws: Draws): ReactElement {
  const rows = draws.whole(4, 5);
  const bristles = repeat(rows * 5, (index) => path`M${-26 + (index % 5) * 13} ${-84 + Math.floor(index / 5) * (76 / rows)}h0`);
  return (
    <>
      {fill('body', `${slab([-46, -100], [92, 112], 44)}M-13 8H13L17 92Q0 104-17 92Z`)}
      {fill('ground', slab([-35, -92], [70, 92], 32))}
      {stroke('body', 6.5, bristles)}
    </>
  );
}

function dryer(): ReactElement {
  return (
    <>
      {fill('body', 'M-20-70A48 48 0 1 0-20 26L-4 24L98 8V-52L-4-68Z')}
      {fill('body', 'M-40 20L-22 96H10L-4 16Z')}
      {fill('bodyHalf', slab([86, -60], [14, 76], 4))}
      {stroke('ground', 5, 'M-44-42v40M-30-48v52M-16-46v48')}
      {stroke('body', 5, 'M-8 92q10 14 30 6')}
    </>
  );
}

function clip(): ReactElement {
  return (
    <>
      {fill('body', 'M-98 0Q-40-34 60-24Q98-18 98-6Q60-4 20-2Z')}
      {fill('bodyHalf', 'M-98 4Q-40 34 60 26Q98 20 98 8Q60 6 20 4Z')}
      {fill('ground', disc(46, 0, 7))}
    </>
  );
}

function razor(): ReactElement {
  return (
    <>
      {fill('body', 'M-92-44H34Q50-44 50-30V-12H-92Z')}
      {stroke('ground', 3, 'M-86-22H42')}
      {fill('bodyHalf', 'M40-20L74-40Q66-4 40 40Q16 80-60 92Q-76 92-72 80Q-10 62 14 30Q32 6 40-20Z')}
      {fill('ground', disc(44, -16, 5))}
    </>
  );
}

function bottle(): ReactElement {
  return (
    <>
      {fill('body', 'M-40 96V-20Q-40-40-20-46V-66H20V-46Q40-40 40-20V96Z')}
      {fill('bodyHalf', 'M-10-66V-84H-34V-96H22V-66Z')}
      {fill('ground', slab([-28, 0], [56, 60], 2))}
      {stroke('body', 4, 'M-16 20H16M-16 36H8')}
    </>
  );
}

function curler(): ReactElement {
  return (
    <>
      {fill('body', slab([-84, -44], [168, 88], 12))}
      {stroke('ground', 5, 'M-60-44V44M-36-44V44M-12-44V44M12-44V44M36-44V44M60-44V44M-84-20H84M-84 0H84M-84 20H84')}
      {fill('bodyHalf', slab([-100, -50], [18, 100], 6) + slab([82, -50], [18, 100], 6))}
    </>
  );
}

export const SALON: readonly Figure[] = [comb, scissors, brush, dryer, tailComb, clip, razor, bottle, curler];
export const COMB: Figure = comb;
export const SCISSORS: Figure = scissors;
