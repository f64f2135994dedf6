// Welding: joints in section with their symbols, a seam from above, a frame of beams.
import type { ReactElement } from 'react';
import { shuffled } from '../random.ts';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import type { Box } from './drawing/frame.tsx';
import { hatch } from './drawing/hatch.ts';
import { blunt, both, fill, stroke } from './drawing/ink.tsx';
import { JOINTS } from './drawing/joint.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'welds',
  says: 'Welded joints in section, a seam from above, beams and bolts',
  scenes: {
    hero: [jointSheet, seam, beams, oneJoint],
    plate: [jointSheet, oneJoint, seam, beams],
    pattern: [seam, beams, jointRow],
    small: [bead, smallJoint, bolt],
  },
});

function grid({ width, height }: Box): ReactElement {
  const step = 40;
  const upright = repeat(Math.floor(width / step), (index) => path`M${(index + 1) * step} 0V${height}`);
  const level = repeat(Math.floor(height / step), (index) => path`M0 ${(index + 1) * step}H${width}`);
  return stroke('lineFaint', 0.6, upright + level);
}

interface Placing {
  columns: number;
  rows: number;
}

function joints(props: MotifProps, { columns, rows }: Placing): ReactElement {
  const { width, height } = props;
  const cell = { width: width / columns, height: height / rows };
  const scale = Math.min(cell.width / 340, cell.height / (rows === 1 ? 240 : 290));
  const kinds = shuffled(`${props.seed}:joints`, JOINTS);
  const drawn = Array.from({ length: columns * rows }, (_, index) => {
    const x = ((index % columns) + 0.5) * cell.width;
    const y = (Math.floor(index / columns) + 0.56) * cell.height;
    const joint = kinds[index % kinds.length];
    return (
      <g key={`${x} ${y}`} transform={path`translate(${x} ${y}) scale(${String(Math.round(scale * 100) / 100)})`}>
        {joint?.()}
        {stroke('mainHalf', 1.4, 'M-130 100V124M130 100V124M-130 116H130M-124 110l-12 12M136 110l-12 12')}
      </g>
    );
  });
  return group(drawn);
}

function jointSheet(props: MotifProps): ReactElement {
  const columns = props.width > props.height * 1.5 ? 3 : 2;
  return (
    <Frame box={props}>
      {grid(props)}
      {joints(props, { columns, rows: 2 })}
    </Frame>
  );
}

function jointRow(props: MotifProps): ReactElement {
  return (
    <Frame box={props} base="soft">
      {joints(props, { columns: 4, rows: 1 })}
    </Frame>
  );
}

function oneJoint(props: MotifProps): ReactElement {
  return (
    <Frame box={props} base="soft">
      {grid(props)}
      {joints(props, { columns: 1, rows: 1 })}
    </Frame>
  );
}

/** A bead from above: each ripple is where the pool froze, one over the next. */
function ripples({ length, radius, step }: { length: number; radius: number; step: number }): string {
  return repeat(Math.floor(length / step), (index) => {
    const x = index * step;
    return path`M${x} ${-radius}C${x + radius * 1.5} ${-radius} ${x + radius * 1.5} ${radius} ${x} ${radius}`;
  });
}

function seam(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:seam`);
  const turn = draws.one([-24, -14, 0, 12, 22]);
  const reach = width * 1.5;
  const rows = draws.one([1, 2, 3]);
  const id = idPrefix(props, 'seam');
  const gap = height / rows;
  const radius = Math.min(height * 0.16, gap * 0.26);
  const scratches = repeat(
    70,
    () => path`M${draws.between(0, reach)} ${draws.between(-height * 0.3, height * 1.3)}h${draws.between(30, 190)}`,
  );
  const bands = Array.from({ length: rows + 2 }, (_, index) => {
    const y = (index - 0.5) * gap;
    return <use key={y} href={`#${id}`} y={Math.round(y)} />;
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      <g transform={path`rotate(${turn} ${width / 2} ${height / 2}) translate(${-width * 0.25} 0)`}>
        {stroke('mainHalf', 1.2, scratches)}
        <defs>
          <g id={id}>
            {fill('mainFaint', block(0, -radius * 1.9, [reach, radius * 3.8]))}
            {fill('second', block(0, -radius, [reach, radius * 2]))}
            {stroke('line', Math.max(2, Math.round(radius / 12)), ripples({ length: reach, radius, step: radius * 0.5 }))}
            {stroke('line', 3, path`M0 ${-radius}H${reach}M0 ${radius}H${reach}`)}
          </g>
        </defs>
        {group(bands)}
      </g>
    </Frame>
  );
}

