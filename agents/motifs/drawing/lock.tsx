// What keeps doors shut and opens them: padlocks, cylinders, plates, flat keys, lever handles, dials.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { KEY } from './key.tsx';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, oval, path, polar, polyline, repeat, slab } from './path.ts';
import type { Point } from './path.ts';

const KEYHOLE = `${disc(0, 22, 15)}M-6 28H6L13 68H-13Z`;

function padlock(draws: Draws): ReactElement {
  const isOpen = draws.chance(0.3);
  const shape = draws.one([slab([-66, -18], [132, 112], 18), disc(0, 36, 62), 'M-66-18H66V40Q66 94 0 98Q-66 94-66 40Z']);
  return (
    <>
      {stroke('body', 17, isOpen ? 'M-40-10V-50a40 40 0 0 1 80 0V-44' : 'M-40 0V-50a40 40 0 0 1 80 0V0')}
      {fill('body', shape)}
      {fill('ground', KEYHOLE)}
    </>
  );
}

/** The face of a profile cylinder: round above, its foot below, the slot for the key. */
function cylinder(): ReactElement {
  return (
    <>
      {fill('body', disc(0, -44, 52))}
      {fill('body', slab([-26, -44], [52, 140], 26))}
      {fill('ground', disc(0, -44, 34))}
      {fill('body', 'M-5-70H5V-52L9-46L5-40V-18H-5Z')}
      {fill('ground', disc(0, 66, 9))}
    </>
  );
}

function plate(draws: Draws): ReactElement {
  const shape = draws.one([
    'M0-98C26-98 40-80 40-56C40-34 52-26 52 0C52 26 40 34 40 56C40 80 26 98 0 98C-26 98-40 80-40 56C-40 34-52 26-52 ' +
      '0C-52-26-40-34-40-56C-40-80-26-98 0-98Z',
    oval([0, 0], [54, 98]),
    slab([-44, -98], [88, 196], 14),
  ]);
  return (
    <>
      {fill('body', shape)}
      {stroke('bodyHalf', 4, oval([0, 4], [30, 52]))}
      {fill('ground', `${disc(0, -8, 15)}M-6-2H6L13 42H-13Z${disc(0, -76, 6)}${disc(0, 78, 6)}`)}
    </>
  );
}

const BOWS: readonly string[] = [
  disc(0, -58, 40),
  slab([-38, -98], [76, 72], 20),
  'M-20-98H20L42-62L20-24H-20L-42-62Z',
  'M0-98C30-98 44-80 44-60C44-40 24-26 0-26C-24-26-44-40-44-60C-44-80-30-98 0-98Z',
];

/** Hangs from its bow; one edge of the blade is cut. */
function flatKey(draws: Draws): ReactElement {
  const cuts = Array.from({ length: 5 }, (_, index): Point[] => {
    const y = -8 + index * 18;
    const depth = draws.whole(0, 3) * 4;
    return [
      [14, y],
      [14 - depth, y + 6],
      [14 - depth, y + 10],
    ];
  }).flat();
  const blade: Point[] = [[-12, -34], [14, -34], ...cuts, [14, 84], [0, 98], [-12, 88]];
  return (
    <>
      {fill('body', draws.one(BOWS))}
      {fill('body', polyline(blade, true))}
      {fill('ground', disc(0, -78, 9))}
      {stroke('ground', 3.5, 'M-5-20V80')}
    </>
  );
}

function handle(): ReactElement {
  return (
    <>
      {fill('body', slab([-76, -98], [62, 196], 16))}
      {fill('bodyHalf', 'M-58-50H70Q94-50 94-32V-22H-46Q-58-22-58-36Z')}
      {fill('ground', `${disc(-45, 34, 12)}M-50 38H-40L-34 66H-56Z${disc(-45, -82, 5)}${disc(-45, 84, 5)}`)}
    </>
  );
}

/** A mortice lock seen from the side, its latch and bolt thrown. */
function lockCase(): ReactElement {
  return (
    <>
      {fill('bodyHalf', `M44-58H72L88-34V-22H44Z${block(44, 26, [46, 34])}`)}
      {fill('body', slab([-70, -84], [106, 168], 8) + block(36, -98, [12, 196]))}
      {fill('ground', `${disc(-16, -38, 15)}${disc(-16, 20, 11)}M-21 24H-11L-6 50H-26Z`)}
      {fill('ground', disc(-54, -68, 5) + disc(20, -68, 5) + disc(-54, 68, 5) + disc(20, 68, 5))}
    </>
  );
}

function dial(draws: Draws): ReactElement {
  const ticks = repeat(30, (index) => {
    const angle = (index / 30) * Math.PI * 2;
    return polyline([polar([0, 0], index % 5 === 0 ? 66 : 74, angle), polar([0, 0], 86, angle)]);
  });
  const turned = draws.between(0, Math.PI * 2);
  return (
    <>
      {fill('body', disc(0, 0, 98))}
      {stroke('ground', 4, ticks)}
      {fill('bodyHalf', disc(0, 0, 46))}
      {stroke('ground', 9, polyline([polar([0, 0], 8, turned), polar([0, 0], 38, turned)]))}
    </>
  );
}

export const LOCKS: readonly Figure[] = [padlock, flatKey, cylinder, plate, KEY, handle, flatKey, lockCase, dial];
export const PADLOCK: Figure = padlock;
export const FLAT_KEY: Figure = flatKey;

interface Door {
  /** Upper left corner and size in view box units. */
  at: Point;
  size: Point;
}

/** A front door in its frame: a light above, panels, a letter plate, a knob, a lock. */
export function door(draws: Draws, { at: [x, y], size: [wide, tall] }: Door): ReactElement {
  const light = tall * 0.16;
  const inner = wide * 0.84;
  const left = x + wide * 0.08;
  const top = y + light + tall * 0.03;
  const isArched = draws.chance(0.5);
  const [across, down] = draws.one([
    [2, 2],
    [1, 3],
    [2, 3],
  ]) as Point;
  const gap = inner * 0.1;
  const panel: Point = [(inner - gap * (across + 1)) / across, (tall * 0.78 - gap * (down + 1)) / down];
  const panels = repeat(across * down, (index) =>
    slab(
      [left + gap + (index % across) * (panel[0] + gap), top + gap + Math.floor(index / across) * (panel[1] + gap)],
      panel,
      inner * 0.02,
    ),
  );
  const lamp = isArched
    ? path`M${left} ${y + light}a${inner / 2} ${light} 0 0 1 ${inner} 0Z`
    : block(left, y + tall * 0.02, [inner, light]);
  const knob = { x: left + inner * (draws.chance(0.5) ? 0.92 : 0.08), y: top + tall * 0.42 };
  return (
    <>
      {fill('soft', block(x, y, [wide, tall]))}
      {fill('bodyHalf', lamp)}
      {both('body', ['line', Math.max(1.5, inner * 0.01)], block(left, top, [inner, y + tall - top]))}
      {stroke('lineFaint', Math.max(2, inner * 0.018), panels)}
      {both(
        'ground',
        ['line', Math.max(1, inner * 0.008)],
        disc(knob.x, knob.y, inner * 0.045) + disc(knob.x, knob.y + tall * 0.07, inner * 0.024),
      )}
      {both(
        'ground',
        ['line', Math.max(1, inner * 0.008)],
        slab([left + inner * 0.33, top + tall * 0.38], [inner * 0.34, tall * 0.025], 3),
      )}
    </>
  );
}
