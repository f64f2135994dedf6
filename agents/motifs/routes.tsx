// Ways of things on the move: lines with stops, containers on a quay, a graph of running times.
import type { ReactElement } from 'react';
import { shuffled } from '../random.ts';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { StrokeInk } from './drawing/ink.tsx';
import { labelAt } from './drawing/label.tsx';
import { disc, path, polyline, repeat, rounded } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import { stacks } from './drawing/volumes.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'routes',
  says: 'A network of lines with stops, containers in stacks, a running-time graph',
  scenes: {
    hero: [network, network, quay, runningTimes, lanes],
    plate: [quay, network, runningTimes],
    pattern: [lanes, runningTimes, network],
    small: [threeStops, fork, loop],
  },
});

const BRANCH_INKS: readonly StrokeInk[] = ['second', 'line', 'mainHalf'];

/** Lines at multiples of 45 degrees on a grid, as Beck drew London's in 1931. */
function network(props: MotifProps): ReactElement {
  const { width, height, labels = [] } = props;
  const draws = drawsFrom(`${props.seed}:network`);
  const grid = height / 15;
  const count = Math.max(4, Math.min(labels.length, 7));
  const levels = [0.3, 0.5, 0.7].map((share) => Math.round((height * share) / grid) * grid);
  const stops: Point[] = [];
  const line: Point[] = [[-grid, levels[1] ?? height / 2]];

  for (let index = 0; index < count; index++) {
    const x = grid * 2 + (index * (width - grid * 4)) / (count - 1);
    const [beforeX, beforeY] = line.at(-1) ?? [0, 0];
    const reachable = levels.filter((level) => level !== beforeY && Math.abs(level - beforeY) <= x - beforeX - grid / 2);
    const y = index === 0 || reachable.length === 0 ? beforeY : draws.one(reachable);
    const rise = Math.abs(y - beforeY);
    const bend = beforeX + Math.max(0, x - beforeX - rise) / 2;
    if (index > 0) line.push([bend, beforeY], [bend + rise, y]);
    line.push([x, y]);
    stops.push([x, y]);
  }
  line.push([width + grid, line.at(-1)?.[1] ?? 0]);

  const middle = levels[1] ?? height / 2;
  const sides = stops.map(([, y], index) => Math.sign(y - middle) || Math.sign(y - (stops[index + 1]?.[1] ?? y)) || 1);
  const branches = stops.flatMap((stop, index) =>
    index > 0 && index < count - 1 ? [branchFrom(stop, { box: props, grid, index, side: sides[index] ?? 1 })] : [],
  );
  const labelled = stops.map(([x, y], index) => {
    const hasBranch = index > 0 && index < count - 1;
    const side = (sides[index] ?? 1) * (hasBranch ? -1 : 1);
    return labelAt(labels[index], { at: [x, y + (side < 0 ? -grid : grid * 1.4)], room: (width / count) * 0.9, box: props });
  });
  return (
    <Frame box={props}>
      {group(branches.map(({ d }, index) => stroke(BRANCH_INKS[index % 3] ?? 'line', rounded(grid * 0.3), d)))}
      {stroke('main', rounded(grid * 0.42), polyline(line))}
      {both('ground', ['line', 4], branches.flatMap((branch) => branch.stops.map(([x, y]) => disc(x, y, grid * 0.19))).join(''))}
      {both('ground', ['line', 6], stops.map(([x, y]) => disc(x, y, grid * 0.38)).join(''))}
      {group(labelled)}
    </Frame>
  );
}

interface Branch {
  box: MotifProps;
  grid: number;
  index: number;
  /** 1 leaves downwards, -1 upwards: always away from the line it leaves. */
  side: number;
}

function branchFrom([x, y]: Point, { box, grid, index, side }: Branch): { d: string; stops: Point[] } {
  const lane = side > 0 ? box.height - grid * (0.6 + index * 0.7) : grid * (0.6 + index * 0.7);
  const away = index % 2 === 0 ? 1 : -1;
  const bendX = x + away * Math.abs(lane - y);
  const end = away > 0 ? box.width + grid : -grid;
  const stops = [1, 2, 3]
    .map((step): Point => [bendX + away * step * grid * 2.6, lane])
    .filter(([at]) => at > grid && at < box.width - grid);
  return {
    d: polyline([
      [x, y],
      [bendX, lane],
      [end, lane],
    ]),
    stops,
  };
}

