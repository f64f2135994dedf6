// Health: a pulse, the branching of the lungs, the spine, tablets and capsules.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { airways, lobe } from './drawing/lung.ts';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke, toneClass } from './drawing/ink.tsx';
import { disc, dot, path, repeat, slab } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'pulse',
  says: 'A pulse, the lungs and their branches, the spine, tablets',
  scenes: {
    hero: [traces, lungs, spine, ripples],
    plate: [lungs, spine, traces, ripples],
    pattern: [traces, tablets, ripples],
    small: [oneBeat, smallLungs, heart],
  },
});

/** One beat of an electrocardiogram, P to T, as steps from the baseline; amplitudes relative to R. */
function beat(length: number, tall: number): string {
  const flat = length * 0.16;
  return path`h${flat}q${length * 0.05} ${-tall * 0.16} ${length * 0.1} 0h${length * 0.06}l${length * 0.025} ${tall * 0.12}l${length * 0.04} ${-tall * 1.12}l${length * 0.05} ${tall * 1.3}l${length * 0.03} ${-tall * 0.3}h${length * 0.09}q${length * 0.07} ${-tall * 0.3} ${length * 0.14} 0h${length - flat - length * 0.535}`;
}

function traces(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:traces`);
  const rows = draws.whole(1, 3);
  const length = width / draws.one([3, 4, 5]);
  const tall = (height / rows) * draws.between(0.42, 0.56);
  const step = height / 16;
  const paper =
    repeat(15, (index) => path`M0 ${(index + 1) * step}H${width}`) +
    repeat(Math.floor(width / step), (index) => path`M${(index + 1) * step} 0V${height}`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const y = ((row + 0.62) * height) / rows;
    const beats = repeat(Math.ceil(width / length) + 1, () => beat(length, tall));
    return stroke(row === rows - 1 ? 'second' : 'main', rows === 1 ? 10 : 6, path`M${-draws.between(0, length)} ${y}${beats}`);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'ground', 'brand'])}>
      {stroke('lineFaint', 1, paper)}
      {group(lines)}
    </Frame>
  );
}

function lungs(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:lungs`);
  const scale = height / 560;
  const depth = width > 1000 ? 6 : 5;
  const left = airways(draws, { from: [-16, 150], angle: 2.15, length: 105, depth });
  const right = airways(draws, { from: [16, 150], angle: 0.99, length: 105, depth });
  const fine = left.fine + right.fine;
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      <g
        transform={path`translate(${width * draws.one([0.5, 0.42, 0.58])} ${height * 0.02}) scale(${String(Math.round(scale * 100) / 100)})`}
      >
        {fill('mainFaint', lobe(1) + lobe(-1))}
        {stroke('mainHalf', 2, lobe(1) + lobe(-1))}
        {stroke('main', 2.2, fine)}
        {stroke('main', 6, left.coarse + right.coarse)}
        {stroke('main', 16, 'M0 10V128L-16 150M0 128L16 150')}
        {stroke(
          'ground',
          2,
          repeat(7, (index) => path`M-6 ${24 + index * 15}h12`),
        )}
        {stroke('second', 9, [...left.tips, ...right.tips].map(([x, y]) => dot(x, y)).join(''))}
      </g>
    </Frame>
  );
}

/** Vertebrae along a soft double bend, with the discs between them. */
function spine(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:spine`);
  const count = draws.whole(9, 12);
  const sway = draws.between(0.05, 0.09) * width * draws.one([1, -1]);
  const across = draws.chance(0.4);
  const length = (across ? width : height) * 1.1;
  const unit = length / count;
  const parts = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const offset = Math.sin(share * Math.PI * 2) * sway;
    const lean = (Math.atan2(Math.cos(share * Math.PI * 2) * sway * Math.PI * 2, length) * 180) / Math.PI;
    const wide = unit * (0.9 + share * 0.5);
    return (
      <g key={share} transform={path`translate(${offset} ${share * length - length / 2}) rotate(${-lean})`}>
        {both(
          'mainHalf',
          ['line', 2.5],
          path`M${wide * 0.5} ${-unit * 0.14}C${wide * 1.1} ${-unit * 0.3} ${wide * 1.35} ${unit * 0.1} ${wide * 1.3} ${unit * 0.26}C${wide * 1.05} ${unit * 0.12} ${wide * 0.8} ${unit * 0.2} ${wide * 0.5} ${unit * 0.16}Z`,
        )}
        {both('soft', ['line', 2.5], slab([-wide * 0.62, -unit * 0.32], [wide * 1.24, unit * 0.6], unit * 0.16))}
        {fill('second', slab([-wide * 0.54, unit * 0.34], [wide * 1.08, unit * 0.27], unit * 0.13))}
        {stroke(
          'mainHalf',
          2,
          path`M${-wide * 0.4} ${-unit * 0.14}q${wide * 0.4} ${unit * 0.1} ${wide * 0.8} 0M${-wide * 0.4} ${unit * 0.14}q${wide * 0.4} ${-unit * 0.1} ${wide * 0.8} 0`,
        )}
      </g>
    );
  });
  const middle = across
    ? path`translate(${width / 2} ${height * 0.5}) rotate(90)`
    : path`translate(${width * draws.one([0.3, 0.5, 0.66])} ${height / 2})`;
  return (
    <Frame box={props} base="soft">
      <g transform={middle}>{group(parts)}</g>
    </Frame>
  );
}

/** Rings spreading from a few points and passing through one another. */
function ripples(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:ripples`);
  const centres = Array.from({ length: draws.whole(2, 4) }, (_, index): Point => [
    width * ((index * 0.36 + draws.between(0.08, 0.3)) % 1),
    height * draws.between(0.15, 0.85),
  ]);
  const rings = centres.map(([x, y], index) => {
    const gap = height * draws.between(0.045, 0.075);
    const count = draws.whole(6, 10);
    return group([
      stroke(
        index === 0 ? 'second' : 'main',
        3,
        repeat(count, (ring) => disc(x, y, gap * (ring + 1) * (1 + ring * 0.05))),
      ),
      fill(index === 0 ? 'second' : 'main', disc(x, y, gap * 0.45)),
    ]);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'ground'])}>
      {group(rings)}
    </Frame>
  );
}

