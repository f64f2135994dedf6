// The locksmith: a cylinder cut open over its key, keys on their wall, a street of front doors.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import { door, FLAT_KEY, LOCKS, PADLOCK } from './drawing/lock.tsx';
import { block, disc, path, polyline, repeat, slab } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'locks',
  says: 'A lock cut open over its key, keys on hooks, front doors, padlocks',
  figures: LOCKS,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'brand'],
  scenes: {
    hero: [tumblers, doors, keyWall],
    plate: [tumblers, doors, keyWall],
    pattern: [keyWall, doors],
    small: [onePadlock, oneKey, smallTumblers],
  },
});

interface Cutaway {
  width: number;
  height: number;
  count: number;
  seed: string;
}

/** A pin-tumbler lock cut open: the key lifts each pair of pins to where the plug can turn. */
function cutaway({ width, height, count, seed }: Cutaway): ReactElement {
  const draws = drawsFrom(seed);
  const left = width * 0.3;
  const step = (width * 0.58) / count;
  const pin = step * 0.52;
  const [shear, blade, foot] = [height * 0.46, height * 0.64, height * 0.8];
  const line = Math.max(2, height / 200);
  const cuts = Array.from({ length: count }, () => draws.whole(0, 4) * height * 0.032);
  const middles = cuts.map((_, index) => left + (index + 0.7) * step);
  const edge = middles.flatMap((x, index): Point[] => [
    [x - step * 0.34, blade - height * 0.02],
    [x - step * 0.12, blade + (cuts[index] ?? 0)],
    [x + step * 0.12, blade + (cuts[index] ?? 0)],
    [x + step * 0.34, blade - height * 0.02],
  ]);
  const tip = middles.at(-1) ?? width;
  const keyEdge: Point[] = [
    [left - width * 0.06, blade - height * 0.02],
    ...edge,
    [tip + step * 0.75, blade + height * 0.07],
    [tip + step * 0.5, foot - height * 0.015],
    [left - width * 0.06, foot - height * 0.015],
  ];
  const bow = { x: left - width * 0.17, y: blade + height * 0.06, radius: Math.min(width * 0.13, height * 0.24) };
  const chambers = middles.map((x) => block(x - pin / 2, height * 0.12, [pin, blade - height * 0.12])).join('');
  const springs = middles.map((x, index) => spring(x, pin, [height * 0.13, shear - height * 0.14 + (index % 2)])).join('');
  const drivers = middles.map((x) => slab([x - pin * 0.46, shear - height * 0.14], [pin * 0.92, height * 0.14], 2)).join('');
  const keyPins = middles
    .map((x, index) => {
      const low = blade + (cuts[index] ?? 0);
      return path`M${x - pin * 0.46} ${shear}h${pin * 0.92}V${low - pin * 0.4}L${x} ${low}L${x - pin * 0.46} ${low - pin * 0.4}Z`;
    })
    .join('');
  return (
    <>
      {fill('main', slab([left, 0.07 * height], [width * 0.66, height * 0.84], height * 0.03))}
      {fill('mainDark', block(left, shear, [width * 0.64, foot - shear + height * 0.02]))}
      {fill('soft', chambers + block(left, blade - height * 0.03, [tip + step * 0.9 - left, foot - blade + height * 0.03]))}
      {stroke('line', line, springs)}
      {both('second', ['line', line], drivers)}
      {both('ground', ['line', line], keyPins)}
      {both('line', ['line', line], polyline(keyEdge, true))}
      {fill('line', disc(bow.x, bow.y, bow.radius))}
      {fill('ground', disc(bow.x - bow.radius * 0.5, bow.y, bow.radius * 0.24))}
      {stroke('ground', line, path`M${bow.x + bow.radius * 0.7} ${foot - height * 0.05}H${tip}`)}
      {stroke('soft', line, path`M${left} ${shear}h${width * 0.64}`)}
    </>
  );
}

function spring(x: number, wide: number, [from, to]: Point): string {
  const turns = 7;
  return polyline(
    Array.from({ length: turns + 1 }, (_, index): Point => [
      x + (index % 2 === 0 ? -0.32 : 0.32) * wide,
      from + ((to - from) * index) / turns,
    ]),
  );
}

function tumblers(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:tumblers`);
  const wide = Math.max(width, height * 1.2);
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {cutaway({ width: wide, height, count: draws.whole(5, 7), seed: `${props.seed}:cuts` })}
    </Frame>
  );
}

function smallTumblers(props: MotifProps): ReactElement {
  return (
    <Frame box={props} fit="meet">
      {cutaway({ width: props.width, height: props.height, count: 4, seed: `${props.seed}:cuts` })}
    </Frame>
  );
}

/** Every blank on its hook, row under row. */
function keyWall(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:wall`);
  const rows = height > 600 ? 2 : 1;
  const deep = height / rows;
  const radius = deep * 0.4;
  const step = radius * draws.between(0.98, 1.16);
  const across = Math.ceil(width / step);
  const hooks = Array.from({ length: across * rows }, (_, index) => ({
    x: ((index % across) + 0.5) * step,
    y: (Math.floor(index / across) + 0.13) * deep,
  }));
  const kept = hooks.filter(() => draws.chance(0.9));
  const spots = kept.map(({ x, y }) => ({ x, y: y + radius * 0.8, radius, turn: Math.round(draws.between(-4, 4)) }));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill(
        'mainHalf',
        repeat(rows, (row) => block(0, (row + 0.09) * deep, [width, deep * 0.07])),
      )}
      {figureField({
        id: idPrefix(props, 'wall'),
        figures: Array.from({ length: 5 }, () => FLAT_KEY(draws)),
        spots,
        tones: ['main', 'second', 'main'],
      })}
      {stroke('line', Math.round(deep / 60), hooks.map(({ x, y }) => path`M${x} ${y - 4}v8q0 7 7 7`).join(''))}
    </Frame>
  );
}

function doors(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:doors`);
  const tall = height * 0.8;
  const wide = tall * draws.between(0.46, 0.52);
  const count = Math.max(1, Math.round(width / (wide * draws.between(1.16, 1.34))));
  const step = width / count;
  const top = height * 0.1;
  const tones = ['m-t1', 'm-t2', 'm-t1'];
  const drawn = Array.from({ length: count }, (_, index) => (
    <g key={index * step} className={tones[(index + Math.floor(index / 3)) % 3]}>
      {door(draws, { at: [(index + 0.5) * step - wide / 2, top], size: [wide, tall] })}
    </g>
  ));
  const courses = repeat(Math.ceil(height / 40), (row) => path`M0 ${row * 40 + 20}H${width}`);
  const steps = repeat(count, (index) => block((index + 0.5) * step - wide * 0.6, top + tall, [wide * 1.2, height * 0.035]));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {stroke('lineFaint', 2, courses)}
      {fill('mainHalf', block(0, top + tall + height * 0.035, [width, height]))}
      {group(drawn)}
      {fill('line', steps)}
    </Frame>
  );
}

function single(props: MotifProps, figure: ReactElement, turn: number): ReactElement {
  const { width, height } = props;
  const radius = turn === 0 ? height * 0.47 : Math.min(width * 0.46, height * 0.75);
  const spot = { x: width / 2, y: height / 2, radius, turn };
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'single'), figures: [figure], spots: [spot], tones: ['main'] })}
    </Frame>
  );
}

function onePadlock(props: MotifProps): ReactElement {
  return single(props, PADLOCK(drawsFrom(`${props.seed}:padlock`)), 0);
}

function oneKey(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:key`);
  return single(props, FLAT_KEY(draws), draws.one([-90, 90]));
}
