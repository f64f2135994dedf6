// Land under the plough: fields from above, furrows running to the horizon, terraces, rows of crops.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk, StrokeInk } from './drawing/ink.tsx';
import { cut, disc, dot, path, polyline, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'furrows',
  says: 'Fields from above, furrows to the horizon, terraces, rows of crops',
  scenes: {
    hero: [patchwork, horizon, terraces, cropRows],
    plate: [patchwork, horizon, cropRows, terraces],
    pattern: [cropRows, patchwork, terraces],
    small: [smallField, sprout, root],
  },
});

const FIELDS: readonly (readonly [FillInk, StrokeInk])[] = [
  ['main', 'mainHalf'],
  ['mainHalf', 'main'],
  ['second', 'ground'],
  ['secondHalf', 'second'],
  ['mainFaint', 'main'],
  ['mainDark', 'mainHalf'],
];

type Quad = readonly [Point, Point, Point, Point];

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Furrows run parallel to one pair of a field's edges. */
function furrows([a, b, c, d]: Quad, count: number, isAcross: boolean): string {
  return repeat(count, (index) => {
    const share = (index + 0.5) / count;
    return isAcross
      ? polyline([between(a, d, share), between(b, c, share)])
      : polyline([between(a, b, share), between(d, c, share)]);
  });
}

/** Orchard: a tree at each crossing of rows. */
function orchard([a, b, c, d]: Quad, rows: number): string {
  return repeat(rows * rows, (index) => {
    const share = ((index % rows) + 0.5) / rows;
    const [x, y] = between(between(a, b, share), between(d, c, share), (Math.floor(index / rows) + 0.5) / rows);
    return dot(x, y);
  });
}

function patchwork(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:patchwork`);
  const [columns, rows] = [Math.min(6, Math.max(4, Math.round(width / height / 0.36))), 3];
  const lean = draws.between(-0.24, 0.24) * height;
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index): Point => {
    const [column, row] = [index % (columns + 1), Math.floor(index / (columns + 1))];
    const x = (column / columns) * (width * 1.24) - width * 0.12 + (row / rows - 0.5) * lean;
    const y = (row / rows) * (height * 1.3) - height * 0.15 + (column / columns - 0.5) * lean * 0.8;
    return [x + draws.between(-0.05, 0.05) * width, y + draws.between(-0.07, 0.07) * height];
  });
  const at = (column: number, row: number): Point => corners[row * (columns + 1) + column] ?? [0, 0];
  const fields = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return field(draws, [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)], height);
  });
  const roadRow = draws.whole(1, rows - 1);
  const road = smooth(Array.from({ length: columns + 1 }, (_, column) => at(column, roadRow)));
  return (
    <Frame box={props} base="soft">
      {group(fields)}
      {stroke('ground', height * 0.035, road)}
      {stroke('lineFaint', 2, road)}
    </Frame>
  );
}

function field(draws: Draws, quad: Quad, height: number): ReactElement {
  const [ink, lineInk] = draws.one(FIELDS);
  const outline = polyline(quad, true);
  const marks = draws.chance(0.2)
    ? stroke(draws.one(['main', 'line', 'second']), Math.round(height * 0.028), orchard(quad, 5))
    : stroke(lineInk, Math.round(height / 160), furrows(quad, draws.one([6, 9, 11]), draws.chance(0.5)));
  return (
    <>
      {both(ink, ['ground', 7], outline)}
      {marks}
    </>
  );
}

function horizon(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:horizon`);
  const level = height * draws.between(0.36, 0.5);
  const eye: Point = [width * draws.between(0.25, 0.75), level];
  const rows = draws.whole(9, 13) * 2;
  const step = (width * 3) / rows;
  const bands = (offset: number): string =>
    repeat(rows / 2, (index) => {
      const x = -width + (index * 2 + offset) * step;
      return polyline([eye, [x, height + 4], [x + step, height + 4]], true);
    });
  const barn = { x: width * draws.one([0.12, 0.78]), size: height * 0.09 };
  const hill = path`M0 ${level}Q${width * 0.25} ${level - height * draws.between(0.04, 0.12)} ${width * 0.5} ${level}T${width} ${level}Z`;
  return (
    <Frame box={props} base="soft">
      {fill(
        'second',
        disc(eye[0] + draws.between(-0.12, 0.12) * width, level - height * 0.12, height * draws.between(0.1, 0.16)),
      )}
      {fill('mainHalf', hill)}
      {fill('main', path`M0 ${level}H${width}V${height}H0Z`)}
      {fill('mainDark', bands(0))}
      {stroke(
        'mainHalf',
        2,
        repeat(rows / 2, (index) => polyline([eye, [-width + (index * 2 + 0.5) * step, height + 4]])),
      )}
      {fill(
        'line',
        path`M${barn.x} ${level + 3}v${-barn.size}l${barn.size * 0.7} ${-barn.size * 0.6}l${barn.size * 0.7} ${barn.size * 0.6}v${barn.size}Z`,
      )}
      {fill('second', path`M${barn.x + barn.size * 0.5} ${level + 3}v${-barn.size * 0.5}h${barn.size * 0.4}v${barn.size * 0.5}Z`)}
    </Frame>
  );
}

