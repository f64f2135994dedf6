// Boats: on a lake before hills, moored side by side and seen from above, sails behind one another.
import type { ReactElement } from 'react';
import { alone } from './drawing/alone.tsx';
import type { Spot } from './drawing/arrange.ts';
import { anchor, canoe, lifebuoy, paddles, rowingBoat, sailingBoat } from './drawing/boat.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { blunt, fill, stroke } from './drawing/ink.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'boats',
  says: 'Boats on a lake, canoes at a jetty from above, paddles and buoys',
  figures: [sailingBoat, rowingBoat, lifebuoy, paddles, anchor, canoe],
  arrangements: ['bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [lake, lake, jetty],
    plate: [lake, jetty],
    pattern: [jetty, lake],
    small: [alone('sailing-boat', sailingBoat), alone('rowing-boat', rowingBoat), alone('paddles', paddles)],
  },
});

function lake(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:lake`);
  const side = draws.one([1, -1]);
  const x = (share: number): number => width * (0.5 + side * (share - 0.5));
  const shore = height * draws.between(0.46, 0.54);
  const figure = draws.one([sailingBoat, rowingBoat]);
  const unit = Math.min(height * 0.3, width * 0.24);
  const boat = (share: number, { down, size }: { down: number; size: number }): Spot => ({
    x: x(share),
    y: shore + height * down - unit * size * 0.5,
    radius: unit * size,
    turn: 0,
  });
  const boats = [
    boat(0.66, { down: 0.3, size: 1 }),
    boat(0.32, { down: 0.13, size: 0.46 }),
    boat(0.16, { down: 0.07, size: 0.26 }),
  ];
  const peaks = path`M${x(-0.05)} ${shore}L${x(0.16)} ${shore - height * 0.26}L${x(0.28)} ${shore - height * 0.12}L${x(0.46)} ${shore - height * 0.36}L${x(0.74)} ${shore}Z`;
  const near = path`M${x(0.4)} ${shore}Q${x(0.66)} ${shore - height * 0.22} ${x(1.05)} ${shore - height * 0.1}V${shore}Z`;
  const ripples = repeat(5, (index) => {
    const y = shore + (height - shore) * (0.2 + index * 0.18);
    const wave = height * 0.006 * (index + 1);
    const long = width * 0.05 * (1 + index * 0.4);
    return repeat(Math.ceil(width / (long * 3.2)), (at) => {
      const from = at * long * 3.2 + (index % 2) * long * 1.6;
      return path`M${from} ${y}q${long * 0.25} ${-wave} ${long * 0.5} 0t${long * 0.5} 0`;
    });
  });

  return (
    <Frame box={props} base="soft">
      {fill('second', disc(x(0.62), shore - height * 0.24, height * 0.1))}
      {fill('mainHalf', peaks)}
      {fill('mainDark', near)}
      {fill('main', block(0, shore, [width, height - shore]))}
      {stroke('ground', height * 0.005, ripples)}
      {figureField({ id: idPrefix(props, 'lake'), figures: [figure(draws)], spots: boats, tones: ['second', 'soft'] })}
    </Frame>
  );
}

/** Boards across, boats made fast on both sides. */
function jetty(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:jetty`);
  const wide = height * 0.16;
  const middle = height * draws.between(0.46, 0.54);
  const board = height * 0.035;
  const radius = height * 0.17;
  const step = radius * 0.82;
  const count = Math.ceil(width / step);
  const isGone = Array.from({ length: count * 2 }, () => draws.chance(0.22));
  const boats = Array.from({ length: count * 2 }, (_, index): Spot => {
    const isAbove = index % 2 === 0;
    const away = (isAbove ? -1 : 1) * (wide / 2 + radius * 1.12);
    return { x: (Math.floor(index / 2) + (isAbove ? 0.3 : 0.7)) * step, y: middle + away, radius, turn: 90 };
  }).filter((_, index) => !isGone[index]);

  return (
    <Frame box={props} base={draws.one(['brand', 'soft'])}>
      {stroke(
        'lineFaint',
        2,
        repeat(7, (index) => path`M0 ${(index + 0.5) * height * 0.15}H${width}`),
      )}
      {blunt('second', wide, path`M0 ${middle}H${width}`)}
      {stroke(
        'ground',
        2,
        repeat(Math.ceil(width / board), (index) => path`M${index * board} ${middle - wide / 2}v${wide}`),
      )}
      {figureField({ id: idPrefix(props, 'jetty'), figures: [canoe(draws)], spots: boats, tones: ['main', 'main', 'soft'] })}
    </Frame>
  );
}
