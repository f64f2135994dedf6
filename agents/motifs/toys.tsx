// Childhood: towers of blocks, an orchard on a hill, kites, and things to pull, throw and pick.
import type { ReactElement } from 'react';
import { alone } from './drawing/alone.tsx';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { fill } from './drawing/ink.tsx';
import { block, disc, path } from './drawing/path.ts';
import { apple, ball, blockTower, fruitTree, hedgehog, kite, pullTrain, rubberBoot } from './drawing/toy.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'toys',
  says: 'Blocks, an orchard on a hill, kites, balls and boots',
  figures: [apple, blockTower, kite, ball, pullTrain, hedgehog, rubberBoot],
  arrangements: ['scatter', 'bricks'],
  bases: ['soft', 'brand', 'soft'],
  scenes: {
    hero: [orchard, blocks, blocks],
    plate: [orchard, blocks],
    pattern: [blocks],
    small: [alone('apple', apple), alone('block-tower', blockTower), alone('hedgehog', hedgehog), alone('ball', ball)],
  },
});

/** Trees on a hill, a kite over them, somebody small at the foot. */
function orchard(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:orchard`);
  const side = draws.one([1, -1]);
  const x = (share: number): number => width * (0.5 + side * (share - 0.5));
  const ground = (share: number): number => height * (0.74 - Math.sin(share * Math.PI) * 0.1);
  const unit = Math.min(height * 0.32, width * 0.2);
  const tree = (share: number, size: number): Spot => ({
    x: x(share),
    y: ground(share) - unit * size * 0.9,
    radius: unit * size,
    turn: 0,
  });
  const trees = [tree(0.62, 1.1), tree(0.8, 0.74), tree(0.93, 0.5)];
  const beast: Spot = { x: x(0.36), y: ground(0.36) - unit * 0.12 + height * 0.06, radius: unit * 0.34, turn: 0 };
  const flown: Spot = { x: x(0.2), y: height * 0.24, radius: unit * 0.46, turn: side * 10 };

  return (
    <Frame box={props} base="soft">
      {fill('second', disc(x(0.42), height * 0.3, height * 0.12))}
      {fill('mainHalf', path`M0 ${height * 0.74}Q${width / 2} ${height * 0.54} ${width} ${height * 0.74}V${height}H0Z`)}
      {fill('mainFaint', path`M0 ${height * 0.9}Q${x(0.3)} ${height * 0.7} ${width} ${height}H0Z`)}
      {figureField({ id: idPrefix(props, 'trees'), figures: [fruitTree(draws)], spots: trees, tones: ['main'] })}
      {figureField({ id: idPrefix(props, 'kite'), figures: [kite(draws)], spots: [flown], tones: ['main'] })}
      {figureField({ id: idPrefix(props, 'beast'), figures: [hedgehog()], spots: [beast], tones: ['main'] })}
    </Frame>
  );
}

const SHAPES = [
  (u: number) => path`M0 0H${u}V${-u}H0Z`,
  (u: number) => path`M0 0H${u}L${u / 2} ${-u}Z`,
  (u: number) => path`M0 0V${-u / 2}A${u / 2} ${u / 2} 0 0 1 ${u} ${-u / 2}V0Z`,
  (u: number) => path`M0 0V${-u}H${u}V0H${u * 0.78}V${-u * 0.3}A${u * 0.28} ${u * 0.28} 0 0 0 ${u * 0.22} ${-u * 0.3}V0Z`,
] as const;
const INKS = ['main', 'second', 'mainHalf', 'line'] as const;

/** A town of building blocks: plain ones below, a roof or a round one on top of each pile. */
function blocks(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:blocks`);
  const across = Math.max(5, Math.round(width / height / 0.17));
  const unit = width / across;
  const floor = height * 0.9;
  const most = Math.max(2, Math.floor((floor - unit * 0.3) / unit));
  const piles = Array.from({ length: across }, (_, index) => {
    const high = draws.whole(1, most);
    return Array.from({ length: high }, (__, level) => {
      const isTop = level === high - 1;
      const shape = isTop ? draws.one([SHAPES[1], SHAPES[2], SHAPES[0]]) : draws.one([SHAPES[0], SHAPES[0], SHAPES[3]]);
      return (
        <g key={`${index} ${level}`} transform={path`translate(${index * unit} ${floor - level * unit})`}>
          {fill(INKS[(index * 2 + level + draws.whole(0, 1)) % INKS.length] ?? 'main', shape(unit - 2))}
          {!isTop && draws.chance(0.2) && fill('ground', disc(unit / 2, -unit / 2, unit * 0.2))}
        </g>
      );
    });
  });

  return (
    <Frame box={props} base={draws.one(['soft', 'soft', 'ground'])}>
      {fill('mainFaint', block(0, floor, [width, height - floor]))}
      {piles}
    </Frame>
  );
}
