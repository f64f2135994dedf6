// Brewing: hops on their strings, a field of barley, glasses in a row, barrels and bottles.
import type { ReactElement } from 'react';
import type { Spot } from './drawing/arrange.ts';
import { alone } from './drawing/alone.tsx';
import { barley, barrel, beerBottle, beerGlass, hopCone } from './drawing/brewing.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { fill, stroke } from './drawing/ink.tsx';
import { block, disc, path } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'hops',
  says: 'Hops on their strings, barley, glasses in a row, barrels and bottles',
  figures: [hopCone, beerGlass, barley, beerBottle, barrel],
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [garden, shelf, field],
    plate: [garden, shelf, field],
    pattern: [garden, field],
    small: [alone('hop-cone', hopCone), alone('beer-glass', beerGlass), alone('barley', barley)],
  },
});

/** Cones on strings from top to bottom. */
function garden(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:garden`);
  const strings = Math.max(3, Math.round(width / (height * 0.34)));
  const step = width / strings;
  const radius = Math.min(step * 0.3, height * 0.15);
  const sway = draws.between(0.06, 0.14) * step;
  const x = (string: number, y: number): number => (string + 0.5) * step + Math.sin(y / (height * 0.2) + string * 1.7) * sway;
  const down = Math.ceil(height / (radius * 2));
  const cones = Array.from({ length: strings * down }, (_, index): Spot => {
    const [string, row] = [Math.floor(index / down), index % down];
    const y = (row + (string % 2) * 0.5) * radius * 2.05;
    const side = (row + string) % 2 === 0 ? 1 : -1;
    return { x: x(string, y) + side * radius * 0.78, y, radius: radius * draws.between(0.8, 1.02), turn: -side * 10 };
  });
  const lines = Array.from({ length: strings }, (_, string) => {
    const points = Array.from({ length: 9 }, (__, index) => {
      const y = (index / 8) * height;
      return path`${index === 0 ? 'M' : 'L'}${x(string, y)} ${y}`;
    });
    return points.join('');
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {stroke('line', radius * 0.05, lines.join(''))}
      {figureField({
        id: idPrefix(props, 'garden'),
        figures: [hopCone(draws), hopCone(draws)],
        spots: cones,
        tones: ['main', 'main', 'second'],
      })}
    </Frame>
  );
}

/** What is on tap. */
function shelf(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:shelf`);
  const floor = height * draws.between(0.76, 0.84);
  const radius = Math.min(height * 0.27, width * 0.2);
  const count = Math.max(2, Math.round(width / (radius * 2.1)));
  const spots = Array.from({ length: count }, (_, index): Spot => ({
    x: ((index + 0.5) * width) / count,
    y: floor - radius * 0.94,
    radius,
    turn: 0,
  }));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('mainFaint', disc(width * 0.5, floor, Math.min(width * 0.4, floor * 0.94)))}
      {fill('line', block(0, floor, [width, height * 0.03]))}
      {fill('mainHalf', block(0, floor + height * 0.03, [width, height]))}
      {figureField({
        id: idPrefix(props, 'shelf'),
        figures: [beerGlass(draws), beerBottle(), beerGlass(draws)],
        spots,
        tones: ['second', 'main'],
      })}
    </Frame>
  );
}

/** Ears before a low sun. */
function field(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:field`);
  const radius = Math.min(height * 0.26, width * 0.2);
  const step = radius * 0.62;
  const rows = [0.6, 0.78].map((level, row) =>
    Array.from({ length: Math.ceil(width / step) + 1 }, (_, index): Spot => ({
      x: (index + row * 0.5) * step,
      y: height * level + Math.sin(index * 1.3 + row) * height * 0.03,
      radius: radius * draws.between(0.88, 1.06),
      turn: Math.round(draws.between(-6, 6)),
    })),
  );
  const sun = draws.between(0.3, 0.7);
  const ears = [barley(draws), barley(draws)];
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * sun, height * 0.36, height * 0.2))}
      {figureField({ id: idPrefix(props, 'far'), figures: ears, spots: rows[0] ?? [], tones: ['main'] })}
      {fill('mainDark', path`M0 ${height * 0.86}Q${width / 2} ${height * 0.78} ${width} ${height * 0.88}V${height}H0Z`)}
      {figureField({ id: idPrefix(props, 'near'), figures: ears, spots: rows[1] ?? [], tones: ['main', 'second'] })}
    </Frame>
  );
}
