// Geometric mosaic: tiles of arcs, triangles and dots in several sizes. The motif for trades without one of their own.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import type { Box } from './drawing/frame.tsx';
import { fill } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'shapes',
  says: 'A mosaic of arcs, triangles and dots',
  scenes: {
    hero: [mosaic, mixedMosaic, arcs, bars],
    plate: [mixedMosaic, mosaic, arcs],
    pattern: [mosaic, mixedMosaic, bars],
    small: [fiveTiles, threeArcs, steps],
  },
});

/** Shapes inside a square of side 1 at 0,0. */
const TILES: readonly ((side: number) => string)[] = [
  (s) => path`M0 0A${s} ${s} 0 0 1 ${s} ${s}H0Z`,
  (s) => path`M0 0H${s}A${s / 2} ${s / 2} 0 0 1 0 0Z${path`M0 ${s / 2}H${s}A${s / 2} ${s / 2} 0 0 1 0 ${s / 2}Z`}`,
  (s) => disc(s / 2, s / 2, s * 0.36),
  (s) => path`M0 ${s}L${s} 0V${s}Z`,
  (s) => path`M0 0A${s} ${s} 0 0 1 ${s} ${s}A${s} ${s} 0 0 1 0 0Z`,
  (s) => repeat(4, (index) => block(0, (index * s) / 4, [s, s / 8])),
  (s) => repeat(4, (index) => disc(((index % 2) + 0.5) * (s / 2), (Math.floor(index / 2) + 0.5) * (s / 2), s * 0.13)),
  (s) => path`M0 0H${s}L${s / 2} ${s / 2}ZM0 ${s}H${s}L${s / 2} ${s / 2}Z`,
  (s) =>
    path`M0 0A${s} ${s} 0 0 1 ${s} ${s}H${s * 0.66}A${s * 0.66} ${s * 0.66} 0 0 0 0 ${s * 0.34}ZM0 ${s * 0.67}A${s * 0.33} ${s * 0.33} 0 0 1 ${s * 0.33} ${s}H0Z`,
  (s) => path`M0 0H${s / 2}A${s / 2} ${s / 2} 0 0 1 ${s / 2} ${s}H0Z`,
];

const PAIRS: readonly (readonly [FillInk, FillInk])[] = [
  ['main', 'soft'],
  ['soft', 'main'],
  ['second', 'main'],
  ['main', 'second'],
  ['ground', 'main'],
  ['soft', 'second'],
  ['line', 'soft'],
  ['secondHalf', 'line'],
  ['mainHalf', 'ground'],
];

interface Tile {
  x: number;
  y: number;
  side: number;
}

function tile(draws: Draws, kinds: readonly ((side: number) => string)[], { x, y, side }: Tile): ReactElement {
  const [back, front] = draws.one(PAIRS);
  const shape = draws.one(kinds)(side);
  const turn = draws.whole(0, 3) * 90;
  const turned = turn === 0 ? '' : path` rotate(${turn} ${side / 2} ${side / 2})`;
  return (
    <g transform={path`translate(${x} ${y})${turned}`}>
      {fill(back, block(-0.5, -0.5, [side + 1, side + 1]))}
      {fill(front, shape)}
    </g>
  );
}

function laid(props: MotifProps, rows: number, splits: number): ReactElement {
  const draws = drawsFrom(`${props.seed}:mosaic:${rows}`);
  const side = props.height / rows;
  const columns = Math.ceil(props.width / side);
  const kinds = [draws.one(TILES), draws.one(TILES), draws.one(TILES), draws.one(TILES)];
  const tiles = Array.from({ length: columns * rows }, (_, index) => {
    const at = { x: (index % columns) * side, y: Math.floor(index / columns) * side };
    if (!draws.chance(splits)) return tile(draws, kinds, { ...at, side });
    const quarters = [0, 1, 2, 3].map((part) =>
      tile(draws, kinds, { x: at.x + ((part % 2) * side) / 2, y: at.y + (Math.floor(part / 2) * side) / 2, side: side / 2 }),
    );
    return group(quarters);
  });
  return <Frame box={props}>{group(tiles)}</Frame>;
}

function mosaic(props: MotifProps): ReactElement {
  return laid(props, props.width / props.height > 2 ? 3 : 4, 0);
}

function mixedMosaic(props: MotifProps): ReactElement {
  return laid(props, 2, 0.24);
}

