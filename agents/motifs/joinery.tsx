// Joinery: dovetails, boards and their grain, a floor in herringbone, the rings of a trunk.
import type { ReactElement } from 'react';
import { shuffled } from '../random.ts';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import { board, grain, trunk } from './drawing/timber.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'joinery',
  says: 'Dovetails, boards with their grain, herringbone, rings of a trunk',
  scenes: {
    hero: [dovetail, planks, herringbone, rings],
    plate: [dovetail, rings, planks],
    pattern: [herringbone, planks, dovetail],
    small: [smallDovetail, smallRings, saw],
  },
});

interface Tails {
  width: number;
  /** y of the shoulder the tails hang from. */
  shoulder: number;
  depth: number;
  count: number;
}

/** The zigzag of tails from right to left: wide at the tip, narrow at the root, slope about 1 in 6. */
function tailEdge({ width, shoulder, depth, count }: Tails): string {
  const step = width / count;
  const slope = depth / 6;
  return repeat(count, (index) => {
    const right = width - index * step;
    return path`L${right - step * 0.22 - slope / 2} ${shoulder}L${right - step * 0.22 + slope / 2} ${shoulder + depth}H${right - step * 0.78 - slope / 2}L${right - step * 0.78 + slope / 2} ${shoulder}`;
  });
}

function dovetail(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:dovetail`);
  const count = draws.whole(3, Math.max(4, Math.round(width / height / 0.34)));
  const depth = Math.min(height * 0.3, (width / count) * 0.9);
  const open = draws.one([0, 0.12, 0.3]) * depth;
  const shoulder = height / 2 - depth / 2 - open / 2;
  const edge = tailEdge({ width, shoulder, depth, count });
  const upper = path`M0 -5H${width}V${shoulder}${edge}L0 ${shoulder}Z`;
  const lower = path`M0 ${height + 5}H${width}V${shoulder + open}${tailEdge({ width, shoulder: shoulder + open, depth, count })}L0 ${shoulder + open}Z`;
  const [inkAbove, inkBelow] = draws.one([
    ['main', 'second'],
    ['secondHalf', 'main'],
    ['second', 'mainHalf'],
  ] as const);
  const above = { at: [0, 0] as const, size: [width, shoulder] as const, ink: inkAbove, grainInk: 'line' as const, lines: 9 };
  const ends = repeat(count * 2, (index) => {
    const x = (width / count) * (Math.floor(index / 2) + (index % 2 === 0 ? 0.36 : 0.64));
    return path`M${x} ${shoulder + depth * 0.06}q${index % 2 === 0 ? -6 : 6} ${depth * 0.45} 0 ${depth * 0.86}`;
  });
  return (
    <Frame box={props} base="soft">
      {both(inkBelow, ['line', 3], lower)}
      {stroke(
        'line',
        1.6,
        grain(draws, { ...above, at: [0, shoulder + open + depth], size: [width, height - shoulder - open - depth] }),
      )}
      {both(inkAbove, ['line', 3], upper)}
      {stroke('line', 1.6, grain(draws, above) + ends)}
    </Frame>
  );
}

function planks(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:planks`);
  const rows = width > 1000 && height > 600 ? draws.whole(4, 5) : 4;
  const deep = height / rows;
  const inks: readonly FillInk[] = draws.one([
    ['main', 'secondHalf', 'mainHalf', 'second'],
    ['second', 'secondHalf', 'mainHalf', 'secondHalf'],
    ['soft', 'mainHalf', 'main', 'secondHalf'],
  ] as const);
  const boards = Array.from({ length: rows }, (_, row) => {
    const end = width * draws.between(0.25, 0.75);
    const pieces = [
      { at: [0, row * deep] as const, size: [end, deep] as const },
      { at: [end, row * deep] as const, size: [width - end, deep] as const },
    ];
    const drawn = pieces.map((piece) => board(draws, { ...piece, ink: draws.one(inks), grainInk: 'line', lines: 4 }));
    return group([
      ...drawn,
      stroke('ground', 5, path`M${end} ${row * deep}v${deep}M0 ${row * deep}H${width}`),
      nails(end, row * deep, deep),
    ]);
  });
  return <Frame box={props}>{group(boards)}</Frame>;
}

function nails(end: number, top: number, deep: number): ReactElement {
  const heads = [-16, 16].flatMap((step) => [0.2, 0.8].map((share) => disc(end + step, top + deep * share, 4)));
  return fill('line', heads.join(''));
}

