// Plants: stems before a low sun, pressed sprigs in a row, big leaves cut by the frame.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { fill, stroke, toneClass } from './drawing/ink.tsx';
import { disc, path, repeat } from './drawing/path.ts';
import { slitLeaf, stem } from './drawing/plant.tsx';
import type { LeafHabit } from './drawing/plant.tsx';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'plants',
  says: 'Stems before a low sun, pressed sprigs, big leaves',
  scenes: {
    hero: [lowSun, pressed, jungle, fronds],
    plate: [lowSun, pressed, jungle],
    pattern: [hedge, pressed, jungle],
    small: [sprig, twoSprigs, threeLeaves],
  },
});

const HABITS: readonly LeafHabit[] = ['paired', 'alternate', 'broad', 'fern', 'round'];

function lowSun(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:sun`);
  const horizon = height * draws.between(0.68, 0.8);
  const isLeft = draws.chance(0.5);
  const habits = [draws.one(HABITS), draws.one(HABITS)];
  const stems = Array.from({ length: width > 1000 ? 5 : 4 }, (_, index) =>
    stem(draws, {
      foot: [width * (isLeft ? 0.02 : 0.5) + width * 0.13 * index + draws.between(-20, 20), height + 20],
      length: height * draws.between(0.6, 1.02),
      angle: -Math.PI / 2 + draws.between(-0.2, 0.2),
      bend: draws.between(-0.7, 0.7),
      leaf: height * draws.between(0.1, 0.15),
      habit: habits[index % 2] ?? 'paired',
    }),
  );
  const sun = height * draws.between(0.15, 0.21);
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * (isLeft ? 0.6 : 0.4) + draws.between(-60, 60), height * draws.between(0.34, 0.46), sun))}
      {fill('mainFaint', path`M0 ${horizon}H${width}V${height}H0Z`)}
      {stroke('mainHalf', 1.6, ripples(props, horizon))}
      {group(stems)}
    </Frame>
  );
}

/** Nearer waves lie further apart. */
function ripples({ width, height }: MotifProps, horizon: number): string {
  return repeat(9, (index) => {
    const y = horizon + 10 + index * index * (height - horizon) * 0.012;
    return path`M-20 ${y}${repeat(Math.ceil(width / 80) + 1, () => path`q20 ${-4 - index} 40 0t40 0`)}`;
  });
}

function pressed(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:pressed`);
  const count = Math.min(5, Math.max(4, Math.round(width / height / 0.36)));
  const step = width / count;
  const stems = Array.from({ length: count }, (_, index) =>
    stem(draws, {
      foot: [step * (index + 0.5), height * 0.94],
      length: height * draws.between(0.68, 0.8),
      angle: -Math.PI / 2 + draws.between(-0.12, 0.12),
      bend: draws.between(-0.35, 0.35),
      leaf: Math.min(step * 0.5, height * 0.17),
      habit: HABITS[(index + props.seed.length) % HABITS.length] ?? 'paired',
    }),
  );
  return (
    <Frame box={props} base={draws.one(['ground', 'soft'])}>
      {stroke(
        'lineFaint',
        1.2,
        repeat(count - 1, (index) => path`M${step * (index + 1)} ${height * 0.06}V${height * 0.94}`),
      )}
      {group(stems)}
    </Frame>
  );
}

/** Big leaves from below and above, cut by the frame. */
function jungle(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:jungle`);
  const id = idPrefix(props, 'leaf');
  const count = 2 + Math.round((width / height) * 4);
  const leaves = Array.from({ length: count }, (_, index) => {
    const x = width * ((index + 0.5) / count) + draws.between(-40, 40);
    const isAbove = index % 2 === 1;
    const size = (height / 330) * draws.between(0.65, 1);
    const turn = (isAbove ? 180 : 0) + draws.between(-38, 38);
    const transform = path`translate(${x} ${isAbove ? -height * 0.02 : height * 1.02}) rotate(${turn}) scale(${String(Math.round(size * 100) / 100)})`;
    return (
      <use key={x} href={`#${id}`} className={toneClass(draws.one(['main', 'main', 'second', 'soft']))} transform={transform} />
    );
  });
  return (
    <Frame box={props} base={draws.one(['brand', 'soft'])}>
      <defs>
        <g id={id}>{slitLeaf(draws)}</g>
      </defs>
      {leaves}
    </Frame>
  );
}

function fronds(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:fronds`);
  const isLeft = draws.chance(0.5);
  const fan = Array.from({ length: 6 }, (_, index) =>
    stem(draws, {
      foot: [width * (isLeft ? 0.04 : 0.96), height * 1.04],
      length: height * draws.between(1, 1.25),
      angle: -Math.PI / 2 + (isLeft ? 1 : -1) * (index * 0.26 - 0.06),
      bend: (isLeft ? 1 : -1) * draws.between(0.2, 0.6),
      leaf: height * 0.17,
      habit: 'fern',
    }),
  );
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * (isLeft ? 0.7 : 0.3), height * 0.3, height * 0.12))}
      {group(fan)}
    </Frame>
  );
}

function hedge(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:hedge`);
  const stems = Array.from({ length: 7 }, (_, index) =>
    stem(draws, {
      foot: [(width / 7) * (index + 0.5), height + 10],
      length: height * draws.between(0.6, 0.96),
      angle: -Math.PI / 2 + draws.between(-0.15, 0.15),
      bend: draws.between(-0.5, 0.5),
      leaf: height * draws.between(0.16, 0.21),
      habit: draws.one(['broad', 'round', 'broad']),
    }),
  );
  return (
    <Frame box={props} base="soft">
      {group(stems)}
    </Frame>
  );
}

function lying(draws: Draws, { width, height }: MotifProps, habit: LeafHabit): ReactElement {
  return stem(draws, {
    foot: [width * 0.06, height * draws.one([0.68, 0.6])],
    length: width * 0.84,
    angle: -0.28,
    bend: draws.between(0.3, 0.6),
    leaf: height * 0.36,
    habit,
  });
}

function sprig(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:sprig`);
  return (
    <Frame box={props} fit="meet">
      {lying(draws, props, draws.one(['paired', 'alternate', 'round', 'fern']))}
    </Frame>
  );
}

function threeLeaves(props: MotifProps): ReactElement {
  const { width, height } = props;
  const id = idPrefix(props, 'leaf');
  const scale = String(Math.round(height / 0.26) / 1000);
  const leaves = [-58, 0, 58].map((turn, index) => (
    <use
      key={turn}
      href={`#${id}`}
      className={toneClass(index === 1 ? 'second' : 'main')}
      transform={path`translate(${width / 2} ${height * 0.94}) rotate(${turn}) scale(${scale})`}
    />
  ));
  return (
    <Frame box={props} fit="meet">
      <defs>
        <g id={id}>{slitLeaf(drawsFrom(`${props.seed}:three`))}</g>
      </defs>
      {leaves}
    </Frame>
  );
}

function twoSprigs(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:two`);
  const habit = draws.one(['paired', 'alternate'] as const);
  const half = (side: 1 | -1): ReactElement =>
    stem(draws, {
      foot: [width / 2 + side * 3, height * 0.8],
      length: width * 0.44,
      angle: side > 0 ? -0.5 : Math.PI + 0.5,
      bend: side * 0.7,
      leaf: height * 0.27,
      habit,
    });
  return (
    <Frame box={props} fit="meet">
      {half(1)}
      {half(-1)}
    </Frame>
  );
}
