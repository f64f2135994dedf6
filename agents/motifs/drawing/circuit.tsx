// Parts of a circuit as diagrams draw them, and a lamp as it hangs.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, path, repeat } from './path.ts';

function lamp(): ReactElement {
  return (
    <>
      {stroke('main', 5, 'M0-46V46')}
      {both('ground', ['line', 4], disc(0, 0, 32))}
      {stroke('line', 4, 'M-23-23L23 23M23-23L-23 23')}
    </>
  );
}

function resistor(): ReactElement {
  return (
    <>
      {stroke('main', 4, 'M0-46V46')}
      {both('second', ['line', 4], block(-15, -34, [30, 68]))}
    </>
  );
}

function switchOpen(): ReactElement {
  return (
    <>
      {stroke('line', 5, 'M0 34L26-30')}
      {stroke('main', 4, 'M0-46V-34M0 34V46')}
      {both('ground', ['line', 4], disc(0, -34, 6) + disc(0, 34, 6))}
    </>
  );
}

function cell(): ReactElement {
  return (
    <>
      {stroke('main', 4, 'M0-46V-20M0 20V46')}
      {stroke('line', 5, 'M-34-20H34M-34 4H34')}
      {stroke('line', 9, 'M-16-8H16M-16 18H16')}
    </>
  );
}

function capacitor(): ReactElement {
  return (
    <>
      {stroke('main', 4, 'M0-46V-8M0 8V46')}
      {stroke('line', 6, 'M-32-8H32M-32 8H32')}
    </>
  );
}

function coil(): ReactElement {
  return (
    <>
      {stroke('main', 4, 'M0-46V-40M0 40V46')}
      {stroke('line', 5, path`M0 -40${repeat(4, () => 'a10 10 0 0 1 0 20')}`)}
    </>
  );
}

function motor(): ReactElement {
  return (
    <>
      {stroke('main', 4, 'M0-46V46')}
      {both('second', ['line', 4], disc(0, 0, 32))}
      {stroke('line', 4, 'M-14 14V-14L0 4L14-14V14')}
    </>
  );
}

/** Each on an upright wire from y -46 to 46. */
export const SYMBOLS: readonly (() => ReactElement)[] = [lamp, resistor, switchOpen, cell, capacitor, coil, motor];

/** A bulb on its holder; holder's top at 0,0, about 200 wide and 280 tall. */
export function bulb(draws: Draws, isLit: boolean): ReactElement {
  const loops = draws.whole(3, 6);
  const step = 56 / loops;
  const glass = draws.one([
    'M-24 74C-24 104-92 118-92 182A92 92 0 0 0 92 182C92 118 24 104 24 74Z',
    'M-24 74C-28 120-66 130-66 196C-66 280 66 280 66 196C66 130 28 120 24 74Z',
    'M-24 74C-26 96-104 96-104 170C-104 236-48 262 0 262C48 262 104 236 104 170C104 96 26 96 24 74Z',
  ]);
  const rays = repeat(9, (index) => {
    const angle = Math.PI * (0.02 + index * 0.12);
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return path`M${x * 122} ${180 + y * 122}L${x * 148} ${180 + y * 148}`;
  });
  return (
    <>
      {isLit && stroke('second', 6, rays)}
      {both(isLit ? 'second' : 'soft', ['line', 4], glass)}
      {stroke('line', 3, path`M-10 74L-28 150M10 74L28 150M-28 150${repeat(loops, () => path`q${step / 2} 44 ${step} 0`)}`)}
      {fill('main', 'M-28 0H28V74H-28Z')}
      {stroke('ground', 4, 'M-28 22H28M-28 40H28M-28 58H28')}
    </>
  );
}
