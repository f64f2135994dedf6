// A motif of animals: a waiting row of them, one on a hill, silhouettes strewn, tracks across the ground.
import type { ReactElement } from 'react';
import { shuffled } from '../../random.ts';
import type { Motif, MotifProps } from '../motif.ts';
import type { Spot } from './arrange.ts';
import { drawsFrom } from './draws.ts';
import { type Figure, figureMotif } from './figure-motif.tsx';
import { figureField } from './figures.tsx';
import { Frame, idPrefix } from './frame.tsx';
import { fill, stroke } from './ink.tsx';
import { disc, oval, path } from './path.ts';

interface AnimalMotif {
  id: string;
  says: string;
  figures: readonly Figure[];
  /** Those that sit or stand with their feet at y 94. */
  standing: readonly Figure[];
}

export function animalMotif({ id, says, figures, standing }: AnimalMotif): Motif {
  const row = (props: MotifProps): ReactElement => waitingRow(props, standing);
  const hill = (props: MotifProps): ReactElement => hillside(props, standing);
  return figureMotif({
    id,
    says,
    figures,
    arrangements: ['scatter', 'giant', 'bricks'],
    bases: ['brand', 'soft', 'soft'],
    scenes: {
      hero: [row, hill],
      plate: [row, hill],
      pattern: [row, tracks],
      small: [(props) => oneAnimal(props, standing), (props) => twoAnimals(props, standing), threePaws],
    },
  });
}

function some(props: MotifProps, figures: readonly Figure[], count: number): ReactElement[] {
  const draws = drawsFrom(`${props.seed}:some`);
  return shuffled(`${props.seed}:some`, figures)
    .slice(0, count)
    .map((figure) => figure(draws));
}

/** Side by side on a floor, big ones and small ones. */
function waitingRow(props: MotifProps, animals: readonly Figure[]): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:row`);
  const floor = height * draws.between(0.82, 0.9);
  const big = Math.min(height * 0.36, width * 0.24);
  const count = Math.max(2, Math.round(width / (big * 1.8)));
  const step = width / count;
  const spots = Array.from({ length: count }, (_, index): Spot => {
    const radius = big * draws.between(0.58, 1.06);
    return { x: (index + 0.5) * step, y: floor - radius * 0.94, radius, turn: 0 };
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('mainFaint', path`M0 ${floor}H${width}V${height}H0Z`)}
      {stroke('mainHalf', 3, path`M0 ${floor}H${width}`)}
      {figureField({ id: idPrefix(props, 'row'), figures: some(props, animals, 4), spots, tones: ['main', 'second', 'main'] })}
    </Frame>
  );
}

function hillside(props: MotifProps, animals: readonly Figure[]): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:hill`);
  const crest = draws.one([0.3, 0.66]);
  const top = height * 0.6;
  const radius = height * draws.between(0.26, 0.32);
  const spots: Spot[] = [
    { x: width * crest, y: top - radius * 0.86, radius, turn: 0 },
    { x: width * crest + radius * 1.7, y: top - radius * 0.42, radius: radius * 0.66, turn: 4 },
  ];
  const sun = height * draws.between(0.15, 0.24);
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * (1 - crest), height * 0.34, sun))}
      {fill('mainHalf', path`M0 ${height * 0.8}Q${width * (1 - crest)} ${height * 0.5} ${width} ${height * 0.74}V${height}H0Z`)}
      {fill('mainFaint', path`M0 ${height}Q${width * crest} ${top - (height - top)} ${width} ${height}Z`)}
      {figureField({ id: idPrefix(props, 'hill'), figures: some(props, animals, 2), spots, tones: ['main', 'main'] })}
    </Frame>
  );
}

/** Pad and four toes, toes upwards. */
function paw(): ReactElement {
  return fill(
    'body',
    `${oval([-58, -14], [21, 29])}${oval([-22, -56], [22, 31])}${oval([22, -56], [22, 31])}${oval([58, -14], [21, 29])}M0-8C36-8 62 46 48 70C36 88 16 74 0 74C-16 74-36 88-48 70C-62 46-36-8 0-8Z`,
  );
}

function tracks(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:tracks`);
  const trails = draws.whole(3, 4);
  const steps = Math.round(width / height / 0.16);
  const spots = Array.from({ length: trails * steps }, (_, index): Spot => {
    const [trail, step] = [Math.floor(index / steps), index % steps];
    const share = step / steps;
    const swing = Math.sin(share * 5 + trail * 2) * height * 0.07;
    const side = step % 2 === 0 ? 1 : -1;
    return {
      x: share * width + 30,
      y: ((trail + 0.5) / trails) * height + swing + side * height * 0.035,
      radius: height * (trail % 2 === 0 ? 0.052 : 0.036),
      turn: Math.round(90 + Math.cos(share * 5 + trail * 2) * 14),
    };
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {figureField({ id: idPrefix(props, 'tracks'), figures: [paw()], spots, tones: ['main', 'main', 'second'] })}
    </Frame>
  );
}

function onALine(props: MotifProps, figures: readonly ReactElement[]): ReactElement {
  const { width, height } = props;
  const radius = height * 0.43;
  const spots = figures.map((_, index): Spot => ({
    x: width / 2 + (index - (figures.length - 1) / 2) * radius * 2,
    y: height * 0.5,
    radius: radius * (index === 0 ? 1 : 0.8),
    turn: 0,
  }));
  const feet = spots.map((spot) => ({ ...spot, y: height * 0.92 - spot.radius * 0.94 }));
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'standing'), figures, spots: feet, tones: ['main'] })}
      {stroke('main', 3, path`M${width * 0.08} ${height * 0.93}H${width * 0.92}`)}
    </Frame>
  );
}

function oneAnimal(props: MotifProps, animals: readonly Figure[]): ReactElement {
  return onALine(props, some(props, animals, 1));
}

function twoAnimals(props: MotifProps, animals: readonly Figure[]): ReactElement {
  return onALine(props, some(props, animals, 2));
}

function threePaws(props: MotifProps): ReactElement {
  const { width, height } = props;
  const up = drawsFrom(`${props.seed}:paws`).one([1, -1]);
  const spots = [-1, 0, 1].map((step): Spot => ({
    x: width / 2 + step * height * 0.5,
    y: height / 2 + (step === 0 ? -1 : 1) * up * height * 0.14,
    radius: height * 0.22,
    turn: 80,
  }));
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'paws'), figures: [paw()], spots, tones: ['main', 'second'] })}
    </Frame>
  );
}
