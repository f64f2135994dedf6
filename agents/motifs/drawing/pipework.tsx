// Pipes with their bends and collars, and what is fitted to them.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { blunt, both, fill, stroke } from './ink.tsx';
import type { StrokeInk } from './ink.tsx';
import { block, disc, path, polar, repeat, slab } from './path.ts';
import type { Point } from './path.ts';

interface Run {
  points: readonly Point[];
  /** Outer width of the pipe. */
  wide: number;
  ink: StrokeInk;
}

/** A line through right angles with round bends. */
function bent(points: readonly Point[], radius: number): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return path`M${x} ${y}`;
      if (after === undefined) return path`L${x} ${y}`;
      const [inX, inY] = [Math.sign(before[0] - x) * radius, Math.sign(before[1] - y) * radius];
      const [outX, outY] = [Math.sign(after[0] - x) * radius, Math.sign(after[1] - y) * radius];
      return path`L${x + inX} ${y + inY}Q${x} ${y} ${x + outX} ${y + outY}`;
    })
    .join('');
}

export function pipe({ points, wide, ink }: Run): ReactElement {
  const radius = wide * 1.05;
  const line = bent(points, radius);
  const shine = bent(
    points.map(([x, y]): Point => [x - wide * 0.22, y - wide * 0.22]),
    radius,
  );
  return (
    <>
      {blunt('line', wide + 5, line)}
      {blunt(ink, wide, line)}
      {stroke('ground', Math.max(1.5, Math.round(wide / 9)), shine)}
      {both('soft', ['line', 2.5], flanges(points, wide))}
    </>
  );
}

/** A collar on each side of every bend. */
function flanges(points: readonly Point[], wide: number): string {
  const [thick, tall] = [wide * 0.26, wide * 1.36];
  const collar = ([x, y]: Point, [dx, dy]: Point): string => {
    const [centreX, centreY] = [x + dx * wide * 1.2, y + dy * wide * 1.2];
    const size: Point = dx === 0 ? [tall, thick] : [thick, tall];
    return slab([centreX - size[0] / 2, centreY - size[1] / 2], size, wide * 0.08);
  };
  return points
    .slice(1, -1)
    .map((point, index) => {
      const [before, after] = [points[index] ?? point, points[index + 2] ?? point];
      const towards = (other: Point): Point => [Math.sign(other[0] - point[0]), Math.sign(other[1] - point[1])];
      return collar(point, towards(before)) + collar(point, towards(after));
    })
    .join('');
}

/** A hand wheel on a short stem over a pipe. */
export function handWheel([x, y]: Point, radius: number): ReactElement {
  const spokes = repeat(5, (index) => {
    const [endX, endY] = polar([x, y], radius, index * 1.257 - 0.3);
    return path`M${x} ${y}L${endX} ${endY}`;
  });
  return (
    <>
      {stroke('line', radius * 0.42, disc(x, y, radius))}
      {stroke('second', radius * 0.26, disc(x, y, radius))}
      {stroke('line', radius * 0.22, spokes)}
      {both('second', ['line', 2.5], disc(x, y, radius * 0.26))}
    </>
  );
}

export function gauge(draws: Draws, [x, y]: Point, radius: number): ReactElement {
  const marks = repeat(9, (index) => {
    const angle = Math.PI * (0.8 + (index / 8) * 1.4);
    const [fromX, fromY] = polar([x, y], radius * 0.66, angle);
    const [toX, toY] = polar([x, y], radius * 0.82, angle);
    return path`M${fromX} ${fromY}L${toX} ${toY}`;
  });
  const needle = polar([x, y], radius * 0.6, Math.PI * draws.between(1.1, 1.9));
  return (
    <>
      {both('soft', ['line', 5], disc(x, y, radius))}
      {stroke('line', 2.5, marks)}
      {stroke('second', 4, path`M${x} ${y}L${needle[0]} ${needle[1]}`)}
      {fill('line', disc(x, y, radius * 0.1))}
    </>
  );
}

export function tap({ x, y, size }: { x: number; y: number; size: number }): ReactElement {
  const s = size;
  return (
    <>
      {both(
        'main',
        ['line', 3],
        path`M${x - s} ${y - s * 0.16}H${x + s * 0.3}Q${x + s * 0.72} ${y - s * 0.16} ${x + s * 0.72} ${y + s * 0.28}V${y + s * 0.42}H${x + s * 0.38}V${y + s * 0.3}Q${x + s * 0.38} ${y + s * 0.18} ${x + s * 0.24} ${y + s * 0.18}H${x - s}Z`,
      )}
      {both(
        'soft',
        ['line', 3],
        block(x - s * 1.14, y - s * 0.28, [s * 0.2, s * 0.58]) + block(x + s * 0.32, y + s * 0.4, [s * 0.46, s * 0.12]),
      )}
      {both('main', ['line', 3], block(x - s * 0.24, y - s * 0.52, [s * 0.22, s * 0.36]))}
      {both('second', ['line', 3], slab([x - s * 0.56, y - s * 0.7], [s * 0.86, s * 0.2], s * 0.1))}
      {fill(
        'second',
        path`M${x + s * 0.55} ${y + s * 0.6}q${s * 0.13} ${s * 0.2} 0 ${s * 0.26}q${-s * 0.13} ${-s * 0.06} 0 ${-s * 0.26}Z`,
      )}
    </>
  );
}
