// Street food: a truck at the kerb, an awning close by, a grill from above, what is eaten in the hand.
import type { ReactElement } from 'react';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import { block, disc, oval, path, repeat, slab } from './drawing/path.ts';
import { awning, lights, SKEWER, STREET_FOOD, truck } from './drawing/street-food.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'truck',
  says: 'A food truck, its awning and lights, a grill from above, food in the hand',
  figures: STREET_FOOD,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'brand'],
  scenes: {
    hero: [atTheKerb, hatch, grill],
    plate: [atTheKerb, hatch, grill],
    pattern: [grill, hatch],
    small: [smallTruck, oneDish, smallAwning],
  },
});

function atTheKerb(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:kerb`);
  const floor = height * 0.84;
  const wide = Math.min(width * 0.72, height * 0.98);
  const left = (width - wide) / 2 + width * draws.between(-0.06, 0.06);
  const strings = Math.max(1, Math.round(width / height));
  const posts = Array.from({ length: strings + 1 }, (_, index) => (index * width) / strings);
  const hedges = Array.from({ length: 7 }, (_, index) => {
    const radius = height * draws.between(0.08, 0.2);
    return disc((index + draws.between(0.2, 0.8)) * (width / 7), floor - radius * 0.4, radius);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('mainFaint', disc(width * draws.between(0.2, 0.8), height * 0.36, height * 0.28))}
      {fill('mainHalf', hedges.join(''))}
      {fill('mainFaint', block(0, floor - height * 0.02, [width, height]))}
      {fill('line', block(0, floor - height * 0.01, [width, height * 0.012]))}
      {group(posts.slice(1).map((x) => lights([x - width / strings, height * 0.07], [width / strings, height * 0.09], 8)))}
      {truck(draws, { x: left, floor, wide })}
    </Frame>
  );
}

/** The awning so near that it runs past both edges, lamps and pots below it. */
function hatch(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:hatch`);
  const stripes = Math.max(4, Math.round(width / (height * draws.between(0.14, 0.2))));
  const deep = height * draws.between(0.4, 0.46);
  const sill = height * 0.86;
  const lamps = Math.max(1, Math.round(width / height / 0.55));
  const lampX = (index: number): number => ((index + 0.5) * width) / lamps;
  const cord = repeat(lamps, (index) => path`M${lampX(index)} ${deep * 0.8}V${height * 0.52}`);
  const shades = repeat(lamps, (index) => {
    const [x, y, u] = [lampX(index), height * 0.52, height * 0.06];
    return path`M${x - u * 0.5} ${y}h${u}l${u * 0.8} ${u * 1.2}h${-u * 2.6}Z`;
  });
  const radius = height * 0.12;
  const count = Math.max(2, Math.round(width / (radius * draws.between(2.7, 3.4))));
  const spots = Array.from({ length: count }, (_, index): Spot => ({
    x: ((index + 0.5) * width) / count,
    y: sill - radius * 0.9,
    radius,
    turn: 0,
  }));
  const upright = STREET_FOOD.filter((_, index) => [1, 2, 4, 6].includes(index));
  return (
    <Frame box={props} base={draws.one(['brand', 'soft'])}>
      {fill('mainDark', block(0, 0, [width, sill]))}
      {stroke('soft', 4, cord)}
      {fill('second', shades)}
      {figureField({
        id: idPrefix(props, 'hatch'),
        figures: upright.map((figure) => figure(draws)),
        spots,
        tones: ['soft', 'second'],
      })}
      {both('soft', ['line', 3], block(-10, sill, [width + 20, height * 0.05]))}
      {fill('main', block(0, sill + height * 0.05, [width, height]))}
      {awning({ at: [-4, -4], size: [width + 8, deep], stripes: stripes + ((stripes + 1) % 2) })}
    </Frame>
  );
}

/** From above: bars, skewers across them, what is round beside them. */
function grill(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:grill`);
  const gap = height / draws.whole(16, 20);
  const bars = repeat(Math.ceil(width / gap), (index) => path`M${(index + 0.5) * gap} -10V${height + 10}`);
  const embers = repeat(26, () => disc(draws.between(0, width), draws.between(0, height), gap * draws.between(0.4, 1)));
  const radius = height * draws.between(0.3, 0.36);
  const lean = draws.one([74, 90, 106]);
  const rows = Math.ceil(height / (radius * 0.86));
  const across = Math.ceil(width / (radius * 2.25)) + 1;
  const isRound = (index: number): boolean => Math.floor(index / across) % 3 === 2;
  const places = Array.from({ length: across * rows }, (_, index): Spot => ({
    x: ((index % across) + (Math.floor(index / across) % 2) * 0.4) * radius * 2.25,
    y: (Math.floor(index / across) + 0.5) * (height / rows),
    radius,
    turn: lean,
  }));
  const rounds = places
    .filter((_, index) => isRound(index))
    .flatMap(({ x, y }) => [x - radius * 0.6, x + radius * 0.5].map((at) => [at, y]));
  const patty = radius * 0.36;
  return (
    <Frame box={props} base={draws.one(['brand', 'soft'])}>
      {fill('mainFaint', embers)}
      {stroke('line', Math.max(3, gap * 0.16), bars)}
      {stroke('line', gap * 0.4, path`M-10 ${height * 0.04}H${width + 10}M-10 ${height * 0.96}H${width + 10}`)}
      {figureField({
        id: idPrefix(props, 'grill'),
        figures: [SKEWER(draws), SKEWER(draws)],
        spots: places.filter((_, index) => !isRound(index)),
        tones: ['main', 'second', 'main'],
      })}
      {fill('main', rounds.map(([x = 0, y = 0]) => oval([x, y], [patty, patty * 0.96])).join(''))}
      {stroke(
        'ground',
        5,
        rounds
          .map(([x = 0, y = 0]) =>
            repeat(3, (index) => path`M${x - patty * 0.6} ${y + (index - 1) * patty * 0.5}h${patty * 1.2}`),
          )
          .join(''),
      )}
    </Frame>
  );
}

function smallTruck(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      {truck(drawsFrom(`${props.seed}:truck`), { x: width * 0.08, floor: height * 0.94, wide: width * 0.7 + height * 0.2 })}
      {stroke('line', 2, path`M0 ${height * 0.95}H${width}`)}
    </Frame>
  );
}

function oneDish(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:dish`);
  return (
    <Frame box={props} fit="meet">
      {figureField({
        id: idPrefix(props, 'dish'),
        figures: [draws.one(STREET_FOOD)(draws)],
        spots: [{ x: width / 2, y: height / 2, radius: height * 0.47, turn: 0 }],
        tones: ['main'],
      })}
    </Frame>
  );
}

function smallAwning(props: MotifProps): ReactElement {
  const { width, height } = props;
  const stripes = drawsFrom(`${props.seed}:awning`).one([5, 7, 9]);
  return (
    <Frame box={props} fit="meet">
      {both('mainHalf', ['line', 2], slab([width * 0.14, height * 0.3], [width * 0.72, height * 0.5], 3))}
      {both('soft', ['line', 2], slab([width * 0.08, height * 0.78], [width * 0.84, height * 0.1], 3))}
      {awning({ at: [width * 0.06, height * 0.12], size: [width * 0.88, height * 0.4], stripes })}
    </Frame>
  );
}
