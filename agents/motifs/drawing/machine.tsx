// Parts of cars and machines: wheels of teeth, a wheel with its brake, a piston in its cylinder, tools.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { hatch } from './hatch.ts';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, dot, path, polar, polyline, repeat, slab } from './path.ts';
import type { Point } from './path.ts';

const ROUND = Math.PI * 2;

/** Teeth with slanting flanks about a circle of the outer radius. */
export function gearOutline([x, y]: Point, radius: number, teeth: number): string {
  const step = ROUND / teeth;
  const root = radius * (1 - 2.6 / teeth);
  const points = Array.from({ length: teeth }, (_, index): Point[] => {
    const at = index * step;
    return [
      polar([x, y], root, at - step * 0.3),
      polar([x, y], radius, at - step * 0.15),
      polar([x, y], radius, at + step * 0.15),
      polar([x, y], root, at + step * 0.3),
    ];
  });
  return polyline(points.flat(), true);
}

function gear(draws: Draws): ReactElement {
  const teeth = draws.whole(12, 18);
  const holes = draws.whole(4, 6);
  return (
    <>
      {fill('body', gearOutline([0, 0], 100, teeth))}
      {fill('ground', disc(0, 0, 18) + repeat(holes, (index) => disc(...polar([0, 0], 48, (index / holes) * ROUND), 15)))}
      {stroke('ground', 3, disc(0, 0, 27))}
    </>
  );
}

function wheel(draws: Draws): ReactElement {
  const spokes = draws.whole(5, 8);
  const arms = repeat(spokes, (index) => {
    const angle = (index / spokes) * ROUND;
    const [left, right] = [polar([0, 0], 58, angle - 0.12), polar([0, 0], 58, angle + 0.12)];
    const [innerRight, innerLeft] = [polar([0, 0], 18, angle + 0.5), polar([0, 0], 18, angle - 0.5)];
    return polyline([left, right, innerRight, innerLeft], true);
  });
  return (
    <>
      {fill('body', disc(0, 0, 98))}
      {stroke('ground', 2.5, disc(0, 0, 80))}
      {fill('ground', disc(0, 0, 66))}
      {fill('bodyHalf', disc(0, 0, 46))}
      {fill('body', `${arms}${disc(0, 0, 24)}`)}
      {stroke('body', 6, disc(0, 0, 60))}
      {stroke(
        'ground',
        7,
        repeat(5, (index) => dot(...polar([0, 0], 14, index * 1.257))),
      )}
    </>
  );
}

/** Open end above, ring below. */
function spanner(draws: Draws): ReactElement {
  const lean = Math.round(draws.between(10, 40));
  return (
    <g transform={`rotate(${lean})`}>
      {fill(
        'body',
        'M-12-46C-38-56-40-86-20-100L-14-74L0-68L14-74L20-100C40-86 38-56 12-46V46C34 56 38 92 0 98C-38 92-34 56-12 46Z',
      )}
      {fill('ground', 'M-14 72L-7 60H7L14 72L7 84H-7Z')}
      {stroke('ground', 3, 'M0-34V36')}
    </g>
  );
}

function sparkPlug(): ReactElement {
  return (
    <>
      {fill('body', 'M-12-96H12V-84L18-76V-28H-18V-76L-12-84Z')}
      {fill('bodyHalf', 'M-34-28H34V2L26 12H-26L-34 2Z')}
      {fill('body', block(-18, 12, [36, 52]) + block(-5, 64, [10, 18]))}
      {stroke('ground', 4, 'M-18 22l36-6M-18 34l36-6M-18 46l36-6M-18 58l36-6M-18-64H18M-18-50H18')}
      {stroke('body', 7, 'M14 64V96H-8')}
    </>
  );
}

function brakeDisc(draws: Draws): ReactElement {
  const arms = draws.whole(7, 10);
  const holes = repeat(arms * 3, (index) =>
    dot(...polar([0, 0], 54 + (index % 3) * 15, (Math.floor(index / 3) / arms) * ROUND + (index % 3) * 0.14)),
  );
  return (
    <>
      {fill('body', disc(0, 0, 98))}
      {stroke('ground', 8, holes)}
      {fill('ground', disc(0, 0, 42))}
      {fill('bodyHalf', disc(0, 0, 36))}
      {stroke(
        'ground',
        9,
        repeat(5, (index) => dot(...polar([0, 0], 22, index * 1.257))),
      )}
      {fill('ground', disc(0, 0, 9))}
    </>
  );
}

