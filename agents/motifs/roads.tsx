// Roads: one that winds to the horizon, crossings from above, cars at the kerb, signs and cones.
import type { ReactElement } from 'react';
import { alone } from './drawing/alone.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { cone, roadSign, smallCar, steeringWheel, trafficLight, wheelOfCar } from './drawing/driving.tsx';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { blunt, dashed, fill, stroke } from './drawing/ink.tsx';
import { block, disc, path, polyline, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'roads',
  says: 'A road to the horizon, crossings from above, cars, signs and cones',
  figures: [smallCar, cone, roadSign, steeringWheel, trafficLight, wheelOfCar],
  arrangements: ['bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [winding, winding, crossings, kerb],
    plate: [winding, kerb],
    pattern: [crossings, kerb],
    small: [alone('small-car', smallCar), alone('steering-wheel', steeringWheel), alone('road-sign', roadSign)],
  },
});

const SAMPLES = 18;
const DASHES = 9;

/** Narrower the further away, its middle line shorter with it. */
function winding(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:winding`);
  const side = draws.one([1, -1]);
  const horizon = height * draws.between(0.34, 0.42);
  const swing = draws.between(0.13, 0.2);
  const at = (share: number): { x: number; y: number; half: number } => ({
    x: width * (0.5 + side * (0.2 * (1 - share) + swing * Math.sin(share * Math.PI * 1.9) * (0.35 + share * 0.65))),
    y: horizon + (height * 1.04 - horizon) * share ** 1.7,
    half: Math.max(width * 0.003, Math.min(width, height * 1.3) * 0.17 * share ** 1.7),
  });
  const edge = (of: number): Point[] =>
    Array.from({ length: SAMPLES + 1 }, (_, index): Point => {
      const { x, y, half } = at(index / SAMPLES);
      return [x + half * of, y];
    });
  const dash = (index: number): string => {
    const [from, to] = [at((index + 0.5) / DASHES), at((index + 0.98) / DASHES)];
    const corners: Point[] = [
      [from.x - from.half * 0.05, from.y],
      [from.x + from.half * 0.05, from.y],
      [to.x + to.half * 0.05, to.y],
      [to.x - to.half * 0.05, to.y],
    ];
    return polyline(corners, true);
  };
  const hill = horizon - height * draws.between(0.1, 0.16);

  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * (0.5 - side * 0.22), horizon - height * 0.06, height * 0.15))}
      {fill(
        'mainHalf',
        path`M0 ${horizon}Q${width * 0.28} ${hill} ${width * 0.56} ${horizon}Q${width * 0.8} ${hill - height * 0.04} ${width} ${horizon}V${height}H0Z`,
      )}
      {fill(
        'main',
        path`M0 ${horizon + height * 0.03}Q${width * 0.5} ${horizon - height * 0.05} ${width} ${horizon + height * 0.02}V${height}H0Z`,
      )}
      {fill('line', `${smooth(edge(-1))}${smooth(edge(1).toReversed()).replace('M', 'L')}Z`)}
      {fill('ground', repeat(DASHES, dash))}
      {stroke('ground', 2, `${smooth(edge(-0.88))}${smooth(edge(0.88))}`)}
    </Frame>
  );
}

/** Streets of a town from above, with their stripes for people on foot. */
function crossings(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:crossings`);
  const road = Math.min(height * 0.24, width * 0.2);
  const down = height * draws.between(0.42, 0.6);
  const columns = Math.max(1, Math.round(width / (height * 1.15)));
  const across = Array.from({ length: columns }, (_, index) => ((index + draws.between(0.38, 0.62)) * width) / columns);
  const stripes = (x: number): string =>
    repeat(5, (index) => {
      const offset = road * (-0.4 + index * 0.2);
      return path`M${x - road * 0.92} ${down + offset}h${road * 0.32}M${x + offset} ${down + road * 0.6}v${road * 0.32}`;
    });
  const cars = across.flatMap((x, index) => [
    { x: x + road * 1.5, y: down + road * 0.25, radius: road * 0.34, turn: 0 },
    ...(index % 2 === 0 ? [{ x: x - road * 0.25, y: down - road * 1.25, radius: road * 0.34, turn: 90 }] : []),
  ]);

  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {blunt('line', road, path`M0 ${down}H${width}${across.map((x) => path`M${x} 0V${height}`).join('')}`)}
      {dashed('ground', road * 0.035, {
        d: path`M0 ${down}H${width}${across.map((x) => path`M${x} 0V${height}`).join('')}`,
        dashes: path`${road * 0.22} ${road * 0.2}`,
      })}
      {fill('line', across.map((x) => block(x - road / 2, down - road / 2, [road, road])).join(''))}
      {blunt('ground', road * 0.1, across.map(stripes).join(''))}
      {figureField({ id: idPrefix(props, 'cars'), figures: [carFromAbove()], spots: cars, tones: ['main', 'second'] })}
    </Frame>
  );
}

function carFromAbove(): ReactElement {
  return (
    <>
      {fill('body', 'M-84-46H70Q98-44 98-14V14Q98 44 70 46H-84Q-98 46-98 32V-32Q-98-46-84-46Z')}
      {fill('ground', 'M18-36L48-30Q56 0 48 30L18 36Q26 0 18-36ZM-58-34L-38-30Q-44 0-38 30L-58 34Q-66 0-58-34Z')}
    </>
  );
}

/** Parked one behind the other, a sign between them. */
function kerb(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:kerb`);
  const floor = height * draws.between(0.72, 0.8);
  const big = Math.min(height * 0.27, width * 0.2);
  const count = Math.max(2, Math.round(width / (big * 2.7)));
  const step = width / count;
  const cars = Array.from({ length: count }, (_, index) => ({
    x: (index + 0.42) * step,
    y: floor - big * 0.58,
    radius: big,
    turn: 0,
  }));
  const posts = cars.flatMap(({ x }, index) => (index % 2 === 0 ? [x + step * 0.5] : []));
  const signs = posts.map((x) => ({ x, y: floor - big * 2.05, radius: big * 0.4, turn: 0 }));

  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('line', block(0, floor, [width, height]))}
      {dashed('ground', height * 0.012, {
        d: path`M0 ${floor + (height - floor) * 0.55}H${width}`,
        dashes: path`${height * 0.12} ${height * 0.09}`,
      })}
      {stroke('line', big * 0.06, posts.map((x) => path`M${x} ${floor}V${floor - big * 1.9}`).join(''))}
      {figureField({ id: idPrefix(props, 'signs'), figures: [roadSign(draws)], spots: signs, tones: ['main'] })}
      {figureField({
        id: idPrefix(props, 'parked'),
        figures: [smallCar(draws), smallCar(draws)],
        spots: cars,
        tones: ['main', 'second'],
      })}
    </Frame>
  );
}
