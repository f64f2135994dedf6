// Plumbing: runs of pipe with bends, flanges and valves, a radiator, a tap.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { blunt, both, fill, stroke } from './drawing/ink.tsx';
import type { StrokeInk } from './drawing/ink.tsx';
import { block, path, repeat, slab } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { gauge, handWheel, pipe, tap } from './drawing/pipework.tsx';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'pipes',
  says: 'Runs of pipe with bends and valves, a radiator, a tap',
  scenes: {
    hero: [runs, manifold, radiator, nearBend],
    plate: [runs, radiator, bigTap, nearBend],
    pattern: [runs, manifold, radiator],
    small: [elbow, smallTap, valve],
  },
});

/** Runs that cross the frame by right angles, the later over the earlier. */
function runs(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:runs`);
  const wide = height / draws.one([9, 11, 13]);
  const inks: readonly StrokeInk[] = ['main', 'mainHalf', 'second', 'main'];
  const drawn = Array.from({ length: draws.whole(3, 4) }, (_, index) =>
    pipe({ points: crossing(draws, props, index), wide, ink: inks[index] ?? 'main' }),
  );
  const wheel: Point = [width * draws.between(0.15, 0.85), height * draws.between(0.25, 0.75)];
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'ground'])}>
      {group(drawn)}
      {draws.chance(0.5) ? handWheel(wheel, wide * 1.1) : gauge(draws, wheel, wide * 1.3)}
    </Frame>
  );
}

function crossing(draws: Draws, { width, height }: MotifProps, index: number): Point[] {
  if (index % 2 === 0) {
    const [first, second] = [height * draws.between(0.14, 0.42), height * draws.between(0.58, 0.88)];
    const [from, to] = draws.chance(0.5) ? [first, second] : [second, first];
    const [bendA, bendB] = [width * draws.between(0.16, 0.4), width * draws.between(0.58, 0.86)];
    return [
      [-20, from],
      [bendA, from],
      [bendA, to],
      [bendB, to],
      [bendB, from],
      [width + 20, from],
    ];
  }
  const [left, right] = [width * draws.between(0.08, 0.4), width * draws.between(0.6, 0.94)];
  const level = height * draws.between(0.3, 0.7);
  return [
    [left, -20],
    [left, level],
    [right, level],
    [right, height + 20],
  ];
}

/** Pipes side by side that fan out of one header. */
function manifold(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:manifold`);
  const count = draws.whole(5, 7);
  const wide = height / 15;
  const header = height * draws.between(0.66, 0.76);
  const step = width / (count + 1);
  const inks: readonly StrokeInk[] = ['main', 'mainHalf', 'second'];
  const risers = Array.from({ length: count }, (_, index) => {
    const x = step * (index + 1);
    const level = height * (0.14 + 0.09 * (index % 3));
    const end = index < count / 2 ? -20 : width + 20;
    return {
      x,
      drawn: pipe({
        points: [
          [x, header],
          [x, level],
          [end, level],
        ],
        wide,
        ink: inks[index % 3] ?? 'main',
      }),
    };
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {group(risers.map((riser) => riser.drawn))}
      {blunt('line', wide * 2 + 6, path`M0 ${header}H${width}`)}
      {blunt('main', wide * 2, path`M0 ${header}H${width}`)}
      {stroke('ground', 6, path`M0 ${header - wide * 0.5}H${width}`)}
      {group(risers.map(({ x }) => handWheel([x, header - wide * 2.4], wide * 0.72)))}
    </Frame>
  );
}

