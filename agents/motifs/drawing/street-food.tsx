// Food eaten in the hand, and the truck it is handed out of.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { group } from './frame.tsx';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, dot, oval, path, repeat, slab } from './path.ts';
import type { Point } from './path.ts';

function taco(): ReactElement {
  return (
    <>
      {fill('bodyHalf', disc(-62, -18, 24) + disc(-34, -46, 25) + disc(2, -56, 26) + disc(38, -44, 25) + disc(64, -16, 23))}
      {fill('body', 'M-96 52A96 96 0 0 1 96 52Q0 72-96 52Z')}
      {stroke('ground', 6, 'M-50 28h0M-20 6h0M16 14h0M46 32h0M-8 38h0M24-14h0M-38-4h0')}
    </>
  );
}

function burger(): ReactElement {
  return (
    <>
      {fill('body', 'M-86-8C-86-66-44-84 0-84C44-84 86-66 86-8Z')}
      {fill('bodyHalf', 'M-92 2H92Q84 22 68 12Q52 4 38 16Q22 28 6 14Q-10 4-26 16Q-42 26-58 14Q-78 8-92 2Z')}
      {fill('body', slab([-88, 24], [176, 24], 12))}
      {fill('body', 'M-86 58H86Q86 88 60 88H-60Q-86 88-86 58Z')}
      {stroke('ground', 6, 'M-40-48l8-5M-6-62l9 0M30-50l8 5M-22-30l8-3M14-34l8 3M52-26l6 5')}
    </>
  );
}

function fries(draws: Draws): ReactElement {
  const sticks = repeat(7, (index) => {
    const x = -46 + index * 15.3;
    return path`M${x * 0.8} 0L${x + draws.between(-6, 6)} ${-92 + draws.between(0, 34)}`;
  });
  return (
    <>
      {stroke('bodyHalf', 13, sticks)}
      {fill('body', 'M-60-22Q0 8 60-22L40 98H-40Z')}
      {stroke('ground', 5, 'M-26 10L-20 86M26 10L20 86M0 14V86')}
    </>
  );
}

function skewer(draws: Draws): ReactElement {
  const pieces = draws.whole(4, 5);
  const deep = 132 / pieces;
  const part = (odd: boolean): string =>
    repeat(pieces, (index) => {
      if ((index % 2 === 1) !== odd) return '';
      return odd ? oval([0, -66 + (index + 0.4) * deep], [26, deep * 0.4]) : slab([-36, -70 + index * deep], [72, deep - 6], 12);
    });
  return (
    <>
      {stroke('body', 6, 'M0-98V98')}
      {fill('body', part(false))}
      {fill('bodyHalf', part(true))}
    </>
  );
}

function cup(): ReactElement {
  return (
    <>
      {stroke('bodyHalf', 9, 'M6-48L22-96H40')}
      {fill('body', 'M-48-36H48L34 98H-34Z')}
      {fill('bodyHalf', slab([-58, -54], [116, 20], 8))}
      {fill('ground', 'M-43 8H43L40 44H-40Z')}
    </>
  );
}

function noodleBox(): ReactElement {
  return (
    <>
      {stroke('body', 7, 'M18-10L50-98M34-6L78-90')}
      {fill('bodyHalf', 'M-70-16L-46-44H46L70-16Z')}
      {fill('body', 'M-72-18H72L50 98H-50Z')}
      {stroke('ground', 6, 'M-30 20Q-16 4 0 20T30 20M-28 42Q-14 26 0 42T28 42')}
    </>
  );
}

function pizzaSlice(draws: Draws): ReactElement {
  const spots = Array.from({ length: 4 }, (_, index): Point => [
    [-34, 26, -6, 8][index] ?? 0,
    (([-34, -26, 2, 46][index] ?? 0) + draws.between(-4, 4)) | 0,
  ]);
  return (
    <>
      {fill('body', 'M-78-56Q0-84 78-56L6 96Q0 102-6 96Z')}
      {fill('bodyHalf', 'M-90-60Q0-108 90-60Q92-44 78-44Q0-76-78-44Q-92-44-90-60Z')}
      {fill('ground', spots.map(([x, y]) => disc(x, y, 13)).join(''))}
      {fill('body', spots.map(([x, y]) => disc(x - 3, y - 3, 4)).join(''))}
    </>
  );
}

function hotDog(): ReactElement {
  return (
    <>
      {fill('body', slab([-84, -42], [168, 90], 45))}
      {fill('bodyHalf', slab([-98, -24], [196, 44], 22))}
      {stroke('ground', 8, 'M-78 6Q-64-18-50 0T-22 0T6 0T34 0T62 0Q72-10 78-6')}
    </>
  );
}

export const STREET_FOOD: readonly Figure[] = [taco, burger, fries, skewer, noodleBox, pizzaSlice, cup, hotDog];
export const SKEWER: Figure = skewer;