function spring(): ReactElement {
  const coils = repeat(6, (index) => path`M-44 ${-66 + index * 24}Q0 ${-50 + index * 24} 44 ${-54 + index * 24 - 20}`);
  return (
    <>
      {stroke('bodyHalf', 18, 'M0-96V96')}
      {stroke('body', 13, coils)}
      {fill('body', slab([-50, -92], [100, 14], 5) + slab([-50, 74], [100, 14], 5))}
    </>
  );
}

function nut(): ReactElement {
  const corners = Array.from({ length: 6 }, (_, index): Point => polar([0, 0], 84, index * 1.0472));
  return (
    <>
      {fill('body', polyline(corners, true))}
      {stroke('ground', 4, disc(0, 0, 62))}
      {fill('ground', disc(0, 0, 40))}
      {stroke('body', 4, disc(0, 0, 33))}
    </>
  );
}

export const PARTS: readonly Figure[] = [gear, wheel, spanner, sparkPlug, brakeDisc, spring, nut];
export const SPANNER: Figure = spanner;

interface Cylinder {
  x: number;
  /** y of the crankshaft. */
  crank: number;
  bore: number;
  /** Radians the crank stands at, clockwise from the top. */
  turn: number;
}

/** A cylinder cut open. The piston stands where crank and rod put it: x = r cos a + sqrt(l² − r² sin² a). */
export function cylinder({ x, crank, bore, turn }: Cylinder): ReactElement {
  const throwRadius = bore * 0.46;
  const rod = bore * 1.6;
  const [pinX, pinY] = [x + Math.sin(turn) * throwRadius, crank - Math.cos(turn) * throwRadius];
  const lift = throwRadius * Math.cos(turn) + Math.sqrt(rod ** 2 - (throwRadius * Math.sin(turn)) ** 2);
  const pistonY = crank - lift;
  const top = crank - rod - throwRadius - bore * 0.72;
  return (
    <>
      {barrel({ x, top, bore })}
      {both('soft', ['line', 3], disc(x, crank, throwRadius * 1.3))}
      {both(
        'mainHalf',
        ['line', 3],
        polyline(
          [
            [x - bore * 0.1, pistonY],
            [x + bore * 0.1, pistonY],
            [pinX + bore * 0.15, pinY],
            [pinX - bore * 0.15, pinY],
          ],
          true,
        ),
      )}
      {both('main', ['line', 3], slab([x - bore * 0.48, pistonY - bore * 0.5], [bore * 0.96, bore * 0.78], bore * 0.06))}
      {stroke(
        'ground',
        4,
        path`M${x - bore * 0.46} ${pistonY - bore * 0.36}h${bore * 0.92}M${x - bore * 0.46} ${pistonY - bore * 0.24}h${bore * 0.92}`,
      )}
      {both('second', ['line', 3], disc(x, pistonY, bore * 0.11) + disc(pinX, pinY, bore * 0.19))}
      {fill('line', disc(x, crank, bore * 0.08))}
    </>
  );
}

/** The walls, hatched where they are cut, the head and its two valves. */
function barrel({ x, top, bore }: { x: number; top: number; bore: number }): ReactElement {
  const size: Point = [bore * 0.16, bore * 1.72];
  const [left, right]: [Point, Point] = [
    [x - bore * 0.66, top],
    [x + bore / 2, top],
  ];
  const head = path`M${x - bore / 2} ${top}V${top - bore * 0.16}L${x} ${top - bore * 0.34}L${x + bore / 2} ${top - bore * 0.16}V${top}Z`;
  const valves = path`M${x - bore * 0.2} ${top - bore * 0.66}l${bore * 0.06} ${bore * 0.52}M${x + bore * 0.2} ${top - bore * 0.66}l${-bore * 0.06} ${bore * 0.52}`;
  return (
    <>
      {stroke('line', 1.2, hatch(left, size, { gap: 19 }) + hatch(right, size, { gap: 19, rising: true }))}
      {stroke('line', 3, block(...left, size) + block(...right, size))}
      {both('mainFaint', ['line', 3], head)}
      {stroke('line', 5, valves)}
    </>
  );
}
