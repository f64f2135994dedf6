// Instruments: keys with a chord held down, the strings inside a piano, the front of a violin, lines of notes.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { blunt, both, fill, stroke } from './drawing/ink.tsx';
import { BOWED, FORK, INSTRUMENTS } from './drawing/instrument.tsx';
import { block, disc, dot, path, repeat, slab, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'strings',
  says: 'Piano keys and strings, the front of a violin, notes, instruments',
  figures: INSTRUMENTS,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'brand'],
  scenes: {
    hero: [keyboard, harp, violinFront],
    plate: [keyboard, harp, violinFront],
    pattern: [keyboard, notes, harp],
    small: [fewKeys, fork, bowed],
  },
});

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
function keyboard(props: MotifProps): ReactElement {
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
function harp(props: MotifProps): ReactElement {
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

/** The middle of a violin lying on its side: waist, sound holes, bridge, four strings. */
function violinFront(props: MotifProps): ReactElement {
  const { width, height } = props;
  const [x, y] = [width / 2, height / 2];
  const u = height / 10;
  const waist = (side: 1 | -1, inset: number): string =>
    path`M${x - u * 5.4} ${y + side * (u * 6)}L${x - u * 4.6 - inset} ${y + side * (u * 4.3 - inset)}C${x - u * 2.6} ${y + side * (u * 3 - inset * 1.3)} ${x + u * 1.6} ${y + side * (u * 3 - inset * 1.3)} ${x + u * 4 + inset} ${y + side * (u * 4.3 - inset)}L${x + u * 4.8} ${y + side * (u * 6)}`;
  const hole = (side: 1 | -1): string =>
    path`M${x - u * 2.2} ${y + side * u * 1.5}C${x - u * 1.4} ${y + side * u * 0.9} ${x - u * 0.8} ${y + side * u * 1.8} ${x} ${y + side * u * 2}S${x + u * 1.9} ${y + side * u * 2.9} ${x + u * 2.4} ${y + side * u * 2.2}`;
  const eyes =
    disc(x - u * 2.1, y + u * 1.55, u * 0.3) +
    disc(x - u * 2.1, y - u * 1.55, u * 0.3) +
    disc(x + u * 2.3, y + u * 2.25, u * 0.38) +
    disc(x + u * 2.3, y - u * 2.25, u * 0.38);
  const strings = [-0.54, -0.18, 0.18, 0.54].map(
    (share) => path`M-20 ${y + share * u * 1.1}L${width + 20} ${y + share * u * 1.5}`,
  );
  return (
    <Frame box={props} base="soft">
      {fill('main', block(0, 0, [width, height]))}
      {fill('ground', `${waist(1, 0)}Z${waist(-1, 0)}Z`)}
      {stroke('mainHalf', u * 0.09, waist(1, u * 0.42) + waist(-1, u * 0.42))}
      {stroke('ground', u * 0.34, hole(1) + hole(-1))}
      {fill('ground', eyes)}
      {fill('line', path`M-20 ${y - u * 0.9}H${x - u * 3.4}V${y + u * 0.9}H-20Z`)}
      {fill(
        'line',
        path`M${width + 20} ${y - u * 1.2}L${x + u * 6.6} ${y - u * 1.3}Q${x + u * 5.6} ${y} ${x + u * 6.6} ${y + u * 1.3}L${width + 20} ${y + u * 1.2}Z`,
      )}
      {group(strings.map((d, index) => stroke('soft', u * (0.13 - index * 0.022), d)))}
      {both('second', ['line', u * 0.06], slab([x + u * 0.1, y - u * 1.35], [u * 0.42, u * 2.7], u * 0.18))}
    </Frame>
  );
}

/** Staves in a slow wave, notes on them; no tune in particular. */
function notes(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:notes`);
  const rows = Math.max(1, Math.round(height / 260));
  const gap = height / rows / draws.between(9, 11);
  const [swing, phase] = [gap * draws.between(0.8, 1.8), draws.between(0, 6)];
  const levelAt = (row: number, x: number): number =>
    ((row + 0.5) * height) / rows + Math.sin((x / width) * 5 + phase + row) * swing;
  const staves = repeat(rows * 5, (index) => {
    const points = Array.from({ length: 9 }, (_, step): Point => {
      const x = (step / 8) * (width + 40) - 20;
      return [x, levelAt(Math.floor(index / 5), x) + ((index % 5) - 2) * gap];
    });
    return smooth(points);
  });
  const step = gap * draws.between(4.2, 5.4);
  const across = Math.ceil(width / step);
  const written = Array.from({ length: across * rows }, (_, index) => {
    const x = ((index % across) + 0.5) * step;
    const place = draws.whole(-4, 4);
    const y = levelAt(Math.floor(index / across), x) + (place * gap) / 2;
    const up = place > 0 ? -1 : 1;
    const stem = path`M${x - up * gap * 0.5} ${y}v${up * gap * 3.2}`;
    return {
      stem,
      head: path`M${x - gap * 0.36} ${y + gap * 0.14}L${x + gap * 0.36} ${y - gap * 0.14}`,
      isSecond: draws.chance(0.25),
    };
  });
  const heads = (isSecond: boolean): string => written.map((note) => (note.isSecond === isSecond ? note.head : '')).join('');
  return (
    <Frame box={props} base={draws.one(['brand', 'soft'])}>
      {stroke('mainHalf', Math.max(1.5, gap / 16), staves)}
      {stroke('line', Math.max(2, gap / 8), written.map(({ stem }) => stem).join(''))}
      {stroke('main', gap * 0.84, heads(false))}
      {stroke('second', gap * 0.84, heads(true))}
    </Frame>
  );
}

function fewKeys(props: MotifProps): ReactElement {
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

function alone(props: MotifProps, figure: ReactElement, turn: number): ReactElement {
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

function fork(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:fork`);
  return alone(props, FORK(draws), draws.one([0, 90]));
}

function bowed(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:bowed`);
  return alone(props, draws.one(BOWED)(draws), draws.one([90, -90]));
}
