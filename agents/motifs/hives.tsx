// Beekeeping: comb close by, hives in a meadow, jars on a shelf, bees on their way.
import type { ReactElement } from 'react';
import { figuresOnBoards } from './drawing/boards.tsx';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import type { Spot } from './drawing/arrange.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { APIARY, BEE, cell, HIVES, JAR } from './drawing/hive.tsx';
import { dashed, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, disc, path, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'hives',
  says: 'Comb, hives in a meadow, jars of honey, bees',
  figures: APIARY,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [comb, meadow, jars],
    plate: [comb, meadow, jars],
    pattern: [comb, jars, flight],
    small: [oneBee, oneJar, cells],
  },
});

const CELL_INKS: readonly FillInk[] = ['main', 'second', 'mainHalf', 'soft', 'mainDark'];

/** Cells grow from one side: capped ones, full ones, and empty ones where the comb is new. */
function comb(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:comb`);
  const radius = Math.max(width / 19, height / draws.one([7, 8.5, 10]));
  const [stepX, stepY] = [radius * Math.sqrt(3), radius * 1.5];
  const heart: Point = [width * draws.between(0.3, 0.7), height * draws.between(0.3, 0.7)];
  const reach = Math.hypot(width, height) * 0.55;
  const shapes = new Map<FillInk, string>();
  let [hollows, glints] = ['', ''];

  for (let row = -1; row * stepY < height + radius; row++) {
    for (let column = -1; column * stepX < width + stepX; column++) {
      const at: Point = [column * stepX + (row % 2 === 0 ? 0 : stepX / 2), row * stepY];
      const far = Math.hypot(at[0] - heart[0], at[1] - heart[1]) / reach + draws.between(-0.16, 0.16);
      const ink = CELL_INKS[far < 0.22 ? 1 : far < 0.52 ? 0 : far < 0.66 ? 4 : far < 0.84 ? 2 : 3] ?? 'main';
      shapes.set(ink, (shapes.get(ink) ?? '') + cell(at, radius * 0.93));
      if (ink === 'mainHalf' || ink === 'mainDark') hollows += cell(at, radius * 0.6);
      if (ink === 'second')
        glints += path`M${at[0] - radius * 0.42} ${at[1] - radius * 0.1}v${-radius * 0.2}l${radius * 0.34} ${-radius * 0.2}`;
    }
  }
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'soft'])}>
      {[...shapes].map(([ink, d]) => (
        <g key={ink}>{fill(ink, d)}</g>
      ))}
      {fill('ground', hollows)}
      {stroke('ground', Math.max(3, radius * 0.07), glints)}
      {figureField({
        id: idPrefix(props, 'bees'),
        figures: [BEE(draws)],
        spots: settled(draws, heart, radius),
        tones: ['soft'],
      })}
    </Frame>
  );
}

/** One or two, on the full cells around the heart. */
function settled(draws: Draws, [x, y]: Point, radius: number): Spot[] {
  const side = draws.one([-1, 1]);
  return [side, -side].slice(0, draws.whole(1, 2)).map((towards) => ({
    x: x + towards * radius * draws.between(1.5, 2.1),
    y: y + towards * radius * draws.between(-0.5, 0.5),
    radius: radius * 1.15,
    turn: Math.round(draws.between(-120, 120)),
  }));
}

/** Hives in a row before hills; the sun is low. */
function meadow(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:meadow`);
  const radius = height * draws.between(0.22, 0.27);
  const count = Math.max(1, Math.round(width / (radius * draws.between(2.4, 3.1))));
  const floor = height * 0.84;
  const spots = Array.from({ length: count }, (_, index): Spot => ({
    x: ((index + 0.5) * width) / count,
    y: floor - radius * 0.92 + (index % 2) * height * 0.05,
    radius,
    turn: 0,
  }));
  const hill = (level: number, phase: number): string => {
    const ridge = Array.from({ length: 8 }, (_, index): Point => [
      (index / 7) * (width + 80) - 40,
      height * (level + 0.07 * Math.sin(index * 1.3 + phase)),
    ]);
    return `${smooth(ridge)}V${height}H-40Z`;
  };
  const grass = repeat(Math.round(width / 22), (index) => {
    const x = index * 22 + draws.between(0, 14);
    const y = floor + draws.between(0.02, 0.15) * height;
    return path`M${x} ${y}q${draws.between(-8, 8)} -14 ${draws.between(-6, 6)} -26`;
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('second', disc(width * draws.between(0.2, 0.8), height * 0.34, height * 0.15))}
      {fill('mainFaint', hill(0.46, draws.between(0, 6)))}
      {fill('mainHalf', hill(0.62, draws.between(0, 6)))}
      {fill('mainFaint', block(0, floor - height * 0.04, [width, height]))}
      {figureField({
        id: idPrefix(props, 'hives'),
        figures: HIVES.map((figure) => figure(draws)),
        spots,
        tones: ['main', 'second', 'main'],
      })}
      {stroke('line', 2.5, grass)}
    </Frame>
  );
}