/** Terraces follow the slope; between every two a row of plants. */
function terraces(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:terraces`);
  const phases = [draws.between(0, 6), draws.between(0, 6)];
  const inks: readonly FillInk[] = ['mainFaint', 'mainHalf', 'main', 'secondHalf', 'main', 'mainDark', 'second', 'mainDark'];
  const count = inks.length;
  const crest = (row: number): Point[] =>
    Array.from({ length: 9 }, (_, index): Point => {
      const share = index / 8;
      const wave =
        Math.sin(share * 4.2 + (phases[0] ?? 0) + row * 0.22) + 0.5 * Math.sin(share * 8 + (phases[1] ?? 0) - row * 0.3);
      return [share * (width + 40) - 20, height * (0.12 + (row / count) * 0.9) + wave * height * 0.07];
    });
  const layers = inks.map((ink, row) => both(ink, ['ground', 4], path`${smooth(crest(row))}V${height + 9}H-20Z`));
  const stems = repeat(count, (row) =>
    repeat(Math.round(width / (26 + row * 5)), (index) => {
      const share = (index + 0.5) / Math.round(width / (26 + row * 5));
      const points = crest(row);
      const [x, y] = between(
        points[Math.floor(share * 8)] ?? [0, 0],
        points[Math.floor(share * 8) + 1] ?? [0, 0],
        (share * 8) % 1,
      );
      return path`M${x} ${y + height * 0.035}v${height * 0.03 + row * 1.5}`;
    }),
  );
  return (
    <Frame box={props} base="soft">
      {group(layers)}
      {stroke('ground', 3, stems)}
    </Frame>
  );
}

/** Crops side on, each in its own row, with what grows under the ground. */
function cropRows(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:crops`);
  const rows = draws.whole(2, 3);
  const id = idPrefix(props, 'crop');
  const size = height / rows / 3.4;
  const kinds = [draws.one(CROPS), draws.one(CROPS), draws.one(CROPS)];
  const defined = kinds.map((crop, index) => (
    <g id={`${id}-${index}`} key={crop.name} transform={path`scale(${String(Math.round(size) / 100)})`}>
      {crop()}
    </g>
  ));
  const lines = Array.from({ length: rows }, (_, row) => {
    const ground = ((row + 0.52) * height) / rows;
    const step = size * draws.between(1.15, 1.5);
    const plants = Array.from({ length: Math.ceil(width / step) + 1 }, (__, index) => (
      <use key={index * step} href={`#${id}-${row % 3}`} x={Math.round((index + (row % 2) / 2) * step)} y={Math.round(ground)} />
    ));
    return group([
      fill(row % 2 === 0 ? 'mainFaint' : 'secondHalf', path`M0 ${ground}H${width}V${ground + (height / rows) * 0.48}H0Z`),
      group(plants),
      stroke('line', 2.5, path`M0 ${ground}H${width}`),
    ]);
  });
  return (
    <Frame box={props} base="soft">
      <defs>{group(defined)}</defs>
      {group(lines)}
    </Frame>
  );
}

