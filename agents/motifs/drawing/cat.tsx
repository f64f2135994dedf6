// Cats on the move, and what they are after.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { cut, disc, path } from './path.ts';

/** Tail up, feet at y 94. */
export function walkingCat(draws: Draws): ReactElement {
  const tail = draws.chance(0.5) ? 'M-70 2Q-104-22-84-62Q-76-78-90-88' : 'M-70 2Q-98-30-88-80';
  return (
    <>
      {stroke('body', 12, tail)}
      {fill(
        'body',
        'M-78-4C-50-18 8-12 28-20L34-62L48-46Q60-50 70-46L84-62L90-28Q90-6 68-2C66 14 62 24 56 32L68 84Q78 86 78 94H54' +
          'L36 40L28 40L22 84Q30 86 30 94H6L4 42C-16 48-34 46-46 40L-62 64L-52 84Q-44 86-44 94H-68L-84 62L-70 34C-82 24-88 8-78-4Z',
      )}
      {fill('bodyHalf', 'M-46 40L-34 64L-40 84Q-32 86-32 94H-14L-16 60L-20 46Z')}
      {fill('ground', path`${cut([48, -28], 0.15, [12, 5])}${cut([68, -27], -0.15, [12, 5])}`)}
    </>
  );
}

export function woolBall(draws: Draws): ReactElement {
  const thread = draws.chance(0.5) ? 'M30 58Q70 84 96 62' : 'M-30 58Q-60 92-94 70';
  return (
    <>
      {stroke('body', 6, thread)}
      {fill('body', disc(0, 0, 70))}
      {stroke(
        'ground',
        4,
        'M-60-30Q0-70 58-34M-68-8Q-6-48 68-12M-66 18Q-2-22 66 14M-30-62Q20-10-6 68M-6-68Q48-10 22 66M-54 42Q-30-10-48-48',
      )}
    </>
  );
}
