// What is carried up a mountain, drawn within a radius of 100.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { disc, path, repeat } from './path.ts';

export function iceAxe(): ReactElement {
  return (
    <>
      {stroke('body', 11, 'M0-62V84')}
      {fill('body', 'M-6 80H6L0 98ZM-92-34C-70-74-30-82 8-82L60-88Q66-74 60-60L8-60C-30-62-64-56-92-34Z')}
      {fill('ground', disc(0, -71, 5))}
      {stroke('ground', 4, 'M-5 40H5M-5 52H5M-5 64H5')}
    </>
  );
}

export function carabiner(draws: Draws): ReactElement {
  const gate = draws.chance(0.5) ? 'M30-48L44 34' : 'M30-48L22 30';
  return (
    <>
      {stroke('body', 15, 'M30-48C26-78-4-90-28-78C-50-66-50-40-48-20L-40 50C-36 82-4 94 24 84C44 76 48 56 44 34')}
      {stroke('bodyHalf', 12, gate)}
    </>
  );
}

export function ropeCoil(): ReactElement {
  return (
    <>
      {stroke(
        'body',
        10,
        repeat(4, (index) => disc(0, 10, 80 - index * 14)),
      )}
      {stroke('body', 22, 'M0-94V-22')}
      {stroke('ground', 4, 'M-10-86L10-78M-10-72L10-64M-10-58L10-50M-10-44L10-36')}
    </>
  );
}

export function signpost(draws: Draws): ReactElement {
  const side = draws.chance(0.5) ? 1 : -1;
  return (
    <g transform={`scale(${side} 1)`}>
      {stroke('body', 11, 'M0-92V96')}
      {fill('body', 'M-30-80H64L90-58L64-36H-30Z')}
      {fill('bodyHalf', 'M34-22H-58L-84 0L-58 22H34Z')}
      {stroke('ground', 5, path`M-14-58H54M-46 0H16`)}
    </g>
  );
}

export function tent(): ReactElement {
  return (
    <>
      {fill('body', 'M0-62L96 70H-96Z')}
      {fill('ground', 'M0-30L34 70H-34Z')}
      {fill('bodyHalf', 'M0-30V70H-34Z')}
      {stroke('body', 5, 'M0-62L10-84M0-62L-10-84M-98 70H98')}
    </>
  );
}
