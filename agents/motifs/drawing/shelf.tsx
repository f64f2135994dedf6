// Things that stand on shelves: books with their spines, and parcels tied with string.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { group } from './frame.tsx';
import { both, fill, stroke } from './ink.tsx';
import type { FillInk } from './ink.tsx';
import { block, disc, path, slab } from './path.ts';

interface Shelf {
  left: number;
  right: number;
  /** y of the board. */
  board: number;
  /** Room above it. */
  room: number;
}

const SPINES: readonly FillInk[] = ['main', 'second', 'mainHalf', 'main', 'secondHalf', 'mainDark', 'soft'];

/** Books from end to end: some lean, some lie, here and there a gap with something else. */
export function bookRow(draws: Draws, { left, right, board, room }: Shelf): ReactElement {
  const drawn: ReactElement[] = [];
  let x = left;

  while (x < right) {
    const kind = draws.one(['upright', 'upright', 'upright', 'upright', 'upright', 'leaning', 'pile']);
    const wide = room * draws.between(0.12, 0.27);
    const tall = room * draws.between(0.6, 0.92);
    if (kind === 'pile') {
      drawn.push(pile(draws, { x, board, room }));
      x += room * 0.72;
    } else {
      const lean = kind === 'leaning' ? -draws.between(8, 13) : 0;
      const shift = lean === 0 ? 0 : Math.sin((-lean * Math.PI) / 180) * tall;
      drawn.push(spine(draws, { x: x + shift, board, wide, tall, lean }));
      x += wide + shift + (lean === 0 ? 2 : room * 0.05);
    }
  }
  return group(drawn);
}

interface Spine {
  x: number;
  board: number;
  wide: number;
  tall: number;
  lean: number;
}

function spine(draws: Draws, { x, board, wide, tall, lean }: Spine): ReactElement {
  const bands = draws.one([
    path`M0 ${-tall * 0.84}h${wide}M0 ${-tall * 0.76}h${wide}M0 ${-tall * 0.12}h${wide}`,
    path`M0 ${-tall * 0.2}h${wide}M0 ${-tall * 0.3}h${wide}`,
    path`M${wide / 2} ${-tall * 0.8}V${-tall * 0.42}`,
    path`M${wide * 0.34} ${-tall * 0.86}V${-tall * 0.5}M${wide * 0.66} ${-tall * 0.86}V${-tall * 0.62}`,
  ]);
  const transform = `${path`translate(${x} ${board})`}${lean === 0 ? '' : path` rotate(${lean})`}`;
  return (
    <g transform={transform}>
      {fill(draws.one(SPINES), block(0, -tall, [wide, tall]))}
      {stroke('ground', Math.max(2, Math.round(wide / 11)), bands)}
    </g>
  );
}

function pile(draws: Draws, { x, board, room }: { x: number; board: number; room: number }): ReactElement {
  const count = draws.whole(2, 4);
  let y = board;
  const lying = Array.from({ length: count }, () => {
    const thick = room * draws.between(0.09, 0.14);
    const length = room * draws.between(0.5, 0.68);
    const left = x + draws.between(0, room * 0.05);
    y -= thick;
    return group([
      fill(draws.one(SPINES), block(left, y, [length, thick - 2])),
      stroke('ground', 3, path`M${left + length * 0.16} ${y}v${thick - 2}M${left + length * 0.84} ${y}v${thick - 2}`),
    ]);
  });
  const apple = room * 0.1;
  const [middle, top] = [x + room * 0.3, y - apple];
  return (
    <>
      {group(lying)}
      {draws.chance(0.4) && fill('second', disc(middle, top, apple))}
      {draws.chance(0.4) && stroke('line', 3, path`M${middle} ${top - apple}q4-10 14-12`)}
    </>
  );
}

const WRAPPERS: readonly FillInk[] = ['main', 'mainHalf', 'second', 'secondHalf', 'soft', 'main'];

interface Parcel {
  x: number;
  /** y of what it stands on. */
  foot: number;
  wide: number;
  tall: number;
}

export function parcel(draws: Draws, { x, foot, wide, tall }: Parcel): ReactElement {
  const top = foot - tall;
  const ink = draws.one(WRAPPERS);
  const string = ink === 'soft' || ink === 'mainHalf' ? 'main' : 'ground';
  const across = x + wide * draws.one([0.3, 0.5, 0.66]);
  const bow = Math.min(wide, tall) * 0.16;
  const style = draws.one(['string', 'string', 'bow', 'label', 'tape', 'crate'] as const);
  const width = Math.max(3, Math.round(tall / 44));
  const dressing = {
    string: () => stroke(string, width, path`M${across} ${top}v${tall}M${x} ${top + tall * 0.42}h${wide}`),
    bow: () =>
      stroke(
        string,
        width,
        path`M${across} ${top}v${tall}M${x} ${top + tall * 0.5}h${wide}M${across} ${top + tall * 0.5}c${-bow * 2.4} ${-bow * 2} ${-bow * 2.4} ${bow * 1.4} 0 0c${bow * 2.4} ${-bow * 2} ${bow * 2.4} ${bow * 1.4} 0 0l${-bow} ${bow * 1.7}m${bow} ${-bow * 1.7}l${bow} ${bow * 1.7}`,
      ),
    label: () =>
      group([
        fill('ground', slab([x + wide * 0.14, top + tall * 0.2], [wide * 0.44, tall * 0.32], 3)),
        stroke(
          'line',
          width,
          path`M${x + wide * 0.2} ${top + tall * 0.31}h${wide * 0.3}m${-wide * 0.3} ${tall * 0.1}h${wide * 0.2}`,
        ),
      ]),
    tape: () =>
      group([
        fill('ground', block(x + wide * 0.42, top, [wide * 0.16, tall * 0.3])),
        stroke('ground', 2, path`M${x} ${top + tall * 0.06}h${wide}`),
      ]),
    crate: () =>
      stroke(
        string,
        width,
        path`M${x} ${top + tall * 0.33}h${wide}M${x} ${top + tall * 0.66}h${wide}M${x + wide * 0.12} ${top}v${tall}M${x + wide * 0.88} ${top}v${tall}`,
      ),
  };
  return (
    <>
      {both(ink, ['ground', 3], block(x, top, [wide, tall]))}
      {dressing[style]()}
    </>
  );
}

/** Parcels from end to end, some with a smaller one on top. */
export function parcelRow(draws: Draws, { left, right, board, room }: Shelf): ReactElement {
  const drawn: ReactElement[] = [];
  let x = left;

  while (x < right) {
    const wide = room * draws.between(0.34, 0.86);
    const tall = room * draws.between(0.3, 0.86);
    drawn.push(parcel(draws, { x, foot: board, wide, tall }));
    if (tall < room * 0.56 && draws.chance(0.75)) {
      const upper = wide * draws.between(0.5, 0.86);
      drawn.push(
        parcel(draws, {
          x: x + (wide - upper) * draws.between(0.1, 0.9),
          foot: board - tall,
          wide: upper,
          tall: room * 0.9 - tall > room * 0.3 ? room * draws.between(0.24, 0.34) : room * 0.2,
        }),
      );
    }
    x += wide + room * draws.one([0, 0.02, 0.1]);
  }
  return group(drawn);
}
