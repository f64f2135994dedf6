// What lies on a table, from above: plates with what is on them, cutlery, glasses.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { both, fill, stroke } from './ink.tsx';
import { cut, disc, dot, path, polar, repeat, slab } from './path.ts';

function plateUnder(food: ReactElement): ReactElement {
  return (
    <>
      {fill('body', disc(0, 0, 98))}
      {stroke('ground', 3, disc(0, 0, 70))}
      {food}
    </>
  );
}

function fishPlate(draws: Draws): ReactElement {
  const lean = Math.round(draws.between(-20, 20));
  return plateUnder(
    <g transform={`rotate(${lean})`}>
      {fill('ground', 'M-58 0C-36-30 16-30 40-4L64-22V22L40 4C16 30-36 30-58 0Z')}
      {stroke('body', 3, 'M-34-16Q-24 0-34 16M-14-12v24M2-12v24M18-9v18')}
      {fill('body', disc(-42, -4, 4))}
    </g>,
  );
}

function lemonPlate(): ReactElement {
  return plateUnder(
    <>
      {fill('second', disc(0, 0, 46))}
      {fill('ground', disc(0, 0, 38))}
      {fill(
        'second',
        repeat(8, (index) => cut(polar([0, 0], 5, index * 0.785), index * 0.785, [31, 14])),
      )}
    </>,
  );
}

function peasPlate(draws: Draws): ReactElement {
  const peas = repeat(17, () => dot(...polar([0, 0], Math.sqrt(draws.between(0, 1)) * 50, draws.between(0, 6.28))));
  return plateUnder(stroke('ground', 17, peas));
}

function saladPlate(draws: Draws): ReactElement {
  const leaves = repeat(11, (index) => {
    const angle = index * 2.4;
    return cut(polar([0, 0], 8 + index * 2.6, angle), angle + draws.between(-0.6, 0.6), [34, 13]);
  });
  return plateUnder(fill('ground', leaves));
}

function pastaPlate(): ReactElement {
  const turns = Array.from({ length: 46 }, (_, index) => polar([0, 0], 6 + index, index * 0.62));
  return plateUnder(stroke('ground', 5, turns.map(([x, y], index) => path`${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')));
}

function eggPlate(): ReactElement {
  return plateUnder(
    <>
      {fill('ground', 'M-46-8C-50-44-4-54 22-42C56-34 58 12 40 36C20 58-34 54-44 26C-48 14-45 4-46-8Z')}
      {fill('second', disc(0, -4, 19))}
    </>,
  );
}

function bowl(draws: Draws): ReactElement {
  const swirl = draws.between(0.9, 1.2);
  return (
    <>
      {fill('body', disc(0, 0, 84))}
      {fill('ground', disc(0, 0, 70))}
      {fill('bodyHalf', disc(0, 0, 62))}
      {stroke('ground', 5, path`M-30 8C-30 ${-44 * swirl} 40 ${-40 * swirl} 34 4C30 34-8 30-8 6`)}
    </>
  );
}

function glass(): ReactElement {
  return (
    <>
      {both('ground', ['body', 7], disc(0, 0, 52))}
      {fill('body', disc(0, 0, 36))}
      {stroke('ground', 5, 'M-20-14Q-8-26 8-22')}
    </>
  );
}

/** Fork and knife side by side, upright. */
export function cutlery(): ReactElement {
  return (
    <>
      {fill('body', path`M-52 -92V-48Q-52-32-40-30V84a10 10 0 0 0 20 0V-30Q-8-32-8-48V-92h-6V-50h-8V-92h-16V-50h-8V-92Z`)}
      {fill('body', 'M26-92Q58-60 50 8H42V84a10 10 0 0 1-20 0V-92Z')}
    </>
  );
}

function spoon(): ReactElement {
  return fill('body', path`M0 -94C26-94 30-40 10-24V84a10 10 0 0 1-20 0V-24C-30-40-26-94 0-94Z`);
}

function napkin(): ReactElement {
  return (
    <>
      {fill('bodyHalf', slab([-60, -84], [120, 168], 4))}
      {stroke('ground', 4, 'M-60-84L60-10M-60-40L60 34M-44 84V20M-28 84V30')}
    </>
  );
}

function sprig(): ReactElement {
  const leaves = repeat(5, (index) => cut([0, 60 - index * 28], -2.3, [44, 10]) + cut([0, 60 - index * 28], -0.85, [44, 10]));
  return (
    <>
      {stroke('body', 4, 'M0 92V-70')}
      {fill('body', leaves + cut([0, -66], -1.57, [34, 8]))}
    </>
  );
}

/** Plates come first: a laid place needs one. */
export const PLATES: readonly Figure[] = [fishPlate, lemonPlate, peasPlate, saladPlate, pastaPlate, eggPlate];
export const TABLEWARE: readonly Figure[] = [...PLATES, bowl, glass, cutlery, spoon, napkin, sprig];
