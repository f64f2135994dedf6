// Inks: what a shape is painted with. Their colours are in motifs.css.
import type { ReactElement } from 'react';

const FILLS = {
  ground: 'm-g',
  line: 'm-n',
  main: 'm-p',
  second: 'm-q',
  soft: 'm-r',
  /** The tone handed to a figure from outside. */
  body: 'm-k',
  bodyHalf: 'm-kg',
  mainHalf: 'm-pg',
  mainFaint: 'm-pf',
  mainDark: 'm-pn',
  secondHalf: 'm-qg',
  lineFaint: 'm-ng',
} as const;

const STROKES = {
  line: 'm-sn',
  ground: 'm-sg',
  main: 'm-sp',
  second: 'm-sq',
  soft: 'm-sr',
  body: 'm-sk',
  bodyHalf: 'm-skg',
  mainHalf: 'm-spg',
  lineFaint: 'm-sng',
} as const;

const TONES = { main: 'm-t1', second: 'm-t2', soft: 'm-t3' } as const;

export type FillInk = keyof typeof FILLS;
export type StrokeInk = keyof typeof STROKES;
/** What a figure's body is painted with. */
export type Tone = keyof typeof TONES;

export function fill(ink: FillInk, d: string): ReactElement {
  return <path className={FILLS[ink]} d={d} />;
}

export function stroke(ink: StrokeInk, width: number, d: string): ReactElement {
  return <path className={STROKES[ink]} strokeWidth={width} d={d} />;
}

/** A line that ends exactly where its path ends, as walls and pipes do. */
export function blunt(ink: StrokeInk, width: number, d: string): ReactElement {
  return <path className={STROKES[ink]} strokeWidth={width} strokeLinecap="butt" strokeLinejoin="miter" d={d} />;
}

export function dashed(ink: StrokeInk, width: number, { d, dashes }: { d: string; dashes: string }): ReactElement {
  return <path className={STROKES[ink]} strokeWidth={width} strokeDasharray={dashes} strokeLinecap="butt" d={d} />;
}

/** Filled and outlined. */
export function both(fillInk: FillInk, [strokeInk, width]: readonly [StrokeInk, number], d: string): ReactElement {
  return <path className={`${FILLS[fillInk]} ${STROKES[strokeInk]}`} strokeWidth={width} d={d} />;
}

export function toneClass(tone: Tone): string {
  return TONES[tone];
}
