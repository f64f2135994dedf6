// The sea: lines to the horizon, scales of waves, swells of cut paper, sails.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { disc, path, repeat } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'waves',
  says: 'Calm sea lines, waves as scales, swells, sails',
  scenes: {
    hero: [calm, swells, scales, regatta],
    plate: [calm, swells, regatta, scales],
    pattern: [scales, swells, calm],
    small: [threeWaves, oneSail, shell],
  },
});

/** Broken lines that lie wider apart towards the shore, and the light's road on the water. */
function calm(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:calm`);
  const horizon = height * draws.between(0.4, 0.58);
  const sun = { x: width * draws.between(0.22, 0.78), radius: height * draws.between(0.14, 0.24) };
  const rows = 22;
  const level = (row: number): number => horizon + 6 + (row / rows) ** 1.5 * (height - horizon);
  const water = repeat(rows, (row) => {
    const pieces = draws.whole(3, 6);
    return repeat(pieces, (piece) => {
      const x = (piece + draws.between(0, 0.5)) * (width / pieces);
      return path`M${x} ${level(row)}h${draws.between(0.2, 0.62) * (width / pieces) * (0.5 + row / rows)}`;
    });
  });
  const road = repeat(rows, (row) => {
    const half = sun.radius * (0.9 - 0.5 * Math.sin((row / rows) * Math.PI)) * draws.between(0.55, 1.05);
    return path`M${sun.x - half + draws.between(-12, 12)} ${level(row)}h${half * 2}`;
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'soft'])}>
      {fill('second', path`M${sun.x - sun.radius} ${horizon}a${sun.radius} ${sun.radius} 0 0 1 ${sun.radius * 2} 0Z`)}
      {fill('mainFaint', path`M0 ${horizon}H${width}V${height}H0Z`)}
      {stroke('mainHalf', 3, water)}
      {stroke('second', 5, road)}
      {stroke('main', 2, path`M0 ${horizon}H${width}`)}
    </Frame>
  );
}

/** A swell: the same wave again and again from edge to edge. */
function swell(
  { width, height }: MotifProps,
  { level, length, tall, shift }: { level: number; length: number; tall: number; shift: number },
): string {
  const count = Math.ceil(width / length) + 2;
  return path`M${shift - length} ${level}${repeat(count, () => path`c${length * 0.36} 0 ${length * 0.36} ${-tall} ${length * 0.5} ${-tall}s${length * 0.14} ${tall} ${length * 0.5} ${tall}`)}V${height + 5}H${shift - length}Z`;
}

function swells(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:swells`);
  const inks: readonly FillInk[] = draws.one([
    ['mainFaint', 'mainHalf', 'main', 'mainDark'],
    ['mainHalf', 'second', 'main', 'mainDark'],
    ['secondHalf', 'mainHalf', 'mainDark', 'main'],
  ] as const);
  const layers = inks.map((ink, index) => {
    const length = width * draws.between(0.26, 0.46);
    return both(
      ink,
      ['ground', 3],
      swell(props, {
        level: height * (0.5 + index * 0.15),
        length,
        tall: height * draws.between(0.09, 0.2),
        shift: -draws.between(0, length),
      }),
    );
  });
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width * draws.between(0.2, 0.8), height * 0.26, height * draws.between(0.1, 0.15)))}
      {group(layers)}
    </Frame>
  );
}

/** Seigaiha, the Japanese pattern of waves: discs of rings, each row hiding half of the one behind. */
function scales(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:scales`);
  const radius = height / draws.one([3.4, 4.6, 6]);
  const rings = draws.whole(3, 5);
  const id = idPrefix(props, 'scale');
  const inks: readonly FillInk[] = draws.one([
    ['main', 'ground', 'main', 'ground', 'second'],
    ['soft', 'main', 'soft', 'main', 'soft'],
    ['ground', 'mainHalf', 'main', 'mainDark', 'second'],
  ] as const);
  const rows = Math.ceil(height / (radius / 2)) + 2;
  const columns = Math.ceil(width / (radius * 2)) + 1;
  const row = Array.from({ length: columns }, (_, column) => (
    <use key={column * radius} href={`#${id}`} x={Math.round(column * radius * 2)} />
  ));
  const lines = Array.from({ length: rows }, (_, index) => (
    <use
      key={index * radius}
      href={`#${id}r`}
      x={Math.round(index % 2 === 0 ? 0 : -radius)}
      y={Math.round((index * radius) / 2)}
    />
  ));
  const discs = Array.from({ length: rings }, (_, index) =>
    fill(inks[index] ?? 'main', disc(0, 0, radius * (1 - index / (rings + 0.6)))),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      <defs>
        <g id={id}>
          {group(discs)}
          {stroke('ground', 2, disc(0, 0, radius))}
        </g>
        <g id={`${id}r`}>{row}</g>
      </defs>
      {lines}
    </Frame>
  );
}

