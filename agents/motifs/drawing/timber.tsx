// Timber: boards with their grain, and the rings of a trunk.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import type { FillInk, StrokeInk } from './ink.tsx';
import { block, path, polar, repeat, smooth } from './path.ts';
import type { Point } from './path.ts';

export interface Board {
  at: Point;
  size: Point;
  ink: FillInk;
  grainInk: StrokeInk;
  /** Lines of grain. */
  lines: number;
}

/** The lines run along the board and part round a knot. */
export function grain(draws: Draws, { at: [x, y], size: [width, height], lines }: Board): string {
  const hasKnot = draws.chance(0.55);
  const knot = { x: draws.between(0.15, 0.85), y: draws.between(0.3, 0.7) };
  const sway = draws.between(0.02, 0.07) * height;
  const phase = draws.between(0, 6.28);

  const run = repeat(lines, (line) => {
    const level = (line + 0.7) / (lines + 0.4);
    const side = level < knot.y ? -1 : 1;
    const push = hasKnot ? side * height * 0.13 * Math.exp(-Math.abs(level - knot.y) * 5) : 0;
    const points = Array.from({ length: 7 }, (_, index): Point => {
      const share = index / 6;
      const bump = push * Math.exp(-(((share - knot.x) * width) ** 2) / (2 * (height * 0.35) ** 2));
      const at = level * height + sway * Math.sin(share * 4 + phase) + bump;
      return [x + share * width, y + Math.min(height - 2, Math.max(2, at))];
    });
    return smooth(points);
  });
  const [knotX, knotY] = [x + knot.x * width, y + knot.y * height];
  const eye = repeat(2, (ring) => {
    const radius = height * (0.035 + ring * 0.04);
    return path`M${knotX - radius * 1.8} ${knotY}a${radius * 1.8} ${radius} 0 1 0 ${radius * 3.6} 0a${radius * 1.8} ${radius} 0 1 0 ${-radius * 3.6} 0Z`;
  });
  return hasKnot ? run + eye : run;
}

export function board(draws: Draws, piece: Board): ReactElement {
  return (
    <>
      {fill(piece.ink, block(piece.at[0], piece.at[1], piece.size))}
      {stroke(piece.grainInk, 2, grain(draws, piece))}
    </>
  );
}

interface Trunk {
  at: Point;
  radius: number;
  rings: number;
}

/** Rings lie closer on one side, as they do on a slope. */
export function trunk(draws: Draws, { at, radius, rings }: Trunk): ReactElement {
  const lean = draws.between(0, 6.28);
  const wobble = Array.from({ length: 11 }, () => draws.between(0.95, 1.05));
  const ring = (size: number): string => {
    const centre = polar(at, (radius - size) * 0.24, lean);
    return smooth(
      wobble.map((stray, index) => polar(centre, size * stray, (index / wobble.length) * Math.PI * 2)),
      true,
    );
  };
  const crack = polar(at, radius * 0.95, lean + 2.4);
  const heart = polar(at, radius * 0.22, lean);
  return (
    <>
      {fill('mainDark', ring(radius))}
      {fill('secondHalf', ring(radius * 0.94))}
      {stroke(
        'main',
        2.2,
        repeat(rings, (index) => ring(radius * 0.9 * ((index + 0.6) / rings) ** 0.85)),
      )}
      {fill(
        'mainDark',
        path`M${heart[0]} ${heart[1]}L${crack[0] - radius * 0.03} ${crack[1]}L${crack[0] + radius * 0.03} ${crack[1] + radius * 0.02}Z`,
      )}
    </>
  );
}