function tablets(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:tablets`);
  const id = idPrefix(props, 'tablet');
  const kinds = [
    group([fill('body', slab([-46, -18], [92, 36], 18)), fill('soft', 'M0-18H28a18 18 0 0 1 0 36H0Z')]),
    group([fill('body', disc(0, 0, 30)), stroke('ground', 4, 'M-20 0H20')]),
    group([fill('bodyHalf', slab([-38, -22], [76, 44], 22)), stroke('ground', 4, 'M0-14V14')]),
  ];
  const step = height / draws.one([4, 5]);
  const columns = Math.ceil(width / step) + 1;
  const placed = Array.from({ length: columns * 6 }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const transform =
      path`translate(${(column + (row % 2) / 2) * step} ${(row + 0.5) * step}) rotate(${draws.one([-45, 0, 45, 90])}) scale(${String(Math.round(step) / 118)})`.replace(
        /(\.\d\d)\d+/,
        '$1',
      );
    return (
      <use
        key={`${column} ${row}`}
        href={`#${id}-${(column + row) % 3}`}
        className={toneClass(draws.one(['main', 'second', 'main']))}
        transform={transform}
      />
    );
  });
  return (
    <Frame box={props} base="soft">
      <defs>
        <g id={`${id}-0`}>{kinds[0]}</g>
        <g id={`${id}-1`}>{kinds[1]}</g>
        <g id={`${id}-2`}>{kinds[2]}</g>
      </defs>
      {group(placed)}
    </Frame>
  );
}

function oneBeat(props: MotifProps): ReactElement {
  const { width, height } = props;
  const tall = height * drawsFrom(`${props.seed}:beat`).between(0.5, 0.7);
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 4, path`M${width * 0.04} ${height * 0.62}${beat(width * 0.92, tall)}`)}
    </Frame>
  );
}

function smallLungs(props: MotifProps): ReactElement {
  const scale = String(Math.round(props.height / 0.56) / 1000);
  const draws = drawsFrom(`${props.seed}:small`);
  const left = airways(draws, { from: [-16, 150], angle: 2.15, length: 120, depth: 3 });
  const right = airways(draws, { from: [16, 150], angle: 0.99, length: 120, depth: 3 });
  return (
    <Frame box={props} fit="meet">
      <g transform={path`translate(${props.width / 2} 0) scale(${scale})`}>
        {both('soft', ['main', 9], lobe(1) + lobe(-1))}
        {stroke('main', 14, `M0 20V128L-16 150M0 128L16 150${left.coarse}${right.coarse}${left.fine}${right.fine}`)}
      </g>
    </Frame>
  );
}

function heart(props: MotifProps): ReactElement {
  const { width, height } = props;
  const [x, y] = [width / 2, height * 0.56];
  const s = height * drawsFrom(`${props.seed}:heart`).between(0.36, 0.42);
  return (
    <Frame box={props} fit="meet">
      {both(
        'soft',
        ['main', 4],
        path`M${x} ${y + s}C${x - s * 1.7} ${y - s * 0.1} ${x - s * 1.1} ${y - s * 1.3} ${x} ${y - s * 0.5}C${x + s * 1.1} ${y - s * 1.3} ${x + s * 1.7} ${y - s * 0.1} ${x} ${y + s}Z`,
      )}
      {stroke(
        'second',
        4,
        path`M${x - s} ${y}h${s * 0.6}l${s * 0.2} ${-s * 0.5}l${s * 0.3} ${s * 0.9}l${s * 0.2} ${-s * 0.4}h${s * 0.7}`,
      )}
    </Frame>
  );
}
