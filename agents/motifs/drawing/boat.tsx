// Boats and what lies in them, drawn within a radius of 100.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { disc, path, polar, repeat } from './path.ts';

const KNOTS = 4;

/** Side on, keel on y 60. */
export function sailingBoat(draws: Draws): ReactElement {
  const flag = draws.chance(0.5) ? 'M0-98L28-90L0-82Z' : '';
  return (
    <>
      {fill('body', `M-84 30H88Q76 58 48 60H-50Q-78 58-84 30Z${flag}`)}
      {fill('body', 'M6-82C50-60 70-20 72 18H6Z')}
      {fill('bodyHalf', 'M-6-64C-30-40-54-10-62 18H-6Z')}
      {stroke('body', 5, 'M0-96V32')}
      {stroke('ground', 4, 'M-72 44H76')}
    </>
  );
}

export function rowingBoat(draws: Draws): ReactElement {
  const oar = draws.chance(0.5) ? 'M-8 12L-66 74' : 'M10 12L70 74';
  return (
    <>
      {fill('body', 'M-98-8Q-60 12 0 12T98-12C92 36 70 54 40 56H-46C-76 54-92 30-98-8Z')}
      {fill('bodyHalf', 'M-64 8Q-30 14 0 12T64 4L58-6Q0 8-56-4Z')}
      {stroke('ground', 4, 'M-84 24Q-40 36 0 36T84 22')}
      {stroke('ground', 15, oar)}
      {stroke('body', 8, oar)}
    </>
  );
}

/** From above: long and pointed at both ends. */
export function canoe(draws: Draws): ReactElement {
  const seats = draws.one([2, 3]);
  return (
    <>
      {fill('body', 'M-100 0C-60-32 60-32 100 0C60 32-60 32-100 0Z')}
      {fill('ground', 'M-80 0C-46-20 46-20 80 0C46 20-46 20-80 0Z')}
      {stroke(
        'body',
        8,
        repeat(seats, (index) => {
          const x = ((index + 1) / (seats + 1) - 0.5) * 130;
          return path`M${x}-15V15`;
        }),
      )}
      {stroke('bodyHalf', 3, 'M-80 0H80')}
    </>
  );
}

export function paddles(): ReactElement {
  return (
    <g>
      {stroke('body', 8, 'M-62 62L62-62M62 62L-62-62')}
      {fill('body', 'M50-74C64-98 98-98 92-92C98-86 98-64 74-50ZM-50-74C-64-98-98-98-92-92C-98-86-98-64-74-50Z')}
      {fill('body', 'M50 74C64 98 98 98 92 92C98 86 98 64 74 50ZM-50 74C-64 98-98 98-92 92C-98 86-98 64-74 50Z')}
    </g>
  );
}

export function lifebuoy(): ReactElement {
  const bands = repeat(KNOTS, (index) => {
    const turn = ((index + 0.5) / KNOTS) * Math.PI * 2;
    const [inner, outer] = [polar([0, 0], 40, turn), polar([0, 0], 88, turn)];
    return path`M${inner[0]} ${inner[1]}L${outer[0]} ${outer[1]}`;
  });
  return (
    <>
      {stroke('body', 40, disc(0, 0, 64))}
      {stroke('ground', 20, bands)}
    </>
  );
}

export function anchor(): ReactElement {
  return (
    <>
      {stroke('body', 11, path`${disc(0, -78, 15)}M0-62V80M-34-36H34M-74 24C-70 64-36 80 0 82C36 80 70 64 74 24`)}
      {fill('body', 'M-92 38L-76 4L-52 32ZM92 38L76 4L52 32Z')}
    </>
  );
}