interface Boat {
  at: Point;
  size: number;
  /** 1 sails to the right. */
  heading: 1 | -1;
}

function boat({ at: [x, y], size, heading: s }: Boat, inks: readonly [FillInk, FillInk]): ReactElement {
  return (
    <>
      {fill(
        inks[0],
        path`M${x} ${y - size * 0.16}V${y - size * 1.9}Q${x - s * size * 0.2} ${y - size * 0.8} ${x - s * size * 0.86} ${y - size * 0.16}Z`,
      )}
      {fill(
        inks[1],
        path`M${x + s * size * 0.07} ${y - size * 0.16}V${y - size * 1.7}Q${x + s * size * 0.5} ${y - size * 0.7} ${x + s * size * 0.66} ${y - size * 0.16}Z`,
      )}
      {fill(
        'line',
        path`M${x - size} ${y - size * 0.08}H${x + size}Q${x + size * 0.8} ${y + size * 0.26} ${x + size * 0.5} ${y + size * 0.26}H${x - size * 0.6}Q${x - size * 0.9} ${y + size * 0.2} ${x - size} ${y - size * 0.08}Z`,
      )}
    </>
  );
}

function fleet(draws: Draws, { width, height }: MotifProps): Boat[] {
  const heading = draws.one([1, -1] as const);
  const count = draws.whole(3, 5);
  return Array.from({ length: count }, (_, index): Boat => {
    const near = (index + 1) / count;
    return {
      at: [width * (((index * 0.37 + draws.between(0.08, 0.2)) % 0.86) + 0.07), height * (0.36 + near * 0.42)],
      size: height * (0.06 + near * 0.13),
      heading,
    };
  });
}

function regatta(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:regatta`);
  const boats = fleet(draws, props).map((one, index) => boat(one, index % 2 === 0 ? ['main', 'second'] : ['second', 'mainHalf']));
  const water = repeat(34, () => {
    const y = height * draws.between(0.4, 1);
    const length = (y / height) * width * 0.05;
    return path`M${draws.between(0, width)} ${y}q${length / 2} ${-length / 5} ${length} 0t${length} 0`;
  });
  return (
    <Frame box={props} base="soft">
      {fill('mainFaint', path`M0 ${height * 0.36}H${width}V${height}H0Z`)}
      {stroke('mainHalf', 2.5, water)}
      {group(boats)}
    </Frame>
  );
}

function threeWaves(props: MotifProps): ReactElement {
  const { width, height } = props;
  const count = drawsFrom(`${props.seed}:three`).whole(3, 5);
  const line = (y: number): string =>
    path`M${width * 0.06} ${y}${repeat(count, () => path`q${(width * 0.88) / count / 4} ${-height * 0.16} ${(width * 0.88) / count / 2} 0t${(width * 0.88) / count / 2} 0`)}`;
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 4, line(height * 0.32) + line(height * 0.68))}
      {stroke('second', 4, line(height * 0.5))}
    </Frame>
  );
}

function oneSail(props: MotifProps): ReactElement {
  const { width, height } = props;
  const heading = drawsFrom(`${props.seed}:sail`).one([1, -1] as const);
  return (
    <Frame box={props} fit="meet">
      {boat({ at: [width / 2, height * 0.76], size: height * 0.34, heading }, ['main', 'second'])}
      {stroke('mainHalf', 2.5, path`M${width * 0.12} ${height * 0.9}q12-8 24 0t24 0t24 0t24 0t24 0t24 0`)}
    </Frame>
  );
}

function shell(props: MotifProps): ReactElement {
  const { width, height } = props;
  const ribs = drawsFrom(`${props.seed}:shell`).whole(5, 8);
  const foot: Point = [width / 2, height * 0.9];
  const fan = Array.from({ length: ribs + 1 }, (_, index): Point => {
    const angle = -Math.PI * (0.12 + (0.76 * index) / ribs);
    return [foot[0] + Math.cos(angle) * height * 0.78, foot[1] + Math.sin(angle) * height * 0.78];
  });
  const edge = fan.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = fan[index] ?? foot;
    const reach = Math.hypot(x - fromX, y - fromY) / 1.7;
    return path`A${reach} ${reach} 0 0 0 ${x} ${y}`;
  });
  const [startX, startY] = fan[0] ?? foot;
  return (
    <Frame box={props} fit="meet">
      {fill('main', path`M${foot[0]} ${foot[1]}L${startX} ${startY}${edge.join('')}Z`)}
      {stroke(
        'ground',
        2.5,
        fan
          .slice(1, -1)
          .map(([x, y]) => path`M${foot[0]} ${foot[1]}L${x} ${y}`)
          .join(''),
      )}
      {fill('second', path`M${foot[0] - 20} ${foot[1] - 12}h40l-10 16h-20Z`)}
    </Frame>
  );
}
