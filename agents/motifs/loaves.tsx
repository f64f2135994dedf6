// Bread: loaves cut in lino, a shelf of them, and wheat.
import type { ReactElement } from 'react';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { Frame } from './drawing/frame.tsx';
import { fill, stroke } from './drawing/ink.tsx';
import { LOAVES, wheatEar } from './drawing/loaf.tsx';
import { cut, path } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'loaves',
  says: 'Loaves cut in lino, and ears of wheat',
  figures: LOAVES,
  arrangements: ['scatter', 'giant', 'rows', 'bricks'],
  bases: ['brand', 'brand', 'soft'],
  scenes: { small: [twoEars, wreath, oneEar] },
  strewn: crumbs,
});

function crumbs(draws: Draws, spots: readonly Spot[], { width, height }: MotifProps): ReactElement {
  const crumb = (): string => {
    const [x, y] = [draws.between(0, width), draws.between(0, height)];
    const isFree = spots.every((spot) => Math.hypot(spot.x - x, spot.y - y) > spot.radius * 1.25 + 6);
    const mark = cut([x, y], draws.between(0, 6.28), [draws.between(8, 14), 3]);
    return isFree ? mark : '';
  };
  return fill('mainHalf', Array.from({ length: 48 }, crumb).join(''));
}

function ears(props: MotifProps, transforms: readonly string[], length: number): ReactElement {
  const { stalk, grains } = wheatEar(length, Math.min(props.height, props.width) * 0.13);
  return (
    <Frame box={props} fit="meet">
      {transforms.map((transform) => (
        <g transform={transform} key={transform}>
          {stroke('main', 2, stalk)}
          {fill('main', grains)}
        </g>
      ))}
    </Frame>
  );
}

function oneEar(props: MotifProps): ReactElement {
  const { width, height } = props;
  const lean = drawsFrom(`${props.seed}:ear`).between(-8, 8);
  return ears(props, [path`translate(${width * 0.06} ${height / 2}) rotate(${lean})`], width * 0.84);
}

function twoEars(props: MotifProps): ReactElement {
  const { width, height } = props;
  const left = path`translate(${width * 0.5} ${height * 0.5}) rotate(180)`;
  const right = path`translate(${width * 0.5} ${height * 0.5})`;
  return ears(props, [left, right], width * 0.42);
}

function wreath(props: MotifProps): ReactElement {
  const { width, height } = props;
  const foot = path`translate(${width / 2} ${height * 0.9})`;
  return ears(props, [`${foot} rotate(-128)`, `${foot} rotate(-90)`, `${foot} rotate(-52)`], height * 0.74);
}