function jars(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:jars`);
  return figuresOnBoards(props, draws, {
    name: 'jars',
    radius: 0.38,
    apart: [1.45, 1.7],
    figures: () => [JAR(draws), JAR(draws), JAR(draws)],
    tones: ['main', 'second', 'main', 'main'],
  });
}

/** Bees on their way, each with the line it flew. */
function flight(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:flight`);
  const count = Math.max(2, Math.round(width / height / 0.7));
  const radius = height * 0.15;
  const ways = Array.from({ length: count }, (_, index) => {
    const x = (index + draws.between(0.4, 0.7)) * (width / count);
    const y = height * draws.between(0.25, 0.75);
    const loop = height * draws.between(0.1, 0.16);
    const d = path`M${x - width / count} ${height * draws.between(0.1, 0.9)}C${x - loop * 4} ${y + loop * 2} ${x - loop} ${y - loop * 3} ${x - loop * 1.6} ${y}S${x - loop * 3.4} ${y - loop} ${x - radius * 0.8} ${y}`;
    return { d, spot: { x, y, radius, turn: 90 + Math.round(draws.between(-16, 16)) } };
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {dashed('line', 3, { d: ways.map(({ d }) => d).join(''), dashes: '4 12' })}
      {figureField({
        id: idPrefix(props, 'flight'),
        figures: [BEE(draws), BEE(draws)],
        spots: ways.map(({ spot }) => spot),
        tones: ['main', 'second'],
      })}
    </Frame>
  );
}

function alone(props: MotifProps, figure: ReactElement, turn: number): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      {figureField({
        id: idPrefix(props, 'alone'),
        figures: [figure],
        spots: [{ x: width / 2, y: height / 2, radius: height * 0.47, turn }],
        tones: ['main'],
      })}
    </Frame>
  );
}

function oneBee(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:bee`);
  return alone(props, BEE(draws), draws.one([-30, 30, 64]));
}

function oneJar(props: MotifProps): ReactElement {
  return alone(props, JAR(drawsFrom(`${props.seed}:jar`)), 0);
}

function cells(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:cells`);
  const radius = height * 0.24;
  const step = radius * Math.sqrt(3);
  const row = (shift: number, y: number, count: number): Point[] =>
    Array.from({ length: count }, (_, index) => [width / 2 + (index - (count - 1) / 2 + shift) * step, y]);
  const places = [...row(0, height * 0.3, draws.whole(2, 4)), ...row(0.5, height * 0.3 + radius * 1.5, 3)];
  const full = places.filter((_, index) => index % 3 !== 1);
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 2.5, places.map((at) => cell(at, radius * 0.9)).join(''))}
      {fill('main', full.map((at) => cell(at, radius * 0.72)).join(''))}
      {fill('second', cell(places[1] ?? [0, 0], radius * 0.72))}
    </Frame>
  );
}
