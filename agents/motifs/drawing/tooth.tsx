// Teeth: from above, as the dentist sees the arch, and from the side with their roots.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { both, fill, stroke } from './ink.tsx';
import type { FillInk } from './ink.tsx';
import { unevenOutline } from './outline.ts';
import { path, polar, repeat } from './path.ts';
import type { Point } from './path.ts';

/**
 * Widths and depths of the eight teeth of a quadrant from the middle outwards,
 * about a tenth of a millimetre each (after Wheeler's Dental Anatomy).
 */
export const QUADRANT: readonly { width: number; depth: number; kind: 'incisor' | 'canine' | 'premolar' | 'molar' }[] = [
  { width: 62, depth: 48, kind: 'incisor' },
  { width: 50, depth: 42, kind: 'incisor' },
  { width: 54, depth: 54, kind: 'canine' },
  { width: 54, depth: 64, kind: 'premolar' },
  { width: 54, depth: 66, kind: 'premolar' },
  { width: 76, depth: 78, kind: 'molar' },
  { width: 72, depth: 76, kind: 'molar' },
  { width: 64, depth: 70, kind: 'molar' },
];

export type ToothKind = (typeof QUADRANT)[number]['kind'];

interface FromAbove {
  at: Point;
  /** Radians. */
  turn: number;
  scale: number;
  place: number;
  ink: FillInk;
}

export function toothFromAbove(draws: Draws, { at, turn, scale, place, ink }: FromAbove): ReactElement {
  const { width, depth, kind } = QUADRANT[place] ?? { width: 54, depth: 54, kind: 'premolar' };
  const isMolar = kind === 'molar';
  const outline = unevenOutline(draws, {
    centre: at,
    radii: [(width / 2) * scale, (depth / 2) * scale],
    points: isMolar ? 10 : 8,
    uneven: isMolar ? 0.045 : 0.02,
    turn,
  });
  return (
    <>
      {both(ink, ['line', 2.5 * Math.sqrt(scale)], outline)}
      {stroke('mainHalf', 2.5 * Math.sqrt(scale), grooves(kind, { at, turn, scale, width }))}
    </>
  );
}

interface Grooves {
  at: Point;
  turn: number;
  scale: number;
  width: number;
}

function grooves(kind: ToothKind, { at, turn, scale, width }: Grooves): string {
  if (kind === 'molar') {
    return repeat(3, (index) => {
      const angle = turn + (index * Math.PI * 2) / 3 + 0.3;
      const bend = polar(at, 14 * scale, angle + 0.4);
      const end = polar(at, 23 * scale, angle);
      return path`M${at[0]} ${at[1]}Q${bend[0]} ${bend[1]} ${end[0]} ${end[1]}`;
    });
  }
  const reach = (kind === 'premolar' ? 14 : width * 0.3) * scale;
  const from = polar(at, reach, turn + Math.PI);
  const to = polar(at, reach, turn);
  return path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
}

/** A tooth with its roots below the neck at 0,0 and its crown above, for a width of 60. */
export function rootedTooth(kind: ToothKind): { outline: string; pulp: string } {
  const n = kind === 'molar' ? 29 : 20;
  const w = kind === 'molar' ? 40 : 28;
  const h = kind === 'canine' ? 66 : 58;
  const top: Record<ToothKind, string> = {
    incisor: path`C${-w} ${-h * 0.5} ${-w * 0.95} ${-h} ${-w * 0.72} ${-h}Q0 ${-h - 5} ${w * 0.72} ${-h}C${w * 0.95} ${-h} ${w} ${-h * 0.5}`,
    canine: path`C${-w} ${-h * 0.4} ${-w} ${-h * 0.8} ${-w * 0.6} ${-h * 0.86}Q0 ${-h * 1.16} ${w * 0.6} ${-h * 0.86}C${w} ${-h * 0.8} ${w} ${-h * 0.4}`,
    premolar: path`C${-w * 1.1} ${-h * 0.4} ${-w * 1.1} ${-h} ${-w * 0.6} ${-h}Q0 ${-h * 0.72} ${w * 0.6} ${-h}C${w * 1.1} ${-h} ${w * 1.1} ${-h * 0.4}`,
    molar: path`C${-w * 1.15} ${-h * 0.3} ${-w * 1.15} ${-h} ${-w * 0.7} ${-h}Q${-w * 0.35} ${-h * 0.74} 0 ${-h * 0.92}Q${w * 0.35} ${-h * 0.74} ${w * 0.7} ${-h}C${w * 1.15} ${-h} ${w * 1.15} ${-h * 0.3}`,
  };
  const root = kind === 'molar' ? forked(n, 96) : path`C${n} 52 ${n * 0.42} 118 0 118C${-n * 0.42} 118 ${-n} 52 ${-n} 0Z`;
  const pulp =
    kind === 'molar'
      ? 'M-15-16Q-8-30 0-18Q8-30 15-16C17 10 24 40 22 74C14 44 8 22 0 22C-8 22-14 44-22 74C-24 40-17 10-15-16Z'
      : path`M-9 ${-h * 0.4}Q0 ${-h * 0.72} 9 ${-h * 0.4}C9 10 5 60 0 96C-5 60-9 10-9 ${-h * 0.4}Z`;
  return { outline: path`M${-n} 0${top[kind]} ${n} 0${root}`, pulp };
}

function forked(n: number, length: number): string {
  return path`C${n * 1.1} ${length * 0.4} ${n * 1.2} ${length} ${n * 0.78} ${length}C${n * 0.35} ${length} ${n * 0.35} ${length * 0.34} 0 ${length * 0.34}C${-n * 0.35} ${length * 0.34} ${-n * 0.35} ${length} ${-n * 0.78} ${length}C${-n * 1.2} ${length} ${-n * 1.1} ${length * 0.4} ${-n} 0Z`;
}

/** A molar cut through: enamel, dentine, pulp. Neck at 0,0, about 340 wide and 470 tall. */
export function molarSection(): ReactElement {
  const outline =
    'M-170-120C-210-210-140-260-70-238C-30-226 30-226 70-238C140-260 210-210 170-120C154-68 150-30 142 20C132 90 ' +
    '118 230 82 230C46 230 52 100 32 42C24 14-24 14-32 42C-52 100-46 230-82 230C-118 230-132 90-142 ' +
    '20C-150-30-154-68-170-120Z';
  const dentine =
    'M-114-116C-130-170-94-192-58-180C-20-168 20-168 58-180C94-192 130-170 114-116C104-80 100-40 84 0C68 22-68 ' +
    '22-84 0C-100-40-104-80-114-116Z';
  const pulp =
    'M-58-94C-64-126-36-124-20-106C-8-94 8-94 20-106C36-124 64-126 58-94C52-58 84 50 82 170C60 90 52 0 0 0C-52 ' +
    '0-60 90-82 170C-84 50-52-58-58-94Z';
  return (
    <>
      {both('soft', ['line', 3], outline)}
      {fill('mainFaint', dentine)}
      {fill('second', pulp)}
      {stroke('lineFaint', 5, 'M-124-198C-110-218-90-226-68-222')}
    </>
  );
}
