// Coffee: cups from above with milk drawn in them, pots on a shelf, beans.
import type { ReactElement } from 'react';
import { shuffled } from '../random.ts';
import type { Spot } from './drawing/arrange.ts';
import { figuresOnBoards } from './drawing/boards.tsx';
import { BEAN, CUPS, CUPS_ABOVE, VESSELS } from './drawing/cup.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import type { Figure } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'cups',
  says: 'Cups from above, pots on a shelf, beans',
  figures: CUPS,
  arrangements: ['scatter', 'giant', 'bricks'],
  bases: ['brand', 'soft', 'brand'],
  scenes: {
    hero: [shelves, counter],
    plate: [shelves, counter],
    pattern: [shelves, beans],
    small: [cupAndPot, threeBeans, oneCup],
  },
});

function some(props: MotifProps, figures: readonly Figure[], count: number): ReactElement[] {
  const draws = drawsFrom(`${props.seed}:some`);
  return shuffled(`${props.seed}:some`, figures)
    .slice(0, count)
    .map((figure) => figure(draws));
}

function shelves(props: MotifProps): ReactElement {
  return figuresOnBoards(props, drawsFrom(`${props.seed}:shelves`), {
    name: 'shelf',
    radius: 0.34,
    apart: [2.3, 2.7],
    figures: () => some(props, VESSELS, 4),
    tones: ['main', 'second', 'main'],
  });
}

/** A row of cups on a counter, seen from above, the nearest cut by the edge. */
function counter(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:counter`);
  const radius = height * draws.between(0.26, 0.34);
  const step = radius * 2.3;
  const across = Math.ceil(width / step) + 1;
  const turn = draws.between(-40, 40);
  const spots = Array.from({ length: across * 2 }, (_, index): Spot => ({
    x: ((index % across) + (index < across ? 0.2 : 0.7)) * step,
    y: height * (index < across ? 0.22 : 0.86),
    radius,
    turn,
  }));
  return (
    <Frame box={props} base="brand">
      {figureField({ id: idPrefix(props, 'counter'), figures: some(props, CUPS_ABOVE, 3), spots, tones: ['main', 'second'] })}
    </Frame>
  );
}

function beans(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:beans`);
  const step = height / 5;
  const across = Math.ceil(width / step) + 1;
  const spots = Array.from({ length: across * 5 }, (_, index): Spot => ({
    x: ((index % across) + (Math.floor(index / across) % 2) / 2) * step,
    y: (Math.floor(index / across) + 0.5) * step,
    radius: step * draws.between(0.34, 0.46),
    turn: Math.round(draws.between(0, 180)),
  }));
  return (
    <Frame box={props} base="soft">
      {figureField({ id: idPrefix(props, 'beans'), figures: [BEAN(draws)], spots, tones: ['main', 'main', 'second'] })}
    </Frame>
  );
}

function inARow(props: MotifProps, figures: readonly ReactElement[], turn: number): ReactElement {
  const { width, height } = props;
  const count = figures.length;
  const radius = Math.min(height * 0.44, width / count / 2.2);
  const spots = figures.map((_, index): Spot => ({
    x: width / 2 + (index - (count - 1) / 2) * radius * 2.2,
    y: height / 2,
    radius,
    turn: turn * (index - 1),
  }));
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'row'), figures, spots, tones: ['main', 'second'] })}
    </Frame>
  );
}

function cupAndPot(props: MotifProps): ReactElement {
  return inARow(props, some(props, VESSELS, 2), 0);
}

function oneCup(props: MotifProps): ReactElement {
  return inARow(props, some(props, CUPS_ABOVE, 1), 0);
}

function threeBeans(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:three`);
  return inARow(props, [BEAN(draws), BEAN(draws), BEAN(draws)], 36);
}
