// Blossoms from above, as cut from paper: petals in the body colour, their hearts in the ground's.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { unevenOutline } from './outline.ts';
import { cut, disc, dot, path, polar, repeat } from './path.ts';

const ROUND = Math.PI * 2;

function petals(count: number, [inner, length, width]: readonly [number, number, number], turn = 0): string {
  return repeat(count, (index) => {
    const angle = (index / count) * ROUND + turn;
    return cut(polar([0, 0], inner, angle), angle, [length, width]);
  });
}

/** Blunt petals: a rounded lobe on a narrow claw. */
function lobes(count: number, reach: number, turn = 0): string {
  return repeat(count, (index) => {
    const angle = (index / count) * ROUND + turn;
    const half = (Math.PI / count) * 0.94;
    const [leftX, leftY] = polar([0, 0], reach * 0.8, angle - half);
    const [rightX, rightY] = polar([0, 0], reach * 0.8, angle + half);
    const [tipX, tipY] = polar([0, 0], reach * 1.2, angle);
    return path`M0 0L${leftX} ${leftY}Q${tipX} ${tipY} ${rightX} ${rightY}Z`;
  });
}

function daisy(draws: Draws): ReactElement {
  const count = draws.whole(13, 18);
  return (
    <>
      {fill('body', petals(count, [16, 84, 15]))}
      {fill('second', disc(0, 0, 24))}
      {stroke(
        'ground',
        4,
        repeat(7, (index) => dot(...polar([0, 0], 13, index * 0.9))),
      )}
    </>
  );
}

function anemone(draws: Draws): ReactElement {
  return (
    <>
      {fill('body', lobes(draws.whole(6, 8), 92))}
      {fill('ground', disc(0, 0, 36))}
      {stroke(
        'line',
        5,
        repeat(16, (index) => dot(...polar([0, 0], 29, index * 0.393))),
      )}
      {fill('line', disc(0, 0, 16))}
    </>
  );
}

function dahlia(draws: Draws): ReactElement {
  const turn = draws.between(0, 1);
  return (
    <>
      {fill('body', petals(18, [30, 70, 16], turn))}
      {fill('bodyHalf', petals(14, [18, 56, 14], turn + 0.2))}
      {fill('body', petals(10, [6, 40, 11], turn + 0.4))}
      {fill('ground', disc(0, 0, 7))}
    </>
  );
}

function ranunculus(draws: Draws): ReactElement {
  const folds = repeat(5, (ring) => {
    const radius = 18 + ring * 17;
    return repeat(3, (part) => {
      const start = polar([0, 0], radius, part * 2.1 + ring * 0.8);
      const end = polar([0, 0], radius, part * 2.1 + ring * 0.8 + 1.7);
      return path`M${start[0]} ${start[1]}A${radius} ${radius} 0 0 1 ${end[0]} ${end[1]}`;
    });
  });
  return (
    <>
      {fill('body', unevenOutline(draws, { radii: [98, 96], squareness: 2.1, uneven: 0.03, points: 9 }))}
      {stroke('ground', 4.5, folds)}
      {fill('ground', disc(0, 0, 6))}
    </>
  );
}

function poppy(draws: Draws): ReactElement {
  const seam = draws.between(-0.2, 0.2);
  return (
    <>
      {fill('body', unevenOutline(draws, { radii: [98, 90], squareness: 2.3, uneven: 0.05, points: 8 }))}
      {stroke(
        'ground',
        4,
        repeat(
          4,
          (index) =>
            path`M${polar([0, 0], 30, index * 1.57 + seam)
              .map(Math.round)
              .join(' ')}Q${polar([0, 0], 60, index * 1.57 + seam + 0.24)
              .map(Math.round)
              .join(' ')} ${polar([0, 0], 88, index * 1.57 + seam)
              .map(Math.round)
              .join(' ')}`,
        ),
      )}
      {fill('line', disc(0, 0, 24))}
      {stroke(
        'ground',
        3,
        repeat(
          8,
          (index) =>
            path`M0 0L${polar([0, 0], 17, index * 0.785)
              .map(Math.round)
              .join(' ')}`,
        ),
      )}
    </>
  );
}

function fivePetals(): ReactElement {
  return (
    <>
      {fill(
        'body',
        repeat(5, (index) => disc(...polar([0, 0], 55, index * 1.257 - 1.57), 43)),
      )}
      {fill('ground', disc(0, 0, 19))}
      {stroke(
        'ground',
        4,
        repeat(
          5,
          (index) =>
            path`M0 0L${polar([0, 0], 52, index * 1.257 - 1.57)
              .map(Math.round)
              .join(' ')}`,
        ),
      )}
    </>
  );
}

function leafPair(draws: Draws): ReactElement {
  const lean = draws.between(0.5, 0.8);
  return (
    <>
      {fill(
        'bodyHalf',
        cut([0, 70], -Math.PI / 2, [170, 34]) +
          cut([0, 60], -Math.PI / 2 + lean, [110, 28]) +
          cut([0, 60], -Math.PI / 2 - lean, [110, 28]),
      )}
      {stroke('ground', 3, 'M0 96V-70')}
    </>
  );
}

export const BLOSSOMS: readonly Figure[] = [daisy, anemone, dahlia, ranunculus, poppy, fivePetals, leafPair];
/** Those that stand well on a stem. */
export const HEADS: readonly Figure[] = [daisy, anemone, dahlia, ranunculus, poppy, fivePetals];
