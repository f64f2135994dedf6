// What a beekeeper works with: bees, hives, comb, jars, a smoker, a dipper, the flowers they fly to.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { block, disc, oval, path, polar, polyline, repeat, slab } from './path.ts';
import type { Point } from './path.ts';

/** A cell with two corners up and down. */
export function cell([x, y]: Point, radius: number): string {
  const corners = Array.from({ length: 6 }, (_, index) => polar([x, y], radius, ((index + 0.5) * Math.PI) / 3));
  return polyline(corners, true);
}

function bee(draws: Draws): ReactElement {
  const stripes = draws.whole(2, 3);
  const wing = (side: 1 | -1): string =>
    path`M${side * 10} -26C${side * 50} -66 ${side * 104} -60 ${side * 96} -26C${side * 90} 0 ${side * 40} 2 ${side * 10} -18Z` +
    path`M${side * 12} -10C${side * 50} -6 ${side * 80} 14 ${side * 64} 34C${side * 50} 48 ${side * 20} 22 ${side * 10} 2Z`;
  const bands = repeat(stripes, (index) => {
    const y = 22 + index * (64 / (stripes + 0.6));
    return path`M-32 ${y}Q0 ${y + 14} 32 ${y}`;
  });
  return (
    <>
      {fill('bodyHalf', wing(1) + wing(-1))}
      {fill('body', 'M-30 8C-40 44-20 86 0 98C20 86 40 44 30 8Q0-8-30 8Z')}
      {stroke('ground', 9, bands)}
      {fill('body', disc(0, -18, 27) + disc(0, -56, 20))}
      {stroke('body', 5, 'M-8-70Q-12-88-28-94M8-70Q12-88 28-94')}
    </>
  );
}

function jar(draws: Draws): ReactElement {
  const isSquat = draws.chance(0.4);
  const [half, top] = isSquat ? [66, -40] : [50, -62];
  return (
    <>
      {fill('body', slab([-half, top], [half * 2, 96 - top], 20))}
      {fill('bodyHalf', slab([-half - 3, top - 34], [half * 2 + 6, 28], 7))}
      {fill('ground', slab([-half + 14, 4], [half * 2 - 28, 62], 5))}
      {fill('body', cell([0, 35], 19))}
    </>
  );
}

/** A basket of coiled straw, as bees were once kept in. */
function skep(): ReactElement {
  const coils = repeat(6, (index) => {
    const y = -58 + index * 24;
    const half = 34 + index * 8.6;
    return path`M${-half} ${y}Q0 ${y + 14} ${half} ${y}`;
  });
  return (
    <>
      {fill('body', 'M-80 88C-86-30-46-94 0-94C46-94 86-30 80 88Z')}
      {stroke('ground', 5, coils)}
      {fill('ground', 'M-17 88V70a17 17 0 0 1 34 0V88Z')}
    </>
  );
}

function dipper(): ReactElement {
  return (
    <>
      {stroke('body', 11, 'M0-98V10')}
      {fill('body', oval([0, 48], [37, 44]))}
      {stroke('ground', 5, 'M-34 24H34M-40 40H40M-40 56H40M-34 72H34')}
      {stroke('body', 9, 'M0 8V88')}
    </>
  );
}

function comb(draws: Draws): ReactElement {
  const places: Point[] = [[0, 0], ...Array.from({ length: 6 }, (_, index) => polar([0, 0], 61, (index * Math.PI) / 3))];
  const isCapped = places.map(() => draws.chance(0.55));
  const of = (capped: boolean): string => places.map((at, index) => (isCapped[index] === capped ? cell(at, 33) : '')).join('');
  const open = places.map((at, index) => (isCapped[index] === true ? '' : cell(at, 18))).join('');
  return (
    <>
      {fill('body', of(true) || cell([0, 0], 33))}
      {fill('bodyHalf', of(false))}
      {fill('ground', open)}
    </>
  );
}

function smoker(): ReactElement {
  return (
    <>
      {fill('bodyHalf', 'M26-12L84-30V86L26 72Z')}
      {stroke('ground', 4, 'M44-14V72M64-20V78')}
      {fill('body', `${slab([-60, -26], [88, 118], 9)}M-60-30L-34-70H-4L28-30Z`)}
      {fill('body', 'M-44-66L-92-84L-86-98L-14-78Z')}
      {stroke('ground', 4, 'M-60-6H28M-60 72H28')}
    </>
  );
}

/** Boxes on boxes under a roof. */
function hive(draws: Draws): ReactElement {
  const boxes = draws.whole(2, 3);
  const tall = 138 / boxes;
  const bodies = repeat(boxes, (index) => slab([-66, -58 + index * tall], [132, tall - 4], 3));
  const grips = repeat(boxes, (index) => slab([-18, -58 + (index + 0.36) * tall], [36, 9], 4.5));
  return (
    <>
      {fill('bodyHalf', draws.one(['M-80-62L-66-88H66L80-62Z', 'M-82-60L0-98L82-60Z', block(-78, -80, [156, 18])]))}
      {fill('body', bodies)}
      {fill('ground', `${grips}${block(-34, 66, [68, 9])}`)}
      {fill('bodyHalf', block(-78, 82, [156, 8]) + block(-62, 88, [12, 10]) + block(50, 88, [12, 10]))}
    </>
  );
}

function blossom(draws: Draws): ReactElement {
  const petals = draws.whole(6, 9);
  const ring = Array.from({ length: petals }, (_, index) => {
    const at = polar([0, 0], 60, (index / petals) * Math.PI * 2);
    return disc(at[0], at[1], 184 / petals);
  }).join('');
  return (
    <>
      {fill('bodyHalf', ring)}
      {fill('body', disc(0, 0, 36))}
      {stroke('ground', 6, 'M-12-10h0M10-12h0M0 8h0M-16 8h0M15 9h0')}
    </>
  );
}

/** A wooden frame, its comb not yet drawn out to the corners. */
function frame(): ReactElement {
  const cells = Array.from({ length: 24 }, (_, index): Point => {
    const row = Math.floor(index / 8);
    return [-68 + (index % 8) * 19.5 + (row % 2) * 9.7, -28 + row * 17];
  });
  return (
    <>
      {fill('body', slab([-100, -66], [200, 18], 4) + block(-88, -50, [10, 120]) + block(78, -50, [10, 120]))}
      {fill('body', block(-88, 62, [176, 10]))}
      {fill('bodyHalf', 'M-78-48H78V8Q40 54 0 50Q-44 56-78 14Z')}
      {fill('ground', cells.map((at) => cell(at, 7.5)).join(''))}
    </>
  );
}

export const APIARY: readonly Figure[] = [bee, jar, comb, bee, skep, dipper, blossom, hive, smoker, frame];
export const BEE: Figure = bee;
export const JAR: Figure = jar;
export const HIVES: readonly Figure[] = [hive, hive, skep];
