// Mountains: ranges behind one another, one summit in facets with a rope to it, and what is carried up.
import type { ReactElement } from 'react';
import { alone } from './drawing/alone.tsx';
import { carabiner, iceAxe, ropeCoil, signpost, tent } from './drawing/climbing.tsx';
import { type Draws, drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { Frame, group } from './drawing/frame.tsx';
import { dashed, fill } from './drawing/ink.tsx';
import { block, disc, path, polyline, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'peaks',
  says: 'Mountain ranges, a summit with the way up to it, ropes and axes',
  figures: [iceAxe, carabiner, tent, ropeCoil, signpost],
  arrangements: ['bricks'],
  bases: ['brand', 'soft'],
  scenes: {
    hero: [ranges, summit, ranges],
    plate: [ranges, summit],
    pattern: [ranges],
    small: [alone('tent', tent), alone('signpost', signpost), alone('ice-axe', iceAxe)],
  },
});

interface Peak {
  /** Left foot, top, right foot. */
  left: Point;
  top: Point;
  right: Point;
}

const SHADED = { mainFaint: 'mainHalf', mainHalf: 'main', main: 'mainDark' } as const;

/** Its lit side, its side in shadow and the snow on it. */
function mountain(
  { left, top, right }: Peak,
  { draws, ink, snow }: { draws: Draws; ink: keyof typeof SHADED; snow: number },
): ReactElement {
  const foot = left[0] + (right[0] - left[0]) * draws.between(0.46, 0.6);
  const on = (from: Point, share: number): Point => [top[0] + (from[0] - top[0]) * share, top[1] + (from[1] - top[1]) * share];
  const [l, r] = [on(left, snow), on(right, snow)];
  const deep = (r[1] - top[1]) * 0.42;
  const edge: Point[] = [1, 2, 3, 4].map((index) => {
    const share = index / 5;
    return [l[0] + (r[0] - l[0]) * share, l[1] + (r[1] - l[1]) * share + (index % 2 === 0 ? deep * 0.45 : -deep * 0.35)];
  });
  return group([
    fill(ink, polyline([left, top, right], true)),
    fill(SHADED[ink], polyline([top, right, [foot, right[1]], [top[0] + (foot - top[0]) * 0.3, (top[1] + right[1]) / 2]], true)),
    snow > 0 ? fill('ground', polyline([top, r, ...edge.toReversed(), l], true)) : null,
  ]);
}

function ranges(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:ranges`);
  const layers = [
    { base: 0.7, high: 0.46, ink: 'mainFaint', snow: 0 },
    { base: 0.84, high: 0.52, ink: 'mainHalf', snow: 0.26 },
    { base: 1.02, high: 0.5, ink: 'main', snow: 0.3 },
  ] as const;
  const drawn = layers.flatMap(({ base, high, ink, snow }, layer) => {
    const valley = fill(ink, block(0, height * (base - 0.03), [width, height]));
    const count = Math.max(2, Math.round((width / height) * (2.2 - layer * 0.45)));
    const peaks = Array.from({ length: count }, (_, index) => {
      const x = ((index + draws.between(0.2, 0.8)) * width) / count;
      const tall = height * high * draws.between(0.62, 1);
      const spread = tall * draws.between(0.8, 1.1);
      const y = height * base;
      return mountain(
        { left: [x - spread, y], top: [x, y - tall], right: [x + spread * draws.between(0.85, 1.15), y] },
        { draws, ink, snow },
      );
    });
    return [...peaks, valley];
  });
  const sun = draws.between(0.2, 0.8);
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * sun, height * draws.between(0.18, 0.26), height * 0.1))}
      {group(drawn)}
    </Frame>
  );
}

/** One mountain, and a dotted way from the valley to its top. */
function summit(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:summit`);
  const side = draws.one([1, -1]);
  const x = (share: number): number => width * (0.5 + side * (share - 0.5));
  const reach = Math.min(width * 0.62, height * 0.95);
  const top: Point = [x(0.58), height * 0.12];
  const [left, right]: [Point, Point] = [
    [top[0] - reach, height * 1.02],
    [top[0] + reach, height * 1.02],
  ];
  const way = ([share, across]: Point): Point => [top[0] + (across * reach * share) / 1.1, top[1] + height * 0.9 * share];
  const steps = [
    [0, 0],
    [0.2, -0.42],
    [0.36, 0.34],
    [0.55, -0.4],
    [0.74, 0.2],
    [1, -0.36],
  ] as const;
  const hill = height * draws.between(0.8, 0.86);
  return (
    <Frame box={props} base="soft">
      {fill('mainFaint', block(0, 0, [width, height]))}
      {fill('second', disc(x(0.2), height * 0.26, height * 0.11))}
      {mountain(
        { left: [x(0.2) - reach * 0.7, height], top: [x(0.2), height * 0.44], right: [x(0.2) + reach * 0.7, height] },
        { draws, ink: 'mainHalf', snow: 0.2 },
      )}
      {mountain({ left, top, right }, { draws, ink: 'main', snow: 0.24 })}
      {dashed('second', height * 0.009, { d: smooth(steps.map(way)), dashes: path`${height * 0.022} ${height * 0.016}` })}
      {fill(
        'line',
        path`M${top[0]} ${top[1]}v${-height * 0.09}h${height * 0.004}l${height * 0.06} ${height * 0.022}l${-height * 0.06} ${height * 0.022}V${top[1]}Z`,
      )}
      {fill('mainDark', path`M0 ${hill}Q${x(0.3)} ${height * 0.76} ${width} ${height * 0.92}V${height}H0Z`)}
    </Frame>
  );
}
