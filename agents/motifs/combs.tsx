// Hair: strands in waves, plaits, and what they are cut and dressed with.
import type { ReactElement } from 'react';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { StrokeInk } from './drawing/ink.tsx';
import { cut, path, polyline, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { COMB, SALON, SCISSORS } from './drawing/salon.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'combs',
  says: 'Strands of hair, plaits, combs, scissors',
  figures: SALON,
  arrangements: ['scatter', 'giant', 'rows'],
  bases: ['brand', 'soft', 'soft'],
  scenes: { hero: [strands, plaits], plate: [strands, plaits], pattern: [strands, plaits], small: [oneComb, oneScissors, lock] },
});

/** Locks side by side follow the same wave; a comb lies across them. */
function strands(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:strands`);
  const count = draws.whole(22, 28);
  const wide = Math.round((width * 1.25) / count);
  const waves = [draws.between(0.8, 1.5), draws.between(2.2, 3)];
  const swing = [width * draws.between(0.05, 0.1), width * draws.between(0.015, 0.03)];
  const phase = draws.between(0, 6.28);
  const inks: readonly StrokeInk[] = ['main', 'mainHalf', 'main', 'main', 'second', 'main', 'mainHalf'];
  const locks = Array.from({ length: count }, (_, index) => {
    const x = -width * 0.12 + index * wide;
    const points = Array.from({ length: 9 }, (__, step): Point => {
      const share = step / 8;
      const bend =
        Math.sin(share * (waves[0] ?? 1) * 6.28 + phase + index * 0.05) * (swing[0] ?? 0) +
        Math.sin(share * (waves[1] ?? 1) * 6.28 + index * 0.16) * (swing[1] ?? 0);
      return [x + bend, share * (height + 40) - 20];
    });
    return stroke(inks[(index * 3) % inks.length] ?? 'main', wide * draws.between(0.5, 0.86), smooth(points));
  });
  const spot: Spot = {
    x: width * draws.between(0.3, 0.7),
    y: height * draws.between(0.4, 0.6),
    radius: height * 0.42,
    turn: draws.between(-24, 24),
  };
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {group(locks)}
      {draws.chance(0.6) &&
        figureField({
          id: idPrefix(props, 'comb'),
          figures: [draws.one([COMB, SCISSORS])(draws)],
          spots: [spot],
          tones: ['soft'],
        })}
    </Frame>
  );
}

/** Plaits hang side by side: lobes from the left and the right by turns, each over the one before. */
function plaits(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:plaits`);
  const count = Math.max(2, Math.round(width / height / draws.one([0.26, 0.36])));
  const step = width / count;
  const wide = step * 0.3;
  const drop = wide * 0.62;
  const lobes = Math.ceil(height / drop) + 2;
  const id = idPrefix(props, 'plait');
  const plait = Array.from({ length: lobes }, (_, index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const y = (index - 1) * drop;
    const d = path`M${side * wide * 0.98} ${y - drop * 0.3}C${side * wide * 1.1} ${y + drop * 0.8} ${side * wide * 0.2} ${y + drop * 1.2} ${-side * wide * 0.34} ${y + drop * 1.9}C${-side * wide * 0.6} ${y + drop * 0.9} ${side * wide * 0.1} ${y + drop * 0.1} ${side * wide * 0.98} ${y - drop * 0.3}Z`;
    const hair = path`M${side * wide * 0.86} ${y}Q${side * wide * 0.5} ${y + drop * 0.8} ${-side * wide * 0.1} ${y + drop * 1.2}`;
    return group([both(index % 2 === 0 ? 'body' : 'bodyHalf', ['ground', 4], d), stroke('ground', 2, hair)]);
  });
  const hung = Array.from({ length: count }, (_, index) => (
    <use
      key={index * step}
      href={`#${id}`}
      className={index % 3 === 1 ? 'm-t2' : 'm-t1'}
      x={Math.round((index + 0.5) * step)}
      y={index % 2 === 0 ? 0 : Math.round(-drop)}
    />
  ));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      <defs>
        <g id={id}>{group(plait)}</g>
      </defs>
      {hung}
    </Frame>
  );
}

function single(props: MotifProps, figure: ReactElement, turn: number): ReactElement {
  const { width, height } = props;
  const spot: Spot = { x: width / 2, y: height / 2, radius: Math.min(height * 0.47, width * 0.45), turn };
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'single'), figures: [figure], spots: [spot], tones: ['main'] })}
    </Frame>
  );
}

function oneComb(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:comb`);
  return single(props, COMB(draws), Math.round(draws.between(-10, 10)));
}

function oneScissors(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:scissors`);
  return single(props, SCISSORS(draws), draws.one([90, -90]));
}

function lock(props: MotifProps): ReactElement {
  const { width, height } = props;
  const count = drawsFrom(`${props.seed}:lock`).whole(5, 8);
  const lines = repeat(count, (index) => {
    const y = height * (0.3 + (index / count) * 0.4);
    return path`M${width * 0.04} ${y}C${width * 0.3} ${y - height * 0.5} ${width * 0.4} ${y + height * 0.5} ${width * 0.62} ${y}S${width * 0.86} ${height * 0.36} ${width * 0.96} ${height * 0.5}`;
  });
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 3.5, lines)}
      {fill('second', cut([width * 0.93, height * 0.48], 0.2, [14, 5]))}
      {stroke(
        'second',
        3.5,
        polyline([
          [width * 0.04, height * 0.24],
          [width * 0.04, height * 0.72],
        ]),
      )}
    </Frame>
  );
}