/** A frame of I-beams with end plates and bolts, side on. */
function beams(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:beams`);
  const deep = height * draws.between(0.17, 0.22);
  const flange = deep * 0.14;
  const columns = [0.16, 0.52, 0.88].map((share) => width * (share + draws.between(-0.05, 0.05)));
  const levels = [0.24, 0.72].map((share) => height * share);
  const beam = levels.map((y) => block(-10, y - deep / 2, [width + 20, deep])).join('');
  const edges = levels.map((y) => path`M0 ${y - deep / 2 + flange}H${width}M0 ${y + deep / 2 - flange}H${width}`).join('');
  const posts = columns.map((x) => block(x - deep * 0.42, -10, [deep * 0.84, height + 20])).join('');
  const webs = columns.map((x) => path`M${x - deep * 0.3} 0V${height}M${x + deep * 0.3} 0V${height}`).join('');
  const corners = columns.flatMap((x) => levels.flatMap((y) => [-1, 1].map((side) => ({ x: x + side * deep * 0.42, y, side }))));
  const plates = corners
    .map(({ x, y, side }) => block(side > 0 ? x : x - deep * 0.11, y - deep * 0.62, [deep * 0.11, deep * 1.24]))
    .join('');
  const bolts = corners
    .flatMap(({ x, y, side }) =>
      [-0.26, 0, 0.26].map((step) => path`M${x + side * deep * 0.11} ${y + step * deep - 7}h${side * 9}v14h${side * -9}Z`),
    )
    .join('');
  const welds = corners
    .map(
      ({ x, y, side }) =>
        path`M${x + side * deep * 0.11} ${y - deep * 0.5}l${side * 20} 0l${side * -20}-18ZM${x + side * deep * 0.11} ${y + deep * 0.5}l${side * 20} 0l${side * -20} 18Z`,
    )
    .join('');
  const braceFrom = columns[draws.whole(0, 1)] ?? 0;
  const braceTo = columns[columns.indexOf(braceFrom) + 1] ?? width;
  const [top = 0, bottom = height] = levels;
  return (
    <Frame box={props} base={draws.one(['ground', 'soft'])}>
      {blunt('line', deep * 0.3, path`M${braceFrom} ${bottom}L${braceTo} ${top}`)}
      {blunt('soft', deep * 0.3 - 6, path`M${braceFrom} ${bottom}L${braceTo} ${top}`)}
      {both('mainHalf', ['line', 3], beam)}
      {stroke('line', 2, edges)}
      {both('main', ['line', 3], posts)}
      {stroke('line', 2, webs)}
      {both('soft', ['line', 2.5], plates)}
      {both('second', ['line', 2], welds)}
      {fill('line', bolts)}
    </Frame>
  );
}

function bead(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = height * drawsFrom(`${props.seed}:bead`).between(0.14, 0.2);
  return (
    <Frame box={props} fit="meet">
      {stroke('line', 1.2, hatch([4, height * 0.14], [width - 8, height * 0.72], { gap: 14 }))}
      <g transform={path`translate(4 ${height / 2})`}>
        {fill('second', block(0, -radius, [width - 8, radius * 2]))}
        {stroke('line', 2.5, ripples({ length: width - 8 - radius, radius, step: radius * 0.62 }))}
      </g>
    </Frame>
  );
}

function smallJoint(props: MotifProps): ReactElement {
  return (
    <Frame box={props} fit="meet">
      {joints(props, { columns: 1, rows: 1 })}
    </Frame>
  );
}

function bolt(props: MotifProps): ReactElement {
  const { width, height } = props;
  const threads = drawsFrom(`${props.seed}:bolt`).whole(9, 13);
  const [top, deep] = [height * 0.36, height * 0.28];
  const step = (width * 0.42) / threads;
  return (
    <Frame box={props} fit="meet">
      {both('soft', ['line', 2.5], path`M${width * 0.12} ${height * 0.2}h${width * 0.14}v${height * 0.6}h${-width * 0.14}Z`)}
      {both('second', ['line', 2.5], block(width * 0.26, top, [width * 0.2, deep]))}
      {both('soft', ['line', 2.5], block(width * 0.46, top, [width * 0.42, deep]))}
      {stroke(
        'line',
        2,
        repeat(threads, (index) => path`M${width * 0.46 + index * step} ${top + deep}l${step} ${-deep}`),
      )}
      {fill('line', disc(width * 0.19, height / 2, 3))}
    </Frame>
  );
}
