// Instruments: keys with a chord held down, the strings inside a piano, the front of a violin, lines of notes.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import { BOWED, INSTRUMENTS } from './drawing/instrument.tsx';
import { block, disc, path, repeat, slab, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { alone, fewKeys, fork, harp, keyboard } from './drawing/piano.tsx';
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

function bowed(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:bowed`);
  return alone(props, draws.one(BOWED)(draws), draws.one([90, -90]));
}
