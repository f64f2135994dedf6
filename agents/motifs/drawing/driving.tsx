// What learners meet on the road, drawn within a radius of 100.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { disc, path, polar, polyline, slab } from './path.ts';
import type { Point } from './path.ts';

/** Side on, wheels on y 58. */
export function smallCar(draws: Draws): ReactElement {
  const roof = draws.chance(0.5)
    ? 'M-96 18Q-98-8-76-12L-56-18C-44-46-30-58-4-58H22C42-58 54-40 64-16Q94-12 98 8V30Q98 38 90 38H-88Q-96 38-96 30Z'
    : 'M-96 16V-14Q-94-20-86-22L-74-56Q-70-64-60-64H30Q40-64 46-56L66-20L90-14Q98-10 98 0V30Q98 38 90 38H-88Q-96 38-96 30Z';
  const panes = draws.chance(0.5)
    ? 'M-42-18C-34-38-24-46-8-46V-18ZM4-46H20C32-46 42-34 48-18H4Z'
    : 'M-48-20L-38-46H-6V-20ZM6-20V-46H26L46-20Z';
  return (
    <>
      {fill('body', roof)}
      {fill('ground', panes)}
      {fill('ground', disc(-54, 38, 27) + disc(56, 38, 27))}
      {fill('body', disc(-54, 38, 21) + disc(56, 38, 21))}
      {fill('ground', disc(-54, 38, 8) + disc(56, 38, 8))}
      {stroke('ground', 5, 'M86 2H96M-8-2H4')}
    </>
  );
}

export function cone(): ReactElement {
  return (
    <>
      {fill('body', 'M-14-88Q0-98 14-88L50 66H-50ZM-84 66H84Q90 66 90 72V86H-90V72Q-90 66-84 66Z')}
      {fill('ground', 'M-23-46H23L30-16H-30ZM-37 14H37L43 40H-43Z')}
    </>
  );
}

export function steeringWheel(): ReactElement {
  return (
    <>
      {stroke('body', 20, disc(0, 0, 80))}
      {fill('body', 'M-76-16C-40-34 40-34 76-16V8C50 4 36 14 30 34L16 78H-16L-30 34C-36 14-50 4-76 8Z')}
      {fill('ground', disc(0, 0, 15))}
    </>
  );
}

/** Give way, a bend ahead, or a circle that forbids. */
export function roadSign(draws: Draws): ReactElement {
  return draws.one([giveWay, bendAhead, noEntry])();
}

function giveWay(): ReactElement {
  return (
    <>
      {fill('body', 'M-84-74H84Q98-74 92-60L12 78Q0 92-12 78L-92-60Q-98-74-84-74Z')}
      {fill('ground', 'M-58-54H58L0 48Z')}
    </>
  );
}

function bendAhead(): ReactElement {
  return (
    <>
      {fill('body', 'M-84 74H84Q98 74 92 60L12-78Q0-92-12-78L-92 60Q-98 74-84 74Z')}
      {fill('ground', 'M-60 56H60L0-48Z')}
      {stroke('body', 13, 'M-14 48C-14 26 16 28 12 8Q10-4 0-10')}
    </>
  );
}

function noEntry(): ReactElement {
  return (
    <>
      {fill('body', disc(0, 0, 88))}
      {fill('ground', slab([-58, -15], [116, 30], 4))}
    </>
  );
}

export function trafficLight(draws: Draws): ReactElement {
  const lit = draws.whole(0, 2);
  const lamps = [-58, 0, 58].map((y, index) => ({ y, isLit: index === lit }));
  return (
    <>
      {fill('body', slab([-36, -96], [72, 192], 30))}
      {fill(
        'ground',
        lamps
          .filter(({ isLit }) => isLit)
          .map(({ y }) => disc(0, y, 22))
          .join(''),
      )}
      {stroke(
        'ground',
        4,
        lamps
          .filter(({ isLit }) => !isLit)
          .map(({ y }) => disc(0, y, 19))
          .join(''),
      )}
    </>
  );
}

export function wheelOfCar(draws: Draws): ReactElement {
  const spokes = draws.one([5, 6]);
  const gaps = Array.from({ length: spokes }, (_, index) => {
    const turn = (index / spokes) * Math.PI * 2;
    const at = (radius: number, by: number): Point => polar([0, 0], radius, turn + by);
    return polyline([at(18, 0), at(54, -0.36), at(54, 0.36)], true);
  });
  return (
    <>
      {fill('body', disc(0, 0, 92))}
      {stroke('ground', 5, disc(0, 0, 66))}
      {fill('ground', gaps.join(''))}
      {stroke('ground', 4, path`${disc(0, 0, 80)}`)}
    </>
  );
}
