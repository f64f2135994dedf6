// What beer is made of and served in, drawn within a radius of 100.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { disc, oval, path, repeat, slab } from './path.ts';

const ROWS = 5;

/** A cone of scales that lie over one another, on its stalk with a leaf. */
export function hopCone(draws: Draws): ReactElement {
  const leaf = draws.chance(0.5) ? 'M4-70C20-98 58-98 78-84C66-62 34-54 4-70Z' : 'M-4-70C-20-98-58-98-78-84C-66-62-34-54-4-70Z';
  const rows = [46, 58, 52, 38, 20];
  const scales = rows.map((half, row) => {
    const y = -52 + row * 28;
    const count = row % 2 === 0 ? 3 : 2;
    return repeat(count, (index) => {
      const wide = (half * 2) / count;
      const x = -half + wide * (index + 0.5);
      return path`M${x - wide * 0.52} ${y}Q${x - wide * 0.5} ${y + 34} ${x} ${y + 50}Q${x + wide * 0.5} ${y + 34} ${x + wide * 0.52} ${y}`;
    });
  });
  return (
    <>
      {stroke('body', 6, 'M0-60Q-4-82 4-98')}
      {fill('bodyHalf', leaf)}
      {fill('body', 'M0-70C34-70 64-46 62-14C60 30 28 78 0 96C-28 78-60 30-62-14C-64-46-34-70 0-70Z')}
      {stroke('ground', 3.5, scales.slice(0, ROWS).join(''))}
    </>
  );
}

export function barley(draws: Draws): ReactElement {
  const lean = draws.chance(0.5) ? 1 : -1;
  const grains = repeat(6, (index) => {
    const y = -58 + index * 18;
    return path`M0 ${y + 10}C-8 ${y - 8}-26 ${y - 14}-32 ${y - 22}C-36 ${y - 4}-22 ${y + 10} 0 ${y + 18}ZM0 ${y + 10}C8 ${y - 8} 26 ${y - 14} 32 ${y - 22}C36 ${y - 4} 22 ${y + 10} 0 ${y + 18}Z`;
  });
  const beards = repeat(
    4,
    (index) => path`M-24 ${-66 + index * 18}L-52 ${-92 + index * 16}M24 ${-66 + index * 18}L52 ${-92 + index * 16}`,
  );
  return (
    <g transform={`rotate(${lean * 12})`}>
      {stroke('body', 5, 'M0 98Q6 40 0-60')}
      {stroke('body', 3, `${beards}M0-72V-98`)}
      {fill('body', `${grains}${oval([0, -66], [9, 17])}`)}
    </g>
  );
}

export function beerGlass(draws: Draws): ReactElement {
  return draws.one([mug, tulip, pint])();
}

function pint(): ReactElement {
  return (
    <>
      {fill('body', 'M-48-52H48L36 94H-36Z')}
      {fill('bodyHalf', 'M-54-52Q-60-82-32-84Q-14-100 6-88Q34-98 42-80Q60-76 54-52Z')}
      {stroke('ground', 5, 'M-30-30L-22 70')}
      {fill('ground', disc(14, 0, 5) + disc(0, 34, 4) + disc(20, 58, 5) + disc(4, 74, 3))}
    </>
  );
}

function mug(): ReactElement {
  return (
    <>
      {stroke('body', 13, 'M42-30H72Q84-30 84-14V36Q84 54 68 54H42')}
      {fill('body', slab([-64, -50], [110, 144], 12))}
      {fill(
        'bodyHalf',
        'M-70-50Q-78-80-46-82Q-26-100-6-86Q26-96 36-78Q58-72 50-50Q44-30 34-44Q10-34-8-46Q-30-26-40-44Q-58-30-70-50Z',
      )}
      {stroke('ground', 6, 'M-38-16V68M-9-16V68M20-16V68')}
    </>
  );
}

function tulip(): ReactElement {
  return (
    <>
      {fill('body', 'M-44-54C-62-6-38 38-8 46V80H-34V94H34V80H8V46C38 38 62-6 44-54Z')}
      {fill('bodyHalf', 'M-46-54Q-52-84-24-84Q-4-98 14-86Q46-90 46-54Z')}
      {fill('ground', disc(-10, 4, 5) + disc(12, -18, 4) + disc(6, 24, 4))}
      {stroke('ground', 5, 'M-32-36Q-40-8-26 14')}
    </>
  );
}

export function beerBottle(): ReactElement {
  return (
    <>
      {fill('body', 'M-15-98H15V-50C15-36 36-26 36 0V84Q36 96 24 96H-24Q-36 96-36 84V0C-36-26-15-36-15-50Z')}
      {fill('ground', slab([-30, 12], [60, 48], 4))}
      {fill('body', disc(0, 36, 13))}
      {stroke('ground', 5, 'M-15-78H15')}
    </>
  );
}

export function barrel(): ReactElement {
  return (
    <>
      {fill('body', 'M-54-88H54C84-30 84 30 54 88H-54C-84 30-84-30-54-88Z')}
      {stroke('ground', 6, 'M-66-58H66M-74-26H74M-74 26H74M-66 58H66')}
      {fill('ground', disc(0, 0, 12))}
    </>
  );
}