/** A level block and an upright one on its end make an L; shifted by (1, 1) and by (ratio, -ratio) it fills the plane. */
function herringbone(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:herringbone`);
  const wide = height / draws.one([6, 8, 9]);
  const ratio = draws.one([3, 4]);
  const reach = Math.hypot(width, height) / 2 + wide * ratio;
  const steps = Math.ceil(reach / wide / Math.SQRT2);
  const turns = Math.ceil(steps / ratio);
  const blocks: string[] = [];

  for (let step = -steps; step <= steps; step++) {
    for (let turn = -turns; turn <= turns; turn++) {
      const [x, y] = [(step + turn * ratio) * wide, (step - turn * ratio) * wide];
      const isSeen =
        Math.abs(x + y) * Math.SQRT1_2 < width / 2 + wide * ratio && Math.abs(y - x) * Math.SQRT1_2 < height / 2 + wide * ratio;
      if (isSeen) blocks.push(block(x, y, [ratio * wide, wide]), block(x, y + wide, [wide, ratio * wide]));
    }
  }
  const inks = shuffled(`${props.seed}:herringbone:inks`, BLOCK_INKS);
  const toned = inks.map((ink, index) =>
    both(ink, ['ground', 3], blocks.filter((_, at) => (at * 7) % inks.length === index).join('')),
  );
  return (
    <Frame box={props} base="soft">
      <g transform={path`translate(${width / 2} ${height / 2}) rotate(${draws.one([-45, 45])})`}>{group(toned)}</g>
    </Frame>
  );
}

const BLOCK_INKS: readonly FillInk[] = ['main', 'second', 'mainHalf', 'secondHalf', 'soft'];

function rings(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:rings`);
  const side = draws.one([0.3, 0.5, 0.72]);
  const other = side > 0.5 ? 0.16 : 0.9;
  return (
    <Frame box={props} base="soft">
      {trunk(draws, { at: [width * other, height * 0.82], radius: height * 0.34, rings: 8 })}
      {trunk(draws, {
        at: [width * side, height * draws.between(0.42, 0.62)],
        radius: height * draws.between(0.48, 0.62),
        rings: draws.whole(11, 14),
      })}
    </Frame>
  );
}

function smallDovetail(props: MotifProps): ReactElement {
  const { width, height } = props;
  const count = drawsFrom(`${props.seed}:small`).whole(3, 4);
  const shoulder = height * 0.34;
  const edge = tailEdge({ width, shoulder, depth: height * 0.34, count });
  return (
    <Frame box={props} fit="meet">
      {fill('second', block(0, shoulder, [width, height * 0.62]))}
      {both('main', ['ground', 3], path`M0 ${height * 0.04}H${width}V${shoulder}${edge}L0 ${shoulder}Z`)}
    </Frame>
  );
}

function smallRings(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:small`);
  return (
    <Frame box={props} fit="meet">
      {trunk(draws, { at: [props.width / 2, props.height / 2], radius: props.height * 0.46, rings: 6 })}
    </Frame>
  );
}

function saw(props: MotifProps): ReactElement {
  const { width, height } = props;
  const teeth = drawsFrom(`${props.seed}:saw`).whole(18, 26);
  const step = (width * 0.66) / teeth;
  const edge = repeat(teeth, () => path`l${step * 0.4} ${step * 0.9}l${step * 0.6} ${-step * 0.9}`);
  return (
    <Frame box={props} fit="meet">
      {both(
        'soft',
        ['line', 2],
        path`M${width * 0.04} ${height * 0.56}${edge}V${height * 0.26}L${width * 0.04} ${height * 0.44}Z`,
      )}
      {both(
        'second',
        ['line', 2],
        path`M${width * 0.7} ${height * 0.2}h${width * 0.16}q${width * 0.12} ${height * 0.02} ${width * 0.08} ${height * 0.22}q${-width * 0.03} ${height * 0.1} ${width * 0.02} ${height * 0.26}h${-width * 0.2}q${-width * 0.08} 0 ${-width * 0.06} ${-height * 0.12}Z`,
      )}
      {fill(
        'ground',
        path`M${width * 0.78} ${height * 0.32}h${width * 0.08}q${width * 0.04} ${height * 0.1} 0 ${height * 0.22}h${-width * 0.07}q${-width * 0.03} ${-height * 0.1} ${-width * 0.01} ${-height * 0.22}Z`,
      )}
    </Frame>
  );
}