interface Awning {
  at: Point;
  size: Point;
  stripes: number;
}

/** Striped cloth with a scalloped hem. */
export function awning({ at: [x, y], size: [wide, deep], stripes }: Awning): ReactElement {
  const step = wide / stripes;
  const strip = (index: number): string =>
    path`M${x + index * step} ${y}h${step}v${deep - step / 2}a${step / 2} ${step / 2} 0 0 1 ${-step} 0Z`;
  const of = (odd: number): string => repeat(stripes, (index) => (index % 2 === odd ? strip(index) : ''));
  const line = Math.max(1.5, step / 20);
  return (
    <>
      {both('second', ['line', line], of(0))}
      {both('soft', ['line', line], of(1))}
    </>
  );
}

interface Truck {
  x: number;
  floor: number;
  wide: number;
}

/** Side on, its hatch open under an awning. */
export function truck(draws: Draws, { x, floor, wide }: Truck): ReactElement {
  const u = wide / 20;
  const line = Math.max(1.5, u / 9);
  const top = floor - u * 11;
  const sill = top + u * 5.6;
  const isRound = draws.chance(0.5);
  const roof = isRound ? u * 2.4 : u * 0.8;
  const body = path`M${x} ${floor - u * 1.6}V${top + roof}a${roof} ${roof} 0 0 1 ${roof} ${-roof}H${x + u * 14.4}V${floor - u * 1.6}Z`;
  const cab = path`M${x + u * 14.4} ${floor - u * 1.6}V${top + u * 2}h${u * 2.2}q${u * 1.2} 0 ${u * 1.7} ${u * 1.3}l${u * 1.2} ${u * 3.1}q${u * 0.4} ${u * 0.3} ${u * 0.4} ${u}V${floor - u * 1.6}Z`;
  const pane = path`M${x + u * 15.1} ${top + u * 2.9}h${u * 1.5}q${u * 0.7} 0 ${u} ${u * 0.8}l${u} ${u * 2.5}h${-u * 3.5}Z`;
  const wheels = [x + u * 3.6, x + u * 16];
  const pots = repeat(draws.whole(3, 5), (index) =>
    slab([x + u * (3 + index * 1.8), sill - u * 0.9], [u * 0.8, u * 0.9], u * 0.2),
  );
  return (
    <>
      {fill(
        'line',
        block(x + u * 10, top - u * 1.3, [u * 1.6, u * 1.5]) + slab([x + u * 9.6, top - u * 1.7], [u * 2.4, u * 0.5], 2),
      )}
      {both('main', ['line', line], body)}
      {both('mainHalf', ['line', line], cab)}
      {both('soft', ['line', line], pane)}
      {fill('second', block(x, floor - u * 3.6, [u * 19.9, u * 0.7]))}
      {both('mainDark', ['line', line], block(x + u * 1.9, top + u * 2.3, [u * 10.4, sill - top - u * 2.3]))}
      {group(repeatLamps(x + u * 3.6, top + u * 3.6, u))}
      {fill('second', pots)}
      {both('soft', ['line', line], slab([x + u * 1.4, sill], [u * 11.4, u * 0.6], u * 0.2))}
      {awning({ at: [x + u * 1.3, top + u * 1.3], size: [u * 11.6, u * 2.2], stripes: 11 })}
      {fill('line', wheels.map((at) => disc(at, floor - u * 1.5, u * 1.6)).join(''))}
      {fill('soft', wheels.map((at) => disc(at, floor - u * 1.5, u * 0.7)).join(''))}
      {fill('second', disc(x + u * 19.2, floor - u * 3, u * 0.45))}
    </>
  );
}

function repeatLamps(x: number, y: number, u: number): ReactElement[] {
  return [0, 1, 2].map((index) => (
    <g key={index}>
      {stroke('soft', u * 0.12, path`M${x + index * u * 3.4} ${y - u * 0.8}v${u * 0.7}`)}
      {stroke('second', u * 0.7, dot(x + index * u * 3.4, y + u * 0.3))}
    </g>
  ));
}

/** Lamps on a wire that sags between its posts. */
export function lights([x, y]: Point, [wide, sag]: Point, count: number): ReactElement {
  const at = (index: number): Point => {
    const share = (index + 0.5) / count;
    return [x + share * wide, y + sag * 4 * share * (1 - share)];
  };
  const bulb = Math.max(5, wide / count / 4.2);
  return (
    <>
      {stroke('line', Math.max(1.5, bulb / 7), path`M${x} ${y}Q${x + wide / 2} ${y + sag * 2} ${x + wide} ${y}`)}
      {stroke(
        'second',
        bulb * 1.5,
        repeat(count, (index) => dot(at(index)[0], at(index)[1] + bulb)),
      )}
    </>
  );
}
