// Dogs by breed, and the tools of those who wash and comb them. Standing ones have their feet at y 94.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { fill, stroke } from './ink.tsx';
import { disc, dot, oval, path, repeat, slab } from './path.ts';

const TEETH = 13;

/** Clipped as for a show: balls at the ankles, the tail, the chest and the head. */
export function poodle(draws: Draws): ReactElement {
  const [tailX, tailY] = draws.chance(0.5) ? ([-84, -58] as const) : ([-94, -34] as const);
  return (
    <>
      {stroke('body', 9, path`M-52-10L${tailX} ${tailY}M-44 10L-56 84M-36 10L-30 84M30 20L26 84M46 16L54 84`)}
      {fill('body', 'M-60-20C-40-30 20-28 44-44L56-20C56 6 40 28 16 30C-10 32-34 26-52 18C-66 10-68-10-60-20Z')}
      {fill('body', disc(30, -4, 36) + disc(-48, 0, 23) + disc(tailX, tailY, 17))}
      {fill('body', disc(-56, 62, 14) + disc(-30, 62, 14) + disc(26, 62, 14) + disc(53, 62, 14))}
      {fill('body', 'M-66 94V88Q-56 80-46 94ZM-40 94V88Q-30 80-18 94ZM16 94V88Q26 80 40 94ZM44 94V88Q54 80 68 94Z')}
      {fill('body', 'M34-40L38-66H62L94-58Q100-46 88-44L62-42L56-24Z')}
      {fill('body', disc(46, -76, 21))}
      {fill('bodyHalf', oval([38, -46], [13, 23]))}
      {fill('ground', disc(66, -60, 4))}
      {stroke('ground', 3, 'M10-10q10-12 20-4t20-6M8 8q12-10 22-2t22-6')}
    </>
  );
}

export function dachshund(draws: Draws): ReactElement {
  const tail = draws.chance(0.5) ? 'M-88 42Q-108 30-102 2' : 'M-88 44Q-108 48-112 26';
  return (
    <>
      {stroke('body', 9, tail)}
      {fill(
        'body',
        'M-94 40C-76 22 10 30 34 22L44-12C50-30 70-30 78-22L98-10Q106 2 94 6L74 8C74 34 70 56 58 66L60 84Q70 86 70 94H42L36 72' +
          'C10 78-34 78-58 72L-58 84Q-48 86-48 94H-78L-84 68C-98 62-102 50-94 40Z',
      )}
      {fill('bodyHalf', 'M54-22C38-18 32 8 42 24C58 18 64-4 62-20Z')}
      {fill('ground', disc(74, -10, 4))}
      {stroke('ground', 3.5, 'M-56 70Q-62 54-48 44M34 66Q28 54 36 44')}
    </>
  );
}

/** Square, bearded, tail up. */
export function terrier(draws: Draws): ReactElement {
  const ear = draws.chance(0.5) ? 'M34-66L30-38L56-58Z' : 'M36-62L40-92L58-66Z';
  return (
    <>
      {stroke('body', 12, 'M-68-8L-80-54')}
      {fill(
        'body',
        'M-76-4C-60-22 4-12 26-20L32-56C40-72 62-72 68-60L94-54Q98-50 98-40L92-14L84-24L78-8L70-20L58-14C58 6 56 20 54 30L56 84' +
          'Q66 86 66 94H38L32 40L24 84Q34 86 34 94H4L4 40C-14 44-30 42-44 36L-48 84Q-38 86-38 94H-68L-70 40C-82 28-84 10-76-4Z',
      )}
      {fill('bodyHalf', ear)}
      {fill('ground', disc(64, -50, 4.5))}
      {stroke('ground', 3.5, 'M-58-2l-6 14M-36-4l-6 16M-12-2l-6 16M12-4l-6 16M-44 16l-6 14M-20 18l-6 14')}
    </>
  );
}

export function dogInTub(draws: Draws): ReactElement {
  const bubbles = draws.chance(0.5)
    ? disc(-58, -64, 10) + disc(-80, -34, 7) + disc(-34, -84, 6)
    : disc(-66, -48, 8) + disc(-44, -76, 11) + disc(-88, -74, 6);
  return (
    <>
      {fill('body', 'M-14 10C-10-30 2-76 30-84C46-88 58-80 62-70L90-58Q98-44 84-40L62-38C60-20 56-4 54 10Z')}
      {fill('bodyHalf', 'M26-78C8-76 4-46 14-30C26-32 34-52 34-70Z')}
      {fill('ground', disc(54, -66, 4.5))}
      {fill('bodyHalf', disc(-62, 2, 22) + disc(-26, -4, 24) + disc(12, 4, 18) + disc(44, 0, 22) + disc(72, 6, 16) + bubbles)}
      {fill('body', 'M-96 8H96Q100 20 92 22L80 72Q76 84 60 84H-60Q-76 84-80 72L-92 22Q-100 20-96 8Z')}
      {fill('body', 'M-62 82L-72 98H-54L-46 82ZM62 82L72 98H54L46 82Z')}
      {stroke('ground', 4, 'M-78 30H78')}
    </>
  );
}

export function comb(): ReactElement {
  return (
    <>
      {fill('body', slab([-88, -44], [176, 32], 14))}
      {stroke(
        'body',
        6.5,
        repeat(TEETH, (index) => path`M${-78 + index * 13}-20V${index < TEETH / 2 ? 46 : 38}`),
      )}
      {stroke('ground', 3.5, 'M-70-28H70')}
    </>
  );
}

export function brush(): ReactElement {
  return (
    <>
      {fill('body', `${slab([-98, -13], [100, 26], 13)}${slab([-14, -40], [112, 80], 34)}`)}
      {fill('bodyHalf', slab([-2, -28], [88, 56], 24))}
      {stroke('ground', 7, [-14, 0, 14].map((y) => repeat(5, (index) => dot(14 + index * 14, y))).join(''))}
    </>
  );
}

export function scissors(): ReactElement {
  return (
    <>
      {stroke('body', 11, `${disc(-62, -34, 25)}${disc(-62, 34, 25)}`)}
      {fill('body', 'M-44 26L90-36Q102-32 94-24L-36 40ZM-44-26L90 36Q102 32 94 24L-36-40Z')}
      {fill('ground', disc(6, 0, 6))}
    </>
  );
}
