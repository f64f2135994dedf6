// A bicycle and its parts.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { block, disc, path, polar, polyline, repeat, slab } from './path.ts';
import type { Point } from './path.ts';

/** Lines from the hub to the rim, crossing as laced spokes do. */
export function spokes([x, y]: Point, radius: number, count: number): string {
  return repeat(count, (index) => {
    const angle = (index / count) * Math.PI * 2;
    const lean = index % 2 === 0 ? 0.7 : -0.7;
    return polyline([polar([x, y], radius * 0.1, angle + lean), polar([x, y], radius, angle)]);
  });
}

/** A ring of teeth. */
export function cog([x, y]: Point, radius: number, teeth: number): string {
  const points = Array.from({ length: teeth * 4 }, (_, index): Point => {
    const isOut = index % 4 === 1 || index % 4 === 2;
    return polar([x, y], radius * (isOut ? 1 : 1 - 2.6 / teeth), (index / (teeth * 4)) * Math.PI * 2);
  });
  return polyline(points, true);
}

function wheel(draws: Draws): ReactElement {
  return (
    <>
      {stroke('body', 11, disc(0, 0, 92))}
      {stroke('bodyHalf', 4, disc(0, 0, 80))}
      {stroke('body', 2, spokes([0, 0], 80, draws.one([20, 24, 28])))}
      {fill('body', disc(0, 0, 13))}
    </>
  );
}

function chainring(draws: Draws): ReactElement {
  const arms = draws.one([4, 5]);
  const holes = Array.from({ length: arms }, (_, index) => polar([0, 0], 46, ((index + 0.5) / arms) * Math.PI * 2));
  return (
    <>
      {fill('body', cog([0, 0], 98, draws.whole(26, 32)))}
      {fill('ground', holes.map(([x, y]) => disc(x, y, arms === 4 ? 25 : 21)).join(''))}
      {fill('bodyHalf', disc(0, 0, 17))}
    </>
  );
}

function saddle(): ReactElement {
  return (
    <>
      {stroke('bodyHalf', 7, 'M-60 0Q-20 44 40 12M6 34V96')}
      {fill('body', 'M-98-22Q-92-54-54-44Q0-30 60-38Q98-40 98-26Q98-14 60-10Q10-4-40 8Q-96 18-98-22Z')}
    </>
  );
}

function bell(): ReactElement {
  return (
    <>
      {fill('body', 'M-80 30A80 80 0 0 1 80 30Z')}
      {fill('bodyHalf', slab([-90, 36], [180, 18], 9))}
      {fill('body', slab([-24, 58], [48, 34], 8))}
      {stroke('body', 9, 'M60 46L96 24')}
      {stroke('ground', 6, 'M-56 14Q-48-20-16-34')}
    </>
  );
}

function spanner(): ReactElement {
  return (
    <>
      {fill('body', block(-12, -56, [24, 112]))}
      {fill('body', 'M-34-96L-14-86V-64H14V-86L34-96Q46-70 26-48L12-36H-12L-26-48Q-46-70-34-96Z')}
      {fill('body', disc(0, 68, 30))}
      {fill('ground', disc(0, 68, 15))}
    </>
  );
}

function pump(): ReactElement {
  return (
    <>
      {stroke('bodyHalf', 7, 'M14 70Q80 60 74-10Q70-50 92-66')}
      {fill('body', `${slab([-40, -98], [80, 20], 10)}${slab([-44, 84], [88, 12], 5)}`)}
      {fill('bodyHalf', block(-5, -80, [10, 60]))}
      {fill('body', slab([-17, -28], [34, 114], 6))}
    </>
  );
}

function pedal(): ReactElement {
  return (
    <>
      {stroke('body', 15, 'M-40-70L30 40')}
      {fill('body', disc(-44, -74, 24))}
      {fill('ground', disc(-44, -74, 10))}
      {fill('bodyHalf', slab([-24, 34], [118, 40], 10))}
      {stroke('ground', 6, 'M-4 46V62M20 46V62M44 46V62M68 46V62')}
    </>
  );
}

export const CYCLE_PARTS: readonly Figure[] = [wheel, chainring, saddle, bell, spanner, pump, pedal];
export const WHEEL: Figure = wheel;
export const CHAINRING: Figure = chainring;

interface Bicycle {
  x: number;
  floor: number;
  /** From tyre to tyre. */
  wide: number;
}

/** Side on, heading right. */
export function bicycle(draws: Draws, { x, floor, wide }: Bicycle): ReactElement {
  const u = wide / 20;
  const radius = u * 4.3;
  const back: Point = [x + radius, floor - radius];
  const front: Point = [x + wide - radius, floor - radius];
  const crank: Point = [x + u * 8.4, floor - u * 3.8];
  const seat: Point = [x + u * 6.7, floor - u * 9.4];
  const head: Point = [x + u * 13.7, floor - u * 9.8];
  const fork: Point = [x + u * 14.2, floor - u * 8.2];
  const isUpright = draws.chance(0.5);
  const bar = isUpright
    ? path`M${head[0]} ${head[1]}l${-u * 0.4} ${-u * 1.6}q${u * 1.6} ${-u * 0.9} ${u * 2.2} ${u * 0.3}`
    : path`M${head[0]} ${head[1]}l${-u * 0.4} ${-u}h${u * 1.7}q${u * 1.4} ${u * 0.9} ${-u * 0.1} ${u * 2}`;
  const stand = draws.chance(0.4);
  return (
    <>
      {stroke('line', u * 0.5, disc(...back, radius) + disc(...front, radius))}
      {stroke('line', Math.max(1, u * 0.07), spokes(back, radius * 0.95, 24) + spokes(front, radius * 0.95, 24))}
      {stroke(
        'second',
        u * 0.3,
        path`M${back[0]} ${back[1] - u * 0.5}L${crank[0]} ${crank[1] - u * 1.1}M${back[0]} ${back[1] + u * 0.5}L${crank[0]} ${crank[1] + u * 1.1}`,
      )}
      {stroke(
        'main',
        u * 0.62,
        `${polyline([crank, seat, head, fork, crank])}${polyline([seat, back, crank])}${polyline([fork, front])}`,
      )}
      {stroke('main', u * 0.5, path`M${seat[0]} ${seat[1]}l${-u * 0.4} ${-u * 1.3}`)}
      {fill('second', cog(crank, u * 1.25, 22))}
      {stroke('line', u * 0.4, path`M${crank[0]} ${crank[1]}l${u * 1.5} ${u * 1.3}m${-u * 0.6} 0h${u * 1.3}`)}
      {fill(
        'line',
        path`M${seat[0] - u * 2.2} ${seat[1] - u * 1.9}q${u * 0.4} ${-u * 0.5} ${u * 1.6} ${-u * 0.2}t${u * 2.2} ${u * 0.2}q${-u * 0.8} ${u * 0.6} ${-u * 2} ${u * 0.7}t${-u * 1.8} ${-u * 0.7}Z`,
      )}
      {stroke('line', u * 0.42, bar)}
      {stand && stroke('line', u * 0.28, path`M${crank[0]} ${crank[1]}L${crank[0] - u * 1.6} ${floor}`)}
      {fill('line', disc(...back, u * 0.5) + disc(...front, u * 0.5))}
    </>
  );
}
