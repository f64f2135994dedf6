// Figures in rows, standing on boards.
import type { ReactElement } from 'react';
import type { Tone } from './ink.tsx';
import type { MotifProps } from '../motif.ts';
import type { Spot } from './arrange.ts';
import type { Draws } from './draws.ts';
import { figureField } from './figures.tsx';
import { Frame, idPrefix } from './frame.tsx';
import { fill } from './ink.tsx';
import { block, repeat } from './path.ts';

/** Where a board lies and how thick it is, as shares of the row. */
const BOARD = 0.88;
const THICK = 0.05;

/** How much of its radius a figure stands above its board. */
const STANDING = 0.96;

/** Beyond this height, in px, there is room for a third row. */
const TALL = 600;

interface OnBoards {
  /** Of the scene, for its ids. */
  name: string;
  /** Of a figure, as a share of its row. */
  radius: number;
  /** Least and most from one figure to the next, in radii. */
  apart: readonly [least: number, most: number];
  figures(this: void): readonly ReactElement[];
  tones: readonly Tone[];
}

export function figuresOnBoards(
  props: MotifProps,
  draws: Draws,
  { name, radius, apart, figures, tones }: OnBoards,
): ReactElement {
  const { width, height } = props;
  const rows = height > TALL ? draws.whole(2, 3) : 2;
  const deep = height / rows;
  const size = deep * radius;
  const step = size * draws.between(...apart);
  const across = Math.ceil(width / step);

  const spots = Array.from({ length: across * rows }, (_, index): Spot => ({
    x: ((index % across) + 0.5) * step,
    y: (Math.floor(index / across) + BOARD) * deep - size * STANDING,
    radius: size,
    turn: 0,
  }));

  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill(
        'mainHalf',
        repeat(rows, (row) => block(0, (row + BOARD) * deep, [width, deep * THICK])),
      )}
      {figureField({ id: idPrefix(props, name), figures: figures(), spots, tones })}
    </Frame>
  );
}
