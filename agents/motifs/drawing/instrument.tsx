// Instruments and what they are kept in tune with.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { fill, stroke } from './ink.tsx';
import { block, disc, oval, path, repeat, slab } from './path.ts';

const VIOLIN =
  'M0-36C20-40 36-32 36-12C36 2 21 4 21 20C21 34 46 36 46 62C46 86 26 98 0 98C-26 98-46 86-46 62C-46 36-21 34-21 20C-21 4-36 ' +
  '2-36-12C-36-32-20-40 0-36Z';

function violin(): ReactElement {
  return (
    <>
      {stroke('body', 8, 'M0-80Q-2-98 8-95Q14-90 7-86')}
      {stroke('body', 6, 'M-17-78H0M0-68H17M-15-59H0')}
      {fill('body', VIOLIN)}
      {fill('ground', 'M-9-32H9L12 30H-12Z')}
      {fill('body', 'M-6-86H6L8 26H-8Z')}
      {stroke('ground', 4.5, 'M21 24Q13 27 18 40Q23 54 14 58M-21 24Q-13 27-18 40Q-23 54-14 58')}
      {fill('ground', `${slab([-13, 44], [26, 5], 2)}M-6 60H6L9 90Q0 97-9 90Z`)}
    </>
  );
}

function guitar(draws: Draws): ReactElement {
  const body = draws.one([
    'M0-18C28-24 38-10 36 6C34 20 30 22 34 32C40 44 52 50 52 68C52 90 30 98 0 98C-30 98-52 90-52 68C-52 50-40 44-34 32C-30 ' +
      '22-34 20-36 6C-38-10-28-24 0-18Z',
    'M0-14C34-24 44 0 34 22C30 32 50 42 50 66C50 90 30 98 0 98C-30 98-50 90-50 66C-50 42-34 32-38 18C-44-6-34-20 0-14Z',
  ]);
  const frets = repeat(5, (index) => path`M-6 ${-62 + index * 12}H6`);
  return (
    <>
      {stroke('body', 5, 'M-17-92H17M-17-82H17M-17-72H17')}
      {fill('body', slab([-11, -99], [22, 36], 5))}
      {fill('body', block(-7, -70, [14, 60]))}
      {fill('body', body)}
      {stroke('ground', 2.5, frets)}
      {fill('ground', disc(0, 28, 15))}
      {fill('ground', slab([-20, 66], [40, 7], 3))}
      {stroke('bodyHalf', 2, 'M-4-66V66M0-66V66M4-66V66')}
    </>
  );
}

function tuningFork(): ReactElement {
  return (
    <>
      {stroke('body', 14, 'M-26-90V-14Q-26 16 0 16Q26 16 26-14V-90')}
      {stroke('body', 14, 'M0 18V80')}
      {fill('body', disc(0, 86, 13))}
      {stroke('bodyHalf', 5, 'M-50-82Q-60-56-50-30M50-82Q60-56 50-30M-70-90Q-84-56-70-22M70-90Q84-56 70-22')}
    </>
  );
}

function metronome(draws: Draws): ReactElement {
  const lean = draws.one([-34, -24, 26, 36]);
  return (
    <>
      {fill('body', 'M-26-98H26L70 76H-70Z')}
      {fill('bodyHalf', slab([-78, 78], [156, 20], 5))}
      {fill('ground', 'M-15-80H15L38 34H-38Z')}
      {stroke('body', 6, path`M0 34L${lean} -74`)}
      {fill('body', disc(lean * 0.62, -34, 13))}
      {stroke('ground', 5, 'M-44 54H44')}
    </>
  );
}

/** From above, the lid away. */
function grandPiano(): ReactElement {
  const black = repeat(14, (index) => (index % 7 === 2 || index % 7 === 6 ? '' : block(-75 + index * 11.2, 66, [6, 15])));
  return (
    <>
      {fill('body', 'M-86 58V-50Q-86-98-40-98Q6-98 16-58Q24-24 56-14Q88-4 88 34V58Z')}
      {stroke('ground', 4, 'M-72 44V-48Q-72-84-40-84Q-6-84 4-50Q14-14 50 0Q74 10 74 44')}
      {stroke('bodyHalf', 3, 'M-58 44L-44-70M-42 44L-30-72M-26 44L-16-60M-8 44L-2-34M12 44L14-8M34 44L34 8M54 44L54 18')}
      {fill('body', slab([-86, 62], [174, 34], 4))}
      {fill('ground', slab([-80, 66], [162, 26], 2))}
      {fill('body', black)}
    </>
  );
}

function drum(): ReactElement {
  return (
    <>
      {fill('body', 'M-78-34V48A78 26 0 0 0 78 48V-34Z')}
      {fill('bodyHalf', oval([0, -34], [78, 26]))}
      {stroke('ground', 5, 'M-74-10L-52 62L-28-2L0 72L28-2L52 62L74-10')}
      {stroke('body', 8, 'M-10-40L64-92M4-30L92-64')}
    </>
  );
}

function trumpet(): ReactElement {
  return (
    <>
      {fill('body', 'M98-50Q86-8 24-8H-6V8H24Q86 10 98 50Z')}
      {stroke('body', 10, 'M10-2H-92M-98-12V8')}
      {stroke('body', 10, 'M-56-2Q-74-2-74 20Q-74 44-50 44H22Q44 44 44 22Q44 0 22-2')}
      {fill('body', slab([-42, -34], [14, 82], 6) + slab([-22, -34], [14, 82], 6) + slab([-2, -34], [14, 82], 6))}
      {stroke('bodyHalf', 6, 'M-35-36V-50M-15-36V-50M5-36V-50M-42-52H-28M-22-52H-8M-2-52H12')}
    </>
  );
}

/** The hammer that strikes the string, its felt round the head. */
function hammer(): ReactElement {
  return (
    <>
      {stroke('body', 9, 'M-96 70L34-20')}
      {fill('body', 'M26-44L58-8L44 8L8-30Z')}
      {fill('bodyHalf', 'M8-62Q20-98 60-92Q100-78 96-38Q92-10 62-2L22-42Z')}
      {stroke('ground', 4, 'M30-52Q46-70 66-66')}
      {fill('bodyHalf', disc(-86, 62, 14))}
    </>
  );
}

export const INSTRUMENTS: readonly Figure[] = [violin, tuningFork, guitar, metronome, grandPiano, hammer, trumpet, drum];
export const FORK: Figure = tuningFork;
export const BOWED: readonly Figure[] = [violin, guitar];

/** Of a piano alone. */
export const PIANO_THINGS: readonly [Figure, ...Figure[]] = [grandPiano, tuningFork, metronome, hammer];
