// Volumes in isometric projection: every edge at 30 degrees, nothing shrinks with distance (ISO 5456-3).
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { group } from './frame.tsx';
import type { Box } from './frame.tsx';
import { fill, stroke } from './ink.tsx';
import type { FillInk } from './ink.tsx';
import { path, polyline, repeat } from './path.ts';
import type { Point } from './path.ts';

interface Projection {
  origin: Point;
  unit: number;
}

type Space = readonly [x: number, y: number, z: number];

function project({ origin, unit }: Projection, [x, y, z]: Space): Point {
  return [origin[0] + (x - y) * unit * 0.866, origin[1] + (x + y) * unit * 0.5 - z * unit];
}

interface Cuboid {
  at: Space;
  size: Space;
  inks: readonly [top: FillInk, left: FillInk, right: FillInk];
  /** Upright lines on the left and right faces; 0 for none. */
  ribs: number;
}

function cuboid(view: Projection, { at: [x, y, z], size: [dx, dy, dz], inks, ribs }: Cuboid): ReactElement {
  const point = (...place: Space): Point => project(view, place);
  const top = [point(x, y, z + dz), point(x + dx, y, z + dz), point(x + dx, y + dy, z + dz), point(x, y + dy, z + dz)];
  const left = [point(x, y + dy, z + dz), point(x + dx, y + dy, z + dz), point(x + dx, y + dy, z), point(x, y + dy, z)];
  const right = [point(x + dx, y, z + dz), point(x + dx, y + dy, z + dz), point(x + dx, y + dy, z), point(x + dx, y, z)];
  const drop = dz * view.unit * 0.76;
  const lift = dz * view.unit * 0.12;
  const uprights = repeat(ribs, (index) => {
    const share = (index + 1) / (ribs + 1);
    const [leftX, leftY] = point(x + dx * share, y + dy, z + dz);
    const [rightX, rightY] = point(x + dx, y + dy * share, z + dz);
    return path`M${leftX} ${leftY + lift}v${drop}M${rightX} ${rightY + lift}v${drop}`;
  });
  return (
    <>
      {fill(inks[0], polyline(top, true))}
      {fill(inks[1], polyline(left, true))}
      {fill(inks[2], polyline(right, true))}
      {ribs > 0 && stroke('ground', Math.round(view.unit * 0.6) / 10, uprights)}
    </>
  );
}

const SCHEMES: readonly (readonly [FillInk, FillInk, FillInk])[] = [
  ['mainHalf', 'main', 'mainDark'],
  ['soft', 'mainHalf', 'main'],
  ['secondHalf', 'second', 'mainDark'],
];

/** A quarter of a town as blocks of differing height. */
export function volumes(draws: Draws, { width, height }: Box): ReactElement {
  const reach = width > 1000 && height > 600 ? 6 : 5;
  const unit = Math.max(width / (reach * 2), height / (reach + 2));
  const view: Projection = { origin: [width * draws.between(0.42, 0.58), height * 0.62 - reach * unit * 0.5], unit };
  const places = Array.from({ length: reach * reach }, (_, index): Point => [index % reach, Math.floor(index / reach)]);

  const blocks = places.map(([x, y]) => {
    const tall = draws.one([0.3, 0.6, 0.6, 1.1, 1.7, 2.3]);
    const scheme = draws.one(SCHEMES);
    if (draws.chance(0.16))
      return cuboid(view, { at: [x, y, 0], size: [0.86, 0.86, 0.06], inks: ['mainFaint', 'mainHalf', 'mainHalf'], ribs: 0 });
    return cuboid(view, { at: [x, y, 0], size: [0.86, 0.86, tall], inks: scheme, ribs: tall > 2 ? 3 : 0 });
  });
  return group(blocks);
}

/** Containers in stacks on a quay. */
export function stacks(draws: Draws, { width, height }: Box): ReactElement {
  const unit = Math.max(width / 13.5, height / 7.4);
  const view: Projection = { origin: [width * draws.between(0.42, 0.58), height * 0.16], unit };
  const rows = Array.from({ length: width > 1000 ? 18 : 12 }, (_, index): Point => [
    (index % 4) * 2.2,
    Math.floor(index / 4) * 1.15,
  ]);

  const boxes = rows.flatMap(([x, y]) =>
    Array.from({ length: draws.one([0, 1, 1, 2, 2, 3]) }, (_, level) =>
      cuboid(view, { at: [x, y, level * 0.92], size: [2.04, 0.96, 0.88], inks: draws.one(SCHEMES), ribs: 4 }),
    ),
  );
  return group(boxes);
}
