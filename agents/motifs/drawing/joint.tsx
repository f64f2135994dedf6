// Welded joints in section, with the symbol a drawing carries for each (ISO 2553).
import type { ReactElement } from 'react';
import { hatch } from './hatch.ts';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, path } from './path.ts';
import type { Point } from './path.ts';

interface Plate {
  at: Point;
  size: Point;
  rising?: boolean;
}

function plate({ at, size, rising = false }: Plate): ReactElement {
  return (
    <>
      {stroke('line', 1.1, hatch(at, size, { rising }))}
      {stroke('line', 3, block(at[0], at[1], size))}
    </>
  );
}

/** An outline of a plate whose edge is cut at a slant: both('ground') hides the hatching beyond it. */
function bevelled(outline: string, hatching: string): ReactElement {
  return (
    <>
      {stroke('line', 1.1, hatching)}
      {stroke('line', 3, outline)}
    </>
  );
}

/** The leader: an arrow to the joint, a reference line, and the weld's sign upon it. */
function leader([x, y]: Point, sign: string): ReactElement {
  return (
    <>
      {stroke('line', 1.8, path`M${x} ${y}L62-92H152${sign}`)}
      {fill('line', path`M${x} ${y}l6-16l9 7Z`)}
      {both('ground', ['line', 1.8], disc(62, -92, 6))}
    </>
  );
}

function buttV(): ReactElement {
  return (
    <>
      {bevelled('M-130-24H-28L-5 24H-130Z', hatch([-130, -24], [106, 48]))}
      {bevelled('M130-24H28L5 24H130Z', hatch([24, -24], [106, 48], { rising: true }))}
      {both('second', ['line', 2.5], 'M-32-24Q0-44 32-24L8 24Q0 34-8 24Z')}
      {leader([14, -32], 'M96-92l9-18m0 0M105-92l9-18M105-92l-9-18')}
    </>
  );
}

function doubleV(): ReactElement {
  return (
    <>
      {bevelled('M-130-32H-30L-5 0L-30 32H-130Z', hatch([-130, -32], [102, 64]))}
      {bevelled('M130-32H30L5 0L30 32H130Z', hatch([28, -32], [102, 64], { rising: true }))}
      {both('second', ['line', 2.5], 'M-33-32Q0-50 33-32L6 0L33 32Q0 50-33 32L-6 0Z')}
      {leader([14, -40], 'M105-92l-10-16M105-92l10-16M105-92l-10 16M105-92l10 16')}
    </>
  );
}

function tee(): ReactElement {
  return (
    <>
      {plate({ at: [-130, 12], size: [260, 38] })}
      {plate({ at: [-19, -80], size: [38, 92], rising: true })}
      {both('second', ['line', 2.5], 'M-19-24Q-38 8-56 12H-19Z')}
      {both('second', ['line', 2.5], 'M19-24Q38 8 56 12H19Z')}
      {leader([34, -4], 'M98-92v-18l18 18M98-92v18l18-18')}
    </>
  );
}

function lap(): ReactElement {
  return (
    <>
      {plate({ at: [-130, 4], size: [190, 38] })}
      {plate({ at: [-40, -34], size: [170, 38], rising: true })}
      {both('second', ['line', 2.5], 'M-40-30Q-58 2-76 4H-40Z')}
      {both('second', ['line', 2.5], 'M60 38Q78 8 92 4H60Z')}
      {leader([20, -34], 'M98-92v-18l18 18')}
    </>
  );
}

function corner(): ReactElement {
  return (
    <>
      {plate({ at: [-90, -40], size: [150, 38] })}
      {plate({ at: [60, -2], size: [38, 110], rising: true })}
      {both('second', ['line', 2.5], 'M60-40Q100-42 98-2L60-2Z')}
      {leader([88, -32], 'M100-92v-18l18 18')}
    </>
  );
}

function tube(): ReactElement {
  return (
    <>
      {plate({ at: [-130, 26], size: [260, 30] })}
      {both('ground', ['line', 3], disc(0, -34, 58))}
      {both('mainFaint', ['line', 2], disc(0, -34, 44))}
      {both('second', ['line', 2.5], 'M-22 20Q-46 22-58 26H-22Z')}
      {both('second', ['line', 2.5], 'M22 20Q46 22 58 26H22Z')}
      {leader([44, 22], 'M98-92v-18l18 18')}
    </>
  );
}

/** Each around 0,0, about 280 wide and 220 tall. */
export const JOINTS: readonly (() => ReactElement)[] = [buttV, doubleV, tee, lap, corner, tube];
