// What a tailor works with.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { block, disc, oval, path, polar, repeat, slab } from './path.ts';

function spool(draws: Draws): ReactElement {
  const turns = draws.whole(8, 11);
  const threads = repeat(turns, (index) => path`M-46 ${-58 + (index * 116) / turns}L46 ${-50 + (index * 116) / turns}`);
  return (
    <>
      {fill('bodyHalf', slab([-62, -96], [124, 28], 8) + slab([-62, 68], [124, 28], 8))}
      {fill('body', block(-46, -70, [92, 140]))}
      {stroke('ground', 3, threads)}
      {stroke('body', 4, 'M46 44Q82 40 78 70T98 96')}
    </>
  );
}

function button(draws: Draws): ReactElement {
  const count = draws.one([2, 4]);
  const holes = Array.from({ length: count }, (_, index) => polar([0, 0], 24, ((index + 0.5) / count) * Math.PI * 2));
  return (
    <>
      {fill('body', disc(0, 0, 96))}
      {stroke('bodyHalf', 8, disc(0, 0, 70))}
      {fill('ground', holes.map(([x, y]) => disc(x, y, 12)).join(''))}
      {stroke('ground', 5, holes.map(([x, y]) => path`M0 0L${x} ${y}`).join(''))}
    </>
  );
}

/** Tailor's shears: one bow for the thumb, a long one for the hand. */
function shears(): ReactElement {
  return (
    <>
      {fill('body', 'M-6 14L-20-92Q-14-102-6-96L10 8Z')}
      {fill('bodyHalf', 'M6 14L20-92Q14-102 6-96L-10 8Z')}
      {stroke('body', 12, 'M4 6Q16 26 26 34')}
      {stroke('bodyHalf', 12, 'M-4 6Q-16 26-24 34')}
      {stroke('body', 12, oval([38, 62], [18, 32]))}
      {stroke('bodyHalf', 12, oval([-34, 58], [18, 24]))}
      {fill('ground', disc(0, 4, 6))}
    </>
  );
}

function thimble(): ReactElement {
  const dimples = repeat(15, (index) => path`M${-28 + (index % 5) * 14} ${-58 + Math.floor(index / 5) * 26}h0`);
  return (
    <>
      {fill('body', 'M-66 74L-48-54Q-40-90 0-90Q40-90 48-54L66 74Z')}
      {fill('bodyHalf', slab([-76, 66], [152, 26], 10))}
      {stroke('ground', 9, dimples)}
    </>
  );
}

function needle(): ReactElement {
  return (
    <>
      {fill('body', 'M-10-84Q0-110 10-84L5 40L0 98L-5 40Z')}
      {fill('ground', oval([0, -76], [4, 13]))}
      {stroke('bodyHalf', 5, 'M0-76Q60-96 62-40T20 20T70 88')}
    </>
  );
}

/** Rolled up, its end hanging out. No figures: those would be a measure. */
function tape(): ReactElement {
  const marks = repeat(9, (index) => path`M${-4 + index * 11} 58v${index % 2 === 0 ? 16 : 9}`);
  return (
    <>
      {fill('body', `M-10 92H98V56H-10Z`)}
      {fill('body', disc(-22, 16, 76))}
      {stroke('ground', 5, disc(-22, 16, 56) + disc(-22, 16, 36))}
      {fill('bodyHalf', disc(-22, 16, 22))}
      {stroke('ground', 4, marks)}
    </>
  );
}

function dressForm(): ReactElement {
  return (
    <>
      {stroke('body', 9, 'M0 40V84M-34 94Q0 70 34 94')}
      {fill('bodyHalf', slab([-14, -98], [28, 22], 8))}
      {fill('body', 'M-14-76H14Q44-72 52-50Q40-24 32-8Q40 22 50 46H-50Q-40 22-32-8Q-40-24-52-50Q-44-72-14-76Z')}
      {stroke('ground', 4, 'M0-74V44M-32-8Q0 0 32-8')}
    </>
  );
}

function iron(): ReactElement {
  return (
    <>
      {fill('body', 'M-92 50Q-92-16-20-16H84V50Z')}
      {fill('bodyHalf', slab([-98, 56], [188, 20], 6))}
      {stroke('body', 14, 'M-40-20Q-40-66 6-66H60Q84-66 80-20')}
      {stroke('ground', 5, 'M-66 28H66')}
    </>
  );
}

export const SEWING: readonly Figure[] = [spool, button, shears, thimble, needle, tape, dressForm, iron];
export const SPOOL: Figure = spool;
export const BUTTON: Figure = button;
export const SHEARS: Figure = shears;
