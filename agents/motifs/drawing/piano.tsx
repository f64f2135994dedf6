// A piano: its keys with a chord held down, the strings over its iron frame, a few keys alone.
import type { ReactElement } from 'react';
import type { MotifProps } from '../motif.ts';
import { drawsFrom } from './draws.ts';
import { figureField } from './figures.tsx';
import { Frame, idPrefix } from './frame.tsx';
import { blunt, both, fill, stroke } from './ink.tsx';
import { FORK } from './instrument.tsx';
import { block, dot, path, repeat, slab, smooth } from './path.ts';
import type { Point } from './path.ts';

/** White keys after which a black one stands, from C. */
const HAS_BLACK = [true, true, false, true, true, true, false];

interface Keys {
  left: number;
  top: number;
  size: Point;
  count: number;
  /** White keys held down. */
  held: readonly number[];
}

function keys({ left, top, size: [wide, tall], count, held }: Keys): ReactElement {
  const step = wide / count;
  const line = Math.max(1.5, step / 26);
  const white = (isHeld: boolean): string =>
    repeat(count, (index) =>
      held.includes(index) === isHeld
        ? slab([left + index * step, top], [step, tall + (isHeld ? step * 0.1 : 0)], step * 0.1)
        : '',
    );
  const black = repeat(count, (index) =>
    HAS_BLACK[index % 7] === true
      ? slab([left + (index + 0.69) * step, top - step * 0.1], [step * 0.62, tall * 0.62], step * 0.07)
      : '',
  );
  const shine = repeat(count, (index) =>
    HAS_BLACK[index % 7] === true ? path`M${left + (index + 0.82) * step} ${top + step * 0.1}V${top + tall * 0.5}` : '',
  );
  return (
    <>
      {both('soft', ['line', line], white(false))}
      {both('second', ['line', line], white(true))}
      {fill('line', black)}
      {stroke('ground', line * 1.2, shine)}
    </>
  );
}

function chord(root: number): number[] {
  return [root, root + 2, root + 4];
}

/** The keys run on past both edges; three are held. */
export function keyboard(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:keyboard`);
  const wide = Math.hypot(width, height) * 1.1;
  const count = Math.max(8, Math.round(wide / (height * draws.between(0.12, 0.17))));
  const top = height * draws.between(0.2, 0.3);
  const held = [...chord(Math.round(count * draws.between(0.25, 0.4))), ...chord(Math.round(count * draws.between(0.6, 0.7)))];
  const lean = draws.one([0, -8, 7, -14]);
  const left = (width - wide) / 2;
  return (
    <Frame box={props} base={draws.one(['brand', 'soft', 'brand'])}>
      <g transform={path`rotate(${lean} ${width / 2} ${height / 2})`}>
        {fill('mainDark', block(left, top - height * 0.14, [wide, height * 0.12]))}
        {keys({ left, top, size: [wide, height * 0.52], count, held: held.slice(0, draws.one([3, 6])) })}
        {fill('main', block(left, top - height * 0.06, [wide, height * 0.06]))}
        {fill('second', block(left, top - height * 0.012, [wide, height * 0.022]))}
      </g>
    </Frame>
  );
}

/** Inside a piano: treble strings one way, bass strings across them, pins, hammers' felts, the bridge. */
export function harp(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:harp`);
  const flip = draws.chance(0.5);
  const step = Math.max(width / 62, height / draws.whole(26, 32));
  const count = Math.ceil((width * 1.5) / step);
  const slant = height * draws.between(0.28, 0.5);
  const pins = height * 0.13;
  const from = (index: number): number => -width * 0.3 + index * step;
  const treble = repeat(count, (index) => path`M${from(index)} ${pins}L${from(index) + slant} ${height + 20}`);
  const pinDots = repeat(count, (index) => dot(from(index), pins - (index % 3) * step * 0.8));
  const felts = repeat(Math.ceil(count / 2), (index) =>
    slab([from(index * 2) + slant * 0.2 - step * 0.3, height * 0.28], [step * 1.6, height * 0.09], step * 0.3),
  );
  const bassCount = draws.whole(8, 11);
  const bass = repeat(bassCount, (index) => {
    const x = width * 0.62 + index * step * 1.5;
    return path`M${x} ${pins}L${x - slant * 1.7} ${height + 20}`;
  });
  const bridge = smooth([
    [-40, height * 0.62],
    [width * 0.3, height * 0.72],
    [width * 0.64, height * 0.94],
    [width * 0.8, height * 1.1],
  ]);
  const bar = width * draws.between(0.2, 0.34);
  return (
    <Frame box={props} base={draws.one(['brand', 'soft'])}>
      <g transform={flip ? path`translate(${width} 0) scale(-1 1)` : undefined}>
        {fill('mainHalf', block(0, 0, [width, pins * 1.18]))}
        {blunt('main', height * 0.05, bridge)}
        {stroke('line', Math.max(1.4, step * 0.08), treble)}
        {blunt('mainHalf', step * 1.3, path`M${bar} 0L${bar + slant * 1.16} ${height + 20}`)}
        {fill('second', felts)}
        {stroke('main', step * 0.42, bass)}
        {stroke('ground', step * 0.1, bass)}
        {stroke('line', step * 0.5, pinDots)}
      </g>
    </Frame>
  );
}

export function fewKeys(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:keys`);
  const count = draws.one([7, 8, 10]);
  return (
    <Frame box={props} fit="meet">
      {keys({ left: width * 0.08, top: height * 0.14, size: [width * 0.84, height * 0.72], count, held: [draws.whole(1, 5)] })}
      {fill('main', block(width * 0.08, height * 0.06, [width * 0.84, height * 0.09]))}
    </Frame>
  );
}

export function alone(props: MotifProps, figure: ReactElement, turn: number): ReactElement {
  const { width, height } = props;
  const radius = turn === 0 ? height * 0.48 : Math.min(width * 0.47, height * 0.9);
  return (
    <Frame box={props} fit="meet">
      {figureField({
        id: idPrefix(props, 'alone'),
        figures: [figure],
        spots: [{ x: width / 2, y: height / 2, radius, turn }],
        tones: ['main'],
      })}
    </Frame>
  );
}

export function fork(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:fork`);
  return alone(props, FORK(draws), draws.one([0, 90]));
}