/** Few large arcs about common centres, cut by the frame. */
function arcs(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:arcs`);
  const inks: readonly FillInk[] = draws.one([
    ['main', 'soft', 'second', 'main', 'ground', 'line'],
    ['line', 'main', 'soft', 'second', 'main', 'soft'],
    ['second', 'main', 'ground', 'main', 'soft', 'line'],
  ] as const);
  const suns = [
    { x: width * draws.one([0, 0.25, 0.3]), y: height, radius: height * draws.between(0.8, 0.95) },
    { x: width * draws.one([0.7, 0.75, 1]), y: height * draws.one([0, 0, 1]), radius: height * draws.between(0.62, 0.8) },
    { x: width * draws.one([0.5, 0.55]), y: height * 0.5, radius: height * draws.between(0.16, 0.26) },
  ];
  const rings = suns.map(({ x, y, radius }, sun) => {
    const around = Array.from({ length: sun === 2 ? 3 : 6 }, (_, index) =>
      fill(inks[(index + sun) % 6] ?? 'main', disc(x, y, radius * (1 - index / 6.4))),
    );
    return group(around);
  });
  return (
    <Frame box={props} base="soft">
      {group(rings)}
    </Frame>
  );
}

/** Upright bars of unequal width, some ending round, some with an eye. */
function bars(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:bars`);
  return (
    <Frame box={props} base="soft">
      {group(barsAcross(draws, props))}
    </Frame>
  );
}

function barsAcross(draws: Draws, { width, height }: Box): ReactElement[] {
  const inks: readonly FillInk[] = ['main', 'second', 'line', 'main', 'secondHalf', 'mainHalf', 'ground'];
  const drawn: ReactElement[] = [];
  const unit = height / 6;
  let x = 0;

  while (x < width) {
    const wide = unit * draws.one([0.5, 1, 1, 1.5, 2]);
    const top = height * draws.one([0, 0.18, 0.34, 0.5, 0.66]);
    const ink = inks[drawn.length % inks.length] ?? 'main';
    const isHanging = draws.chance(0.4);
    const end = isHanging ? height - top : top;
    const sweep = isHanging ? 0 : 1;
    drawn.push(
      fill(
        ink,
        path`M${x} ${isHanging ? 0 : height}V${end + (isHanging ? -wide / 2 : wide / 2)}a${wide / 2} ${wide / 2} 0 0 ${sweep} ${wide} 0V${isHanging ? 0 : height}Z`,
      ),
      fill(
        draws.one(['ground', 'ground', 'line']),
        draws.chance(0.45) ? disc(x + wide / 2, isHanging ? end - wide / 2 : end + wide / 2, wide * 0.24) : '',
      ),
    );
    x += wide;
  }
  return drawn;
}

function fiveTiles(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:five`);
  const side = props.width / 5;
  const tiles = Array.from({ length: 5 }, (_, index) =>
    tile(draws, TILES, { x: index * side, y: (props.height - side) / 2, side }),
  );
  return (
    <Frame box={props} fit="meet">
      {group(tiles)}
    </Frame>
  );
}

function threeArcs(props: MotifProps): ReactElement {
  const { width, height } = props;
  const inks = drawsFrom(`${props.seed}:three`).one([
    ['main', 'second', 'line'],
    ['second', 'main', 'mainHalf'],
  ] as const);
  const radius = Math.min(width / 3, height) * 0.48;
  const halves = inks.map((ink, index) => {
    const x = width / 2 + (index - 1.5) * radius * 2;
    return fill(ink, path`M${x} ${height / 2}a${radius} ${radius} 0 0 ${index % 2} ${radius * 2} 0Z`);
  });
  return (
    <Frame box={props} fit="meet">
      {group(halves)}
    </Frame>
  );
}

function steps(props: MotifProps): ReactElement {
  const { width, height } = props;
  const count = drawsFrom(`${props.seed}:steps`).whole(4, 6);
  const side = Math.min(height / count, width / count) * 0.96;
  const left = (width - side * count) / 2;
  const blocks = Array.from({ length: count }, (_, index) =>
    fill(
      index % 2 === 0 ? 'main' : 'second',
      path`M${left + index * side} ${height * 0.96 - index * side}h${side}v${-side}A${side} ${side} 0 0 0 ${left + index * side} ${height * 0.96 - index * side}Z`,
    ),
  );
  return (
    <Frame box={props} fit="meet">
      {group(blocks)}
    </Frame>
  );
}