function quay(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:quay`);
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {stacks(draws, props)}
    </Frame>
  );
}

/** Distance upwards, time to the right: every slanting line is one run (Marey's graph of trains, 1885). */
function runningTimes(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:times`);
  const places = [0.1, ...Array.from({ length: 4 }, (_, index) => 0.24 + index * 0.17 + draws.between(-0.03, 0.03)), 0.9].map(
    (share) => share * height,
  );
  const hour = width / 14;
  const run = (start: number, isUp: boolean, pace: number): Point[] => {
    let x = start;
    return (isUp ? places.toReversed() : places).flatMap((y, index, all): Point[] => {
      x += index === 0 ? 0 : Math.abs(y - (all[index - 1] ?? y)) * pace;
      const arrive: Point = [x, y];
      x += hour * 0.14;
      return [arrive, [x, y]];
    });
  };
  const runs = Array.from({ length: 13 }, (_, index) => ({
    points: run((index - 3) * hour * 1.25 + draws.between(-20, 20), index % 2 === 0, draws.one([0.3, 0.44, 0.66])),
    isFast: draws.chance(0.3),
  }));
  const d = (isFast: boolean): string =>
    runs
      .filter((one) => one.isFast === isFast)
      .map((one) => polyline(one.points))
      .join('');
  const halts = runs.flatMap((one) => one.points.filter((_, index) => index % 2 === 0));
  return (
    <Frame box={props}>
      {stroke(
        'lineFaint',
        1.2,
        repeat(43, (index) => path`M${(index * hour) / 3} ${height * 0.1}V${height * 0.9}`),
      )}
      {stroke('line', 2, places.map((y) => path`M0 ${y}H${width}`).join(''))}
      {stroke('main', 5, d(false))}
      {stroke('second', 8, d(true))}
      {both('ground', ['line', 2.5], halts.map(([x, y]) => disc(x, y, 6)).join(''))}
    </Frame>
  );
}

/** Parallel lines that bend together. */
function lanes(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:lanes`);
  const gap = height / 24;
  const step = gap * 2.6;
  const inks: readonly StrokeInk[] = ['main', 'second', 'line', 'mainHalf', 'main', 'soft', 'second'];
  const corners = Array.from({ length: 4 }, (_, index) => ({
    x: width * (0.06 + index * 0.25),
    level: draws.one(index % 2 === 0 ? [-1.5, -1] : [1, 1.5, 0.5]),
  }));
  const lane = (offset: number): Point[] => {
    let level = 0;
    const bends = corners.flatMap((corner): Point[] => {
      const rise = (corner.level - level) * step;
      const from = height / 2 + level * step + offset;
      const lean = -Math.sign(rise) * offset * BEND;
      level = corner.level;
      return [
        [corner.x + lean, from],
        [corner.x + lean + Math.abs(rise), from + rise],
      ];
    });
    return [[-20, height / 2 + offset], ...bends, [width + 20, height / 2 + level * step + offset]];
  };
  const offsets = shuffled(`${props.seed}:lanes:inks`, inks).map((ink, index) =>
    stroke(ink, rounded(gap * 0.84), polyline(lane((index - 3) * gap * 1.25))),
  );
  return (
    <Frame box={props} base={draws.one(['ground', 'soft'])}>
      {group(offsets)}
    </Frame>
  );
}

/** tan 22.5°: by so much an outer line bends later, so that lines stay equally far apart round a bend of 45°. */
const BEND = Math.SQRT2 - 1;

function threeStops(props: MotifProps): ReactElement {
  const { width, height } = props;
  const up = drawsFrom(`${props.seed}:three`).one([1, -1]);
  const rise = height * 0.3 * up;
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 7, path`M4 ${height / 2 + rise / 2}H${width * 0.34}l${Math.abs(rise)} ${-rise}H${width - 4}`)}
      {both(
        'ground',
        ['line', 4],
        disc(width * 0.16, height / 2 + rise / 2, 8) +
          disc(width * 0.62, height / 2 - rise / 2, 8) +
          disc(width * 0.86, height / 2 - rise / 2, 8),
      )}
    </Frame>
  );
}

function fork(props: MotifProps): ReactElement {
  const { width, height } = props;
  const rise = height * 0.3;
  return (
    <Frame box={props} fit="meet">
      {stroke('second', 7, path`M${width * 0.3} ${height / 2}l${rise} ${rise}H${width - 4}`)}
      {stroke('main', 7, path`M4 ${height / 2}H${width * 0.3}l${rise} ${-rise}H${width - 4}`)}
      {both(
        'ground',
        ['line', 4],
        disc(width * 0.3, height / 2, 10) + disc(width * 0.76, height / 2 - rise, 7) + disc(width * 0.76, height / 2 + rise, 7),
      )}
    </Frame>
  );
}

function loop(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      {stroke(
        'main',
        7,
        path`M${width * 0.3} ${height * 0.2}H${width * 0.7}l${height * 0.3} ${height * 0.3}l${-height * 0.3} ${height * 0.3}H${width * 0.3}l${-height * 0.3} ${-height * 0.3}Z`,
      )}
      {fill('second', disc(width * 0.5, height * 0.2, 9) + disc(width * 0.5, height * 0.8, 9))}
      {both(
        'ground',
        ['line', 4],
        disc(width * 0.3 - height * 0.3, height * 0.5, 8) + disc(width * 0.7 + height * 0.3, height * 0.5, 8),
      )}
    </Frame>
  );
}
