// What small children build with, ride on and pick, drawn within a radius of 100.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { block, disc, oval, path, repeat } from './path.ts';

export function apple(draws: Draws): ReactElement {
  const leaf = draws.chance(0.5) ? 'M4-62Q12-98 56-92Q50-58 4-62Z' : 'M-2-62Q-14-96-54-86Q-44-54-2-62Z';
  return (
    <>
      {fill(
        'body',
        'M0-48C30-76 88-60 86-4C84 48 48 94 22 92C10 92 8 86 0 86C-8 86-10 92-22 92C-48 94-84 48-86-4C-88-60-30-76 0-48Z',
      )}
      {stroke('body', 8, 'M0-46Q-2-66 4-82')}
      {fill('bodyHalf', leaf)}
      {stroke('ground', 6, 'M-62-2Q-62-30-40-36')}
    </>
  );
}

/** A tower of blocks: cube, arch, roof. */
export function blockTower(draws: Draws): ReactElement {
  const top = draws.chance(0.5) ? 'M-34-38H34L0-96Z' : 'M-34-38V-50A34 34 0 0 1 34-50V-38Z';
  return (
    <>
      {fill('body', 'M-78 30H78V94H38V78A38 38 0 0 0-38 78V94H-78Z')}
      {fill('bodyHalf', block(-46, -38, [92, 68]))}
      {fill('body', top)}
      {fill('ground', disc(0, -4, 14))}
    </>
  );
}

export function ball(draws: Draws): ReactElement {
  const bands = draws.chance(0.5) ? 'M-84-28Q0 10 84-28V28Q0 66-84 28Z' : 'M-28-84Q10 0-28 84H28Q66 0 28-84Z';
  return (
    <>
      {fill('body', disc(0, 0, 88))}
      {fill('ground', bands)}
    </>
  );
}

export function pullTrain(): ReactElement {
  return (
    <>
      {fill('body', 'M-90-64H-14V-8H40V-44H34V-60H66V-44H60V-8Q92-4 92 32V48H-90Z')}
      {fill('ground', block(-72, -46, [40, 32]))}
      {fill('ground', disc(-52, 54, 33) + disc(8, 58, 28) + disc(62, 58, 28))}
      {fill('body', disc(-52, 54, 27) + disc(8, 58, 22) + disc(62, 58, 22))}
      {fill('ground', disc(-52, 54, 9) + disc(8, 58, 8) + disc(62, 58, 8))}
      {fill('bodyHalf', disc(52, -78, 11) + disc(76, -90, 8))}
    </>
  );
}

export function rubberBoot(draws: Draws): ReactElement {
  const drops = draws.chance(0.5) ? disc(66, -30, 9) + disc(84, -58, 6) : disc(70, -54, 9) + disc(54, -22, 6);
  return (
    <>
      {fill('body', 'M-62-92H16V8C16 26 84 18 88 62V72H-62Z')}
      {fill('body', 'M-66 78H92V92H-66Z')}
      {fill('bodyHalf', drops)}
      {stroke('ground', 7, 'M-60-64H14')}
    </>
  );
}

export function kite(draws: Draws): ReactElement {
  const tail = draws.chance(0.5) ? 'M-26 46Q-6 70-34 80T-40 100' : 'M-26 46Q-58 58-46 78T-72 98';
  return (
    <>
      {fill('body', 'M22-98L72-22L-28 48L-50-46Z')}
      {fill('bodyHalf', 'M22-98L72-22L4-16Z')}
      {stroke('ground', 4, 'M22-98L-28 48M-50-46L72-22')}
      {stroke('body', 5, tail)}
    </>
  );
}

export function hedgehog(): ReactElement {
  return (
    <>
      {fill(
        'body',
        'M-92 50L-84 32L-98 22L-80 8L-90-8L-70-14L-74-34L-52-34L-48-54L-28-46L-16-64L0-50L18-60L26-42L44-42L46-24C58-10 66 6 70 20' +
          'Q96 30 98 42Q92 54 60 54H-92Z',
      )}
      {fill('bodyHalf', 'M34-8C54-2 64 10 70 20Q96 30 98 42Q92 54 60 54H16C2 30 8 0 34-8Z')}
      {fill('ground', disc(56, 20, 5))}
      {fill('body', disc(95, 40, 7) + oval([-56, 56], [14, 8]) + oval([40, 56], [14, 8]))}
    </>
  );
}

/** A round crown on a trunk, hung with what it bears. */
export function fruitTree(draws: Draws): ReactElement {
  const fruits = draws.whole(5, 7);
  const hung = repeat(fruits, (index) => {
    const turn = (index / fruits) * Math.PI * 2 + 0.4;
    const out = index % 2 === 0 ? 42 : 24;
    return disc(Math.cos(turn) * out, -30 + Math.sin(turn) * out * 0.9, 8.5);
  });
  return (
    <>
      {fill('body', path`${disc(0, -32, 62)}M-9 20H9L13 96H-13Z`)}
      {fill('ground', hung)}
    </>
  );
}
