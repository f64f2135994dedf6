// Dogs, cats and other patients as silhouettes of few curves, facing right.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { cut, disc, oval, path } from './path.ts';

/** A dog that sits: chest forward, ear hanging. */
export function sittingDog(draws: Draws): ReactElement {
  const ear = draws.chance(0.5) ? 'M18-72C2-72-4-44 6-26C18-28 26-48 26-66Z' : 'M14-70L8-104L34-78Z';
  return (
    <>
      {stroke('body', 12, 'M-56 78Q-92 70-88 34')}
      {fill(
        'body',
        'M20-80C40-84 52-74 58-64L84-56Q90-44 78-40L56-36C54-18 48-6 44 12L46 84Q56 86 58 94H26L22 50C14 62 6 64 0 ' +
          '68V84Q10 86 12 94H-52C-76 94-82 60-60 34C-40 12-16-2-8-30C-4-60 4-78 20-80Z',
      )}
      {fill('bodyHalf', ear)}
      {fill('ground', disc(46, -60, 4.5))}
      {stroke('ground', 3.5, 'M-28 84Q-34 60-12 50M24-24Q32-16 46-20')}
    </>
  );
}

export function standingDog(draws: Draws): ReactElement {
  const tail = draws.chance(0.5) ? 'M-74-10Q-98-24-92-54' : 'M-74-8Q-96 0-98 26';
  return (
    <>
      {stroke('body', 11, tail)}
      {fill(
        'body',
        'M-80-14C-60-26 10-20 34-30L42-62Q48-72 62-68L74-56L96-50Q100-38 90-34L70-32C66-10 62 6 56 18L58 82Q66 84 66 ' +
          '90H42L38 30C10 36-20 32-40 28L-52 50L-46 82Q-38 84-38 90H-64L-70 48C-84 30-92 2-80-14Z',
      )}
      {fill('body', 'M14 20L20 82Q28 84 28 90H4L-2 24ZM-74 30L-88 82Q-80 84-82 90H-104L-92 44Z')}
      {fill('bodyHalf', 'M46-66C34-62 32-42 40-28C50-34 56-50 56-64Z')}
      {fill('ground', disc(70, -52, 4))}
    </>
  );
}

/** A cat that sits, from behind or from the side. */
export function sittingCat(draws: Draws): ReactElement {
  const tail = draws.chance(0.5) ? 'M-40 86Q-92 88-88 46Q-86 26-70 24' : 'M-40 86Q-70 96-92 78';
  return (
    <>
      {stroke('body', 13, tail)}
      {fill(
        'body',
        'M10-92L24-70Q38-74 50-70L62-92Q70-70 66-52Q60-30 42-26C40-8 44 20 46 84Q54 88 54 94H-40C-70 94-72 50-50 ' +
          '22C-32 0-4-10 8-30Q2-40 4-58Q4-78 10-92Z',
      )}
      {fill('ground', path`${cut([20, -56], 0.15, [13, 5])}${cut([42, -55], -0.15, [13, 5])}`)}
      {stroke('ground', 3.5, 'M22 84Q16 50 24 26M-26 84Q-36 58-14 44')}
    </>
  );
}

export function curledCat(): ReactElement {
  return (
    <>
      {fill('body', oval([0, 20], [94, 58]))}
      {fill('bodyHalf', 'M28-34L34-58L52-42Q66-44 76-36L96-46L94-14Q90 14 60 14Q30 12 28-14Z')}
      {stroke('ground', 4, 'M44-16q8 7 16 0M68-14q8 7 16 0M-70 34Q-20 74 52 48')}
    </>
  );
}

function rabbit(): ReactElement {
  return (
    <>
      {fill(
        'body',
        'M18-30C6-60 8-96 22-98C34-96 36-64 36-36C44-60 58-84 68-78C76-70 60-44 52-28C72-18 74 6 58 14C48 24 44 34 ' +
          '46 84Q56 86 56 94H-44C-82 94-88 46-56 22C-34 8-6 12 6 2C4-12 8-24 18-30Z',
      )}
      {fill('bodyHalf', disc(-76, 68, 18))}
      {fill('ground', disc(46, -10, 5))}
      {stroke('ground', 3.5, 'M-20 84Q-38 52-6 42')}
    </>
  );
}

function bird(draws: Draws): ReactElement {
  const crest = draws.chance(0.5) ? 'M36-66Q30-92 46-98Q44-80 52-66Z' : '';
  return (
    <>
      {fill('body', `M-98 62L-40 20C-44-30-8-68 36-66C62-64 72-46 72-32L96-22L70-14C66 30 30 58-16 52Z${crest}`)}
      {fill('bodyHalf', 'M-56 36C-40-4-4-22 32-10C26 26-10 44-56 36Z')}
      {fill('ground', disc(52, -40, 5))}
      {stroke('body', 5, 'M4 52L-2 92M24 46L22 92M-12 94H10M12 94H34')}
    </>
  );
}

export function fish(draws: Draws): ReactElement {
  const stripes = draws.chance(0.6)
    ? 'M-10-40Q8 0-10 40M20-36Q36 0 20 36'
    : 'M-20-10q10 10 0 20M0-20q10 10 0 20M0 8q10 10 0 20M22-8q10 10 0 20';
  return (
    <>
      {fill('body', 'M92-4C70-52-2-64-52-6L-96-42C-86-14-86 14-96 42L-52 6C-2 64 70 52 92-4Z')}
      {fill('bodyHalf', 'M-10-42Q16-84 48-40ZM0 40Q14 68 36 36Z')}
      {stroke('ground', 5, stripes)}
      {fill('ground', disc(62, -12, 6))}
    </>
  );
}

export function bone(draws: Draws): ReactElement {
  const lean = Math.round(draws.between(-20, 20));
  return (
    <g transform={`rotate(${lean})`}>
      {fill(
        'body',
        'M-60-16H60C48-44 90-52 90-22C106-18 106 18 90 22C90 52 48 44 60 16H-60C-48 44-90 52-90 22C-106 ' +
          '18-106-18-90-22C-90-52-48-44-60-16Z',
      )}
    </g>
  );
}

export const ANIMALS: readonly Figure[] = [sittingDog, sittingCat, standingDog, rabbit, curledCat, bird, fish, bone];
/** Those that sit or stand with their feet at y 94. */
export const STANDING: readonly Figure[] = [sittingDog, sittingCat, standingDog, rabbit];
