// Bread as a lino cut: a body in one colour, the baker's cuts in the ground's.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill } from './ink.tsx';
import { unevenOutline } from './outline.ts';
import { cut, disc, path, polar, repeat } from './path.ts';
import type { Figure } from './figure-motif.tsx';

const ACROSS = Math.PI;

function bread(body: string, cuts: string): ReactElement {
  return (
    <>
      {fill('body', body)}
      {fill('ground', cuts)}
    </>
  );
}

function wheatCob(draws: Draws): ReactElement {
  const ribs = repeat(7, (index) => {
    const y = (index - 3) * 21 + 8;
    const length = 62 - Math.abs(index - 3) * 7;
    return cut([5, y], -0.55, [length, 7]) + cut([-5, y], ACROSS + 0.55, [length, 7]);
  });
  return bread(unevenOutline(draws, { radii: [100, 97] }), ribs + cut([0, 86], -ACROSS / 2, [172, 5]));
}

function squareBoule(draws: Draws): ReactElement {
  const square = repeat(4, (index) => {
    const corner = polar([0, 0], 68, (index + 0.5) * (ACROSS / 2));
    return cut(corner, (index + 1.5) * (ACROSS / 2) + ACROSS / 4, [96, 9]);
  });
  const rim = repeat(20, (index) => {
    const angle = (index / 20) * ACROSS * 2;
    return cut(polar([0, 0], 84, angle), angle, [draws.between(7, 12), 3]);
  });
  return bread(unevenOutline(draws, { radii: [99, 97] }), square + rim);
}

function bannetonBoule(draws: Draws): ReactElement {
  const rings = repeat(4, (ring) => {
    const radius = 26 + ring * 19;
    const marks = 6 + ring * 3;
    return repeat(marks, (index) => {
      const angle = (index / marks) * ACROSS * 2 + ring * 0.2;
      return cut(polar([0, 0], radius, angle), angle + ACROSS / 2, [(radius * 5) / marks, 4]);
    });
  });
  return bread(unevenOutline(draws, { radii: [98, 98], squareness: 2.2 }), rings);
}

function batard(draws: Draws): ReactElement {
  const slant = draws.between(-1.15, -0.85);
  const slashes = repeat(6, (index) => cut([(index - 2.5) * 30 - 14, 22], slant, [54, 7]));
  return bread('M-112 0C-108-62 108-62 112 0C108 62-108 62-112 0Z', slashes);
}

function baguette(draws: Draws): ReactElement {
  const lean = draws.between(0.28, 0.42);
  const slashes = repeat(5, (index) => cut([(index - 2) * 44 - 28, 9], -lean, [54, 6]));
  return bread('M-122 0C-120-34 120-34 122 0C120 34-120 34-122 0Z', slashes);
}

function tinLoaf(): ReactElement {
  const body = 'M-92 62V-8C-112-70-22-76 0-58C22-76 112-70 92-8V62Q92 70 84 70H-84Q-92 70-92 62Z';
  const sides = repeat(7, (index) => cut([-72 + index * 24, 54], -ACROSS / 2, [48, 4]));
  return bread(body, sides + cut([-80, -13], 0, [160, 5]));
}

function slice(draws: Draws): ReactElement {
  const crust = 'M-72 78V6C-98-58-34-82 0-76C34-82 98-58 72 6V78Q72 86 64 86H-64Q-72 86-72 78Z';
  const crumb = 'M-60 68V4C-82-46-28-68 0-63C28-68 82-46 60 4V68Q60 74 54 74H-54Q-60 74-60 68Z';
  const holes = repeat(9, () => {
    const [x, y] = [draws.between(-46, 46), draws.between(-42, 58)];
    return unevenOutline(draws, { centre: [x, y], radii: [draws.between(3, 9), draws.between(3, 6)], points: 6, uneven: 0.2 });
  });
  return (
    <>
      {fill('body', crust)}
      {fill('bodyHalf', crumb)}
      {fill('ground', holes)}
    </>
  );
}

function seededRoll(draws: Draws): ReactElement {
  const seeds = repeat(18, () => {
    const at = polar([0, 0], Math.sqrt(draws.between(0, 1)) * 68, draws.between(0, 6.28));
    return cut(at, draws.between(0, 6.28), [15, 4]);
  });
  return bread(unevenOutline(draws, { radii: [90, 86], points: 10, uneven: 0.02 }), seeds);
}

function plait(draws: Draws): ReactElement {
  const strands = repeat(10, (index) => {
    const x = (index - 4.5) * 22;
    const width = 40 - Math.abs(index - 4.5) * 4.4;
    const side = index % 2 === 0 ? 1 : -1;
    return unevenOutline(draws, {
      centre: [x, side * 11],
      radii: [width * 0.82, width * 0.5],
      points: 6,
      turn: side * 0.7,
      squareness: 2.2,
    });
  });
  const parting = repeat(9, (index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const x = (index - 4) * 22;
    return cut([x - 14, side * 28], -side * 0.85, [60, 4]);
  });
  return bread(strands, parting);
}

function croissant(): ReactElement {
  const body =
    'M-104 46C-96-16-52-66 0-66C52-66 96-16 104 46C106 62 88 64 78 50C56 14 30 4 0 4C-30 4-56 14-78 50C-88 64-106 62-104 46Z';
  const folds = repeat(7, (index) => {
    const angle = -ACROSS / 2 + (index - 3) * 0.36;
    return cut(polar([0, 44], 46 + Math.abs(index - 3) * 6, angle), angle + (index - 3) * 0.06, [
      56 - Math.abs(index - 3) * 4,
      5,
    ]);
  });
  return bread(body, folds);
}

function bagel(draws: Draws): ReactElement {
  const seeds = repeat(16, () =>
    cut(polar([0, 0], draws.between(44, 82), draws.between(0, 6.28)), draws.between(0, 6.28), [13, 3.5]),
  );
  return bread(unevenOutline(draws, { radii: [94, 92], squareness: 2.1 }), disc(0, 0, 27) + seeds);
}

export const LOAVES: readonly Figure[] = [
  wheatCob,
  squareBoule,
  bannetonBoule,
  batard,
  baguette,
  tinLoaf,
  slice,
  seededRoll,
  plait,
  croissant,
  bagel,
];

/** An ear of wheat lying along the x axis. */
export function wheatEar(length: number, size: number): { stalk: string; grains: string } {
  const pairs = Math.max(5, Math.round(length / size / 0.85));
  const grains = repeat(pairs, (index) => {
    const x = length * 0.24 + (index / pairs) * length * 0.7;
    return cut([x, 0], -0.5, [size * 1.5, size * 0.34]) + cut([x, 0], 0.5, [size * 1.5, size * 0.34]);
  });
  return { stalk: path`M0 0H${length * 0.95}`, grains: grains + cut([length * 0.93, 0], 0, [size * 1.7, size * 0.3]) };
}