function leaves(angles: readonly number[], length: number): string {
  return angles.map((angle) => cut([0, 0], -Math.PI / 2 + angle, [length, length * 0.16])).join('');
}

function carrot(): ReactElement {
  return (
    <>
      {fill('main', leaves([-0.6, -0.25, 0.05, 0.36, 0.66], 118))}
      {fill('second', 'M-32 8C-32-14 32-14 32 8C30 60 12 120 0 138C-12 120-30 60-32 8Z')}
      {stroke('ground', 4, 'M-22 34h20M6 56h14M-14 78h14')}
    </>
  );
}

function beet(): ReactElement {
  return (
    <>
      {fill('mainDark', leaves([-0.5, 0, 0.5], 130))}
      {stroke('second', 4, 'M0 4V-70M0 4L-44-66M0 4L44-66')}
      {fill('second', 'M-50 42C-50-14 50-14 50 42C50 84 20 92 4 128C0 134-4 134-6 128C-20 92-50 84-50 42Z')}
    </>
  );
}

function leek(): ReactElement {
  return (
    <>
      {fill('mainDark', leaves([-0.42, -0.16, 0.16, 0.42], 150))}
      {fill('mainHalf', 'M-16-40H16L20 92H-20Z')}
      {stroke('line', 2.5, 'M-12 92l-8 28M-4 92l-2 34M5 92l4 32M12 92l10 26')}
    </>
  );
}

function ear(): ReactElement {
  const grains = repeat(6, (index) => cut([0, -60 - index * 18], -1.05, [30, 9]) + cut([0, -60 - index * 18], -2.09, [30, 9]));
  return (
    <>
      {stroke('line', 3, 'M0 8V-150M0 8l-14 40M0 8l16 44M0 8l2 58')}
      {fill('second', grains)}
      {fill('main', cut([0, 0], -0.9, [70, 9]) + cut([0, -16], -2.3, [64, 9]))}
    </>
  );
}

/** Each about 100 wide, the ground at y 0. */
const CROPS: readonly (() => ReactElement)[] = [carrot, beet, leek, ear];

function single(props: MotifProps, crop: () => ReactElement): ReactElement {
  const { width, height } = props;
  const scale = String(Math.round(height / 0.3) / 1000);
  return (
    <Frame box={props} fit="meet">
      <g transform={path`translate(${width / 2} ${height * 0.52}) scale(${scale})`}>{crop()}</g>
      {stroke(
        'line',
        2,
        path`M${width * 0.12} ${height * 0.52}H${width * 0.38}M${width * 0.62} ${height * 0.52}H${width * 0.88}`,
      )}
    </Frame>
  );
}

function sprout(props: MotifProps): ReactElement {
  return single(props, drawsFrom(`${props.seed}:sprout`).one([ear, leek]));
}

function root(props: MotifProps): ReactElement {
  return single(props, drawsFrom(`${props.seed}:root`).one([carrot, beet]));
}

function smallField(props: MotifProps): ReactElement {
  const { width, height } = props;
  const rows = drawsFrom(`${props.seed}:field`).whole(5, 8);
  const eye: Point = [width / 2, height * 0.46];
  const lines = repeat(rows, (index) => polyline([eye, [(width * (index + 0.5)) / rows, height * 0.94]]));
  return (
    <Frame box={props} fit="meet">
      {fill(
        'second',
        path`M${width / 2 - height * 0.24} ${height * 0.46}a${height * 0.24} ${height * 0.24} 0 0 1 ${height * 0.48} 0Z`,
      )}
      {stroke('main', 3, path`${lines}M${width * 0.04} ${height * 0.46}H${width * 0.96}`)}
    </Frame>
  );
}
