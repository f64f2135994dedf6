// The table from above: places laid, plates with what is on them, glasses.
import type { ReactElement } from 'react';
import { shuffled } from '../random.ts';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { fill, stroke } from './drawing/ink.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import { cutlery, PLATES, TABLEWARE } from './drawing/tableware.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'table',
  says: 'A laid table from above: plates, cutlery, glasses',
  figures: TABLEWARE,
  arrangements: ['scatter', 'giant', 'bricks'],
  bases: ['brand', 'soft', 'brand'],
  scenes: {
    hero: [longTable, checked],
    plate: [onePlace, checked],
    pattern: [longTable, checked],
    small: [smallPlace, threePlates, forkAndKnife],
  },
});

/** A place is three figures: a plate, its cutlery beside it, a glass above. */
function places(props: MotifProps, spots: readonly Spot[]): ReactElement {
  const draws = drawsFrom(`${props.seed}:places`);
  const id = idPrefix(props, 'place');
  const plates = shuffled(`${props.seed}:plates`, PLATES)
    .slice(0, 3)
    .map((figure) => figure(draws));
  const beside = spots.map((spot): Spot => ({ ...spot, x: spot.x + spot.radius * 1.75, radius: spot.radius * 0.82 }));
  const above = spots.map((spot): Spot => {
    const up = spot.turn === 180 ? 1 : -1;
    return { ...spot, x: spot.x + spot.radius * 1.05, y: spot.y + up * spot.radius * 1.35, radius: spot.radius * 0.42 };
  });
  const glass = (
    <>
      {fill('body', disc(0, 0, 96))}
      {stroke('ground', 8, disc(0, 0, 70))}
    </>
  );
  return (
    <>
      {figureField({ id: `${id}p`, figures: plates, spots, tones: ['main', 'second'] })}
      {figureField({ id: `${id}c`, figures: [cutlery()], spots: beside, tones: ['main'] })}
      {figureField({ id: `${id}g`, figures: [glass], spots: above, tones: ['second', 'main'] })}
    </>
  );
}

function longTable(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:long`);
  const count = Math.max(2, Math.round(width / height / draws.one([0.52, 0.62])));
  const step = width / count;
  const radius = Math.min(step * 0.24, height * 0.17);
  const shift = draws.one([0, 0.5]) * step;
  const spots = Array.from({ length: count * 2 + 1 }, (_, index): Spot => {
    const isBelow = index % 2 === 0;
    return {
      x: (Math.floor(index / 2) + 0.36) * step - (isBelow ? 0 : shift),
      y: height * (isBelow ? 0.76 : 0.24),
      radius,
      turn: isBelow ? 0 : 180,
    };
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('soft', block(0, height * 0.42, [width, height * 0.16]))}
      {stroke('mainHalf', 3, path`M0 ${height * 0.435}H${width}M0 ${height * 0.565}H${width}`)}
      {places(props, spots)}
    </Frame>
  );
}

/** Plates on a checked cloth. */
function checked(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:checked`);
  const side = height / draws.one([6, 8]);
  const stripes = (length: number): number => Math.ceil(length / side / 2);
  const upright = repeat(stripes(width), (index) => block(index * side * 2, 0, [side, height]));
  const level = repeat(stripes(height), (index) => block(0, index * side * 2, [width, side]));
  const crossings = repeat(stripes(width) * stripes(height), (index) =>
    block((index % stripes(width)) * side * 2, Math.floor(index / stripes(width)) * side * 2, [side, side]),
  );
  const count = Math.max(1, Math.round(width / height / 0.9));
  const spots = Array.from({ length: count }, (_, index): Spot => ({
    x: ((index + 0.42) / count) * width,
    y: height * draws.between(0.46, 0.6),
    radius: height * draws.between(0.26, 0.32),
    turn: 0,
  }));
  return (
    <Frame box={props}>
      {fill('mainFaint', upright + level)}
      {fill('mainHalf', crossings)}
      {places(props, spots)}
    </Frame>
  );
}

function onePlace(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = height * drawsFrom(`${props.seed}:one`).between(0.3, 0.36);
  return (
    <Frame box={props} base="soft">
      {places(props, [{ x: width * 0.4, y: height * 0.54, radius, turn: 0 }])}
    </Frame>
  );
}

function smallPlace(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      {places(props, [{ x: width * 0.4, y: height * 0.54, radius: height * 0.36, turn: 0 }])}
    </Frame>
  );
}

function threePlates(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:three`);
  const figures = shuffled(`${props.seed}:three`, PLATES)
    .slice(0, 3)
    .map((figure) => figure(draws));
  const radius = Math.min(height * 0.44, width / 6.4);
  const spots = [-1, 0, 1].map((step): Spot => ({ x: width / 2 + step * radius * 2.1, y: height / 2, radius, turn: 0 }));
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'three'), figures, spots, tones: ['main', 'second'] })}
    </Frame>
  );
}

function forkAndKnife(props: MotifProps): ReactElement {
  const { width, height } = props;
  const spot: Spot = {
    x: width / 2,
    y: height / 2,
    radius: height * 0.46,
    turn: drawsFrom(`${props.seed}:fork`).one([0, 20, -20]),
  };
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'fork'), figures: [cutlery()], spots: [spot], tones: ['main'] })}
    </Frame>
  );
}
