// Bicycles: one side on, wheels that overlap, chain over its rings, parts on the bench.
import type { ReactElement } from 'react';
import { bicycle, CHAINRING, cog, CYCLE_PARTS, spokes, WHEEL } from './drawing/cycle.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { dashed, fill, stroke } from './drawing/ink.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'wheels',
  says: 'A bicycle, wheels and spokes, a chain over its rings, parts',
  figures: CYCLE_PARTS,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [parked, overlapping, drive],
    plate: [parked, overlapping, drive],
    pattern: [overlapping, drive],
    small: [oneBicycle, oneWheel, oneRing],
  },
});

/** At the kerb, before a wall. */
function parked(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:parked`);
  const floor = height * 0.86;
  const wide = Math.min(width * 0.86, height * 1.18);
  const count = width > wide * 1.9 ? 2 : 1;
  const deep = height * 0.075;
  const bricks = repeat(9, (row) => {
    const y = floor - (row + 1) * deep;
    const shift = (row % 2) * deep * 1.2;
    return (
      path`M0 ${y}H${width}` +
      repeat(Math.ceil(width / (deep * 2.4)), (index) => path`M${index * deep * 2.4 + shift} ${y}v${deep}`)
    );
  });
  const drawn = Array.from({ length: count }, (_, index) =>
    bicycle(draws, { x: ((index + 0.5) * width) / count - wide / 2, floor, wide }),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {stroke('lineFaint', 2, bricks)}
      {fill('mainFaint', block(0, floor, [width, height]))}
      {stroke('line', 3, path`M0 ${floor}H${width}`)}
      {group(drawn)}
    </Frame>
  );
}

/** Wheels one behind the other, each of its own size. */
function overlapping(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:overlapping`);
  const count = Math.max(2, Math.round(width / height / 0.42));
  const inks = ['main', 'second', 'line'] as const;
  const drawn = Array.from({ length: count }, (_, index) => {
    const radius = height * draws.between(0.26, 0.46);
    const at: Point = [((index + draws.between(0.3, 0.7)) * width) / count, height * draws.between(0.36, 0.66)];
    const ink = inks[index % 3] ?? 'main';
    return group([
      stroke(ink, radius * 0.1, disc(...at, radius)),
      stroke(ink, Math.max(1.5, radius * 0.012), spokes(at, radius * 0.94, draws.one([28, 32, 36]))),
      fill(ink, disc(...at, radius * 0.1)),
    ]);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {group(drawn)}
    </Frame>
  );
}

/** The chain from the large ring in front to the small one behind. */
function drive(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:drive`);
  const [big, small] = [Math.min(height * 0.36, width * 0.25), Math.min(height * 0.16, width * 0.11)];
  const flip = draws.chance(0.5);
  const [a, b]: [Point, Point] = [
    [width * 0.3, height * 0.5],
    [width * 0.8, height * draws.between(0.42, 0.58)],
  ];
  const gap = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const spread = Math.acos((big - small) / gap);
  const on = ([x, y]: Point, radius: number, angle: number): Point => [
    x + Math.cos(angle) * radius,
    y + Math.sin(angle) * radius,
  ];
  const [upA, upB] = [on(a, big, along - spread), on(b, small, along - spread)];
  const [downB, downA] = [on(b, small, along + spread), on(a, big, along + spread)];
  const chain = path`M${upA[0]} ${upA[1]}L${upB[0]} ${upB[1]}A${small} ${small} 0 0 1 ${downB[0]} ${downB[1]}L${downA[0]} ${downA[1]}A${big} ${big} 0 1 1 ${upA[0]} ${upA[1]}Z`;
  const link = height * 0.03;
  const arms = draws.one([4, 5]);
  const holes = Array.from({ length: arms }, (_, index) => on(a, big * 0.48, ((index + 0.5) / arms) * Math.PI * 2));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'soft'])}>
      <g transform={flip ? path`translate(${width} 0) scale(-1 1)` : undefined}>
        {stroke('lineFaint', height * 0.02, disc(...b, height * 0.62) + disc(...b, height * 0.56))}
        {stroke('lineFaint', 2, spokes(b, height * 0.56, 32))}
        {fill('main', cog(a, big * 1.04, 38) + cog(b, small * 1.08, 15))}
        {fill('ground', holes.map((at) => disc(...at, big * (arms === 4 ? 0.27 : 0.23))).join('') + disc(...b, small * 0.5))}
        {stroke('line', link, chain)}
        {dashed('second', link * 0.5, { d: chain, dashes: path`${link * 1.1} ${link * 0.9}` })}
        {fill('second', disc(...a, big * 0.16))}
        {fill('main', disc(...b, small * 0.22))}
        {stroke(
          'second',
          height * 0.045,
          path`M${a[0]} ${a[1]}L${a[0] - big * 0.5} ${a[1] + big * 1.15}m${-height * 0.07} 0h${height * 0.14}`,
        )}
      </g>
    </Frame>
  );
}

function oneBicycle(props: MotifProps): ReactElement {
  const { width, height } = props;
  const wide = Math.min(width * 0.94, height * 1.5);
  return (
    <Frame box={props} fit="meet">
      {bicycle(drawsFrom(`${props.seed}:bicycle`), { x: (width - wide) / 2, floor: height * 0.95, wide })}
    </Frame>
  );
}

function alone(props: MotifProps, figure: ReactElement): ReactElement {
  const spot = { x: props.width / 2, y: props.height / 2, radius: props.height * 0.47, turn: 0 };
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'alone'), figures: [figure], spots: [spot], tones: ['main'] })}
    </Frame>
  );
}

function oneWheel(props: MotifProps): ReactElement {
  return alone(props, WHEEL(drawsFrom(`${props.seed}:wheel`)));
}

function oneRing(props: MotifProps): ReactElement {
  return alone(props, CHAINRING(drawsFrom(`${props.seed}:ring`)));
}
