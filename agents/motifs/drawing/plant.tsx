// Stems with leaves, grown from a foot.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { both, fill, stroke } from './ink.tsx';
import { cut, polar, polyline, smooth } from './path.ts';
import type { Point } from './path.ts';

export type LeafHabit = 'paired' | 'alternate' | 'broad' | 'fern' | 'round';

interface Stem {
  foot: Point;
  length: number;
  /** Radians. */
  angle: number;
  /** Radians it bends by over its whole length. */
  bend: number;
  /** Length of the biggest leaf. */
  leaf: number;
  habit: LeafHabit;
}

/** Width of a leaf as a share of its length, its angle to the stem, nodes to skip between leaves. */
const HABITS: Record<LeafHabit, { width: number; spread: number; skip: number; isPaired: boolean }> = {
  paired: { width: 0.24, spread: 0.75, skip: 1, isPaired: true },
  alternate: { width: 0.3, spread: 0.8, skip: 1, isPaired: false },
  broad: { width: 0.5, spread: 0.9, skip: 3, isPaired: true },
  fern: { width: 0.13, spread: 1.15, skip: 1, isPaired: true },
  round: { width: 0.72, spread: 1, skip: 2, isPaired: false },
};

const NODES = 15;

/** The points of a stem that turns a little at every node. */
function stemPoints({ foot, length, angle, bend }: Stem): Point[] {
  const points: Point[] = [foot];
  let heading = angle;
  for (let node = 0; node < NODES; node++) {
    points.push(polar(points.at(-1) ?? foot, length / NODES, heading));
    heading += bend / NODES;
  }
  return points;
}

export function stem(draws: Draws, grown: Stem): ReactElement {
  const points = stemPoints(grown);
  const { width, spread, skip, isPaired } = HABITS[grown.habit];
  const leaves = { dark: '', light: '', ribs: '' };

  points.forEach((point, node) => {
    const before = points[node - 1];
    if (before === undefined || node < 4 || node % skip !== 0) return;
    const heading = Math.atan2(point[1] - before[1], point[0] - before[0]);
    const share = node / NODES;
    const size = grown.leaf * (grown.habit === 'fern' ? 1.15 - share : 1 - Math.abs(share - 0.45) * 0.9);
    const sides = isPaired ? [-1, 1] : [node % (skip * 2) === 0 ? 1 : -1];

    for (const side of sides) {
      const angle = heading + side * spread * draws.between(0.85, 1.1);
      const length = size * draws.between(0.88, 1.08);
      const leaf = cut(point, angle, [length, length * width]);
      if (draws.chance(0.22)) leaves.light += leaf;
      else leaves.dark += leaf;
      if (grown.habit !== 'fern') leaves.ribs += polyline([point, polar(point, length * 0.84, angle)]);
    }
  });
  const tip = points.at(-1) ?? grown.foot;
  const tipLeaf = cut(tip, grown.angle + grown.bend, [grown.leaf * 0.5, grown.leaf * 0.5 * width]);
  return (
    <>
      {stroke('line', Math.max(1.4, Math.round(grown.length / 26) / 10), smooth(points.filter((_, node) => node % 5 === 0)))}
      {fill('main', leaves.dark + tipLeaf)}
      {fill('mainHalf', leaves.light)}
      {stroke('ground', 1.1, leaves.ribs)}
    </>
  );
}

/** Where the slits of a leaf begin, as shares of its rib, and how long they are: to the edge, and not over what lies beside it. */
const SLITS = [
  [0.2, 88],
  [0.36, 92],
  [0.52, 78],
  [0.68, 54],
] as const;

/** One big leaf with holes and slits, as a Monstera has. Stalk at 0,0, blade upwards, about 200 tall. */
export function slitLeaf(draws: Draws): ReactElement {
  const slits = SLITS.flatMap(([share, length]) =>
    [-1, 1].map((side) => {
      const from = polar([side * 14, -190 * share - 20], 12, side > 0 ? -0.5 : Math.PI + 0.5);
      return cut(from, (side > 0 ? 0 : Math.PI) - side * draws.between(0.3, 0.5), [length, 8]);
    }),
  );
  return (
    <>
      {both('body', ['ground', 6], 'M0 0C-40 26-104-4-100-78C-98-140-50-186 0-216C50-186 98-140 100-78C104-4 40 26 0 0Z')}
      {fill('ground', slits.join(''))}
      {stroke('ground', 3, 'M0 0V-190')}
    </>
  );
}