function radiator(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:radiator`);
  const columns = Math.round(width / (height * draws.between(0.12, 0.17)));
  const step = (width * 0.76) / columns;
  const left = width * 0.12;
  const [top, tall] = [height * 0.16, height * 0.58];
  const foot = top + tall * 0.86;
  const fins = Array.from({ length: columns }, (_, index) =>
    both('main', ['line', 3], slab([left + index * step + step * 0.07, top], [step * 0.86, tall], step * 0.4)),
  );
  const shines = repeat(columns, (index) => path`M${left + index * step + step * 0.3} ${top + step * 0.5}v${tall - step}`);
  return (
    <Frame box={props} base="soft">
      {pipe({
        points: [
          [left + step, foot],
          [left - height * 0.07, foot],
          [left - height * 0.07, height + 20],
        ],
        wide: height * 0.045,
        ink: 'second',
      })}
      {pipe({
        points: [
          [width - left - step, foot],
          [width - left + height * 0.07, foot],
          [width - left + height * 0.07, height + 20],
        ],
        wide: height * 0.045,
        ink: 'mainHalf',
      })}
      {fill(
        'mainDark',
        block(left, top + tall * 0.1, [width * 0.76, tall * 0.08]) + block(left, foot - tall * 0.04, [width * 0.76, tall * 0.08]),
      )}
      {group(fins)}
      {stroke('mainHalf', Math.round(step * 0.14), shines)}
      {handWheel([left - height * 0.07, foot], height * 0.045)}
      {stroke('line', 3, path`M0 ${height * 0.9}H${width}`)}
    </Frame>
  );
}

/** One bend so near that it fills the frame. */
function nearBend(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:near`);
  const wide = height * draws.between(0.3, 0.38);
  const x = width * draws.one([0.3, 0.5, 0.68]);
  const up = draws.one([-20, height + 20]);
  const level = up < 0 ? height * 0.62 : height * 0.38;
  return (
    <Frame box={props} base="soft">
      {pipe({
        points: [
          [-20, level],
          [x, level],
          [x, up],
        ],
        wide,
        ink: 'main',
      })}
      {pipe({
        points: [
          [width + 20, height * 0.2],
          [x + wide * 1.5, height * 0.2],
          [x + wide * 1.5, height + 20],
        ],
        wide: wide * 0.3,
        ink: 'second',
      })}
      {gauge(draws, [x, level], wide * 0.3)}
    </Frame>
  );
}

function bigTap(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:tap`);
  const step = height / draws.whole(5, 7);
  const tiles =
    repeat(Math.ceil(width / step), (index) => path`M${index * step} 0V${height}`) +
    repeat(Math.ceil(height / step), (index) => path`M0 ${index * step}H${width}`);
  return (
    <Frame box={props} base="soft">
      {stroke('mainHalf', 2, tiles)}
      {tap({ x: width * 0.46, y: height * draws.between(0.4, 0.5), size: height * draws.between(0.36, 0.44) })}
    </Frame>
  );
}

function smallTap(props: MotifProps): ReactElement {
  return (
    <Frame box={props} fit="meet">
      {tap({
        x: props.width * 0.52,
        y: props.height * 0.46,
        size: props.height * drawsFrom(`${props.seed}:tap`).between(0.5, 0.58),
      })}
    </Frame>
  );
}

function elbow(props: MotifProps): ReactElement {
  const { width, height } = props;
  const wide = height * drawsFrom(`${props.seed}:elbow`).between(0.22, 0.28);
  return (
    <Frame box={props} fit="meet">
      {pipe({
        points: [
          [0, height * 0.32],
          [width * 0.5, height * 0.32],
          [width * 0.5, height * 0.74],
          [width, height * 0.74],
        ],
        wide,
        ink: 'main',
      })}
    </Frame>
  );
}

function valve(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = height * drawsFrom(`${props.seed}:valve`).between(0.2, 0.25);
  const level = height * 0.74;
  return (
    <Frame box={props} fit="meet">
      {blunt('line', height * 0.26, path`M${width * 0.08} ${level}H${width * 0.92}`)}
      {blunt('main', height * 0.2, path`M${width * 0.08} ${level}H${width * 0.92}`)}
      {stroke('line', 6, path`M${width / 2} ${level}V${height * 0.36}`)}
      {handWheel([width / 2, height * 0.34], radius)}
    </Frame>
  );
}
