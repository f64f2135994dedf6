// Accounts: bars built of small squares, a ledger, an abacus, stacks of coins.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, dashed, fill, stroke } from './drawing/ink.tsx';
import type { FillInk, StrokeInk } from './drawing/ink.tsx';
import { block, dot, path, repeat, rounded, slab } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'columns',
  says: 'Bars of small squares, a ledger, an abacus, stacks of coins',
  scenes: {
    hero: [squares, abacus, coins, ledger],
    plate: [abacus, squares, coins, ledger],
    pattern: [squares, abacus, coins],
    small: [smallBars, smallAbacus, smallCoins],
  },
});

const INKS: readonly FillInk[] = ['main', 'mainHalf', 'second', 'main', 'mainDark', 'secondHalf'];

/** Heights that rise and fall gently, as shares of the whole. */
function heights(draws: Draws, count: number): number[] {
  const [phase, pace] = [draws.between(0, 6.28), draws.between(0.25, 0.5)];
  const slope = draws.between(-0.3, 0.3);
  return Array.from({ length: count }, (_, index) => {
    const wave = 0.5 + 0.26 * Math.sin(index * pace + phase) + 0.1 * Math.sin(index * pace * 2.7);
    return Math.min(0.94, Math.max(0.12, wave + slope * (index / count - 0.5) + draws.between(-0.06, 0.06)));
  });
}

function squares(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:squares`);
  const side = rounded(height / draws.one([12, 15, 18]));
  const count = Math.ceil(width / side);
  const gap = draws.one([1, 2]);
  const bars = heights(draws, count).map((share, index) => ({ index, tall: Math.round((share * height) / side) }));
  const inks: readonly StrokeInk[] = ['main', 'mainHalf', 'second'];
  const drawn = inks.map((ink, kind) => {
    const own = bars.filter(({ index }) => index % (gap + 1) !== gap && kindOf(index, gap) === kind);
    const lines = own.map(({ index, tall }) => path`M${(index + 0.5) * side} ${height}v${-tall * side}`).join('');
    return dashed(ink, rounded(side * 0.84), {
      d: lines,
      dashes: `${rounded(side * 0.84)} ${rounded(side - rounded(side * 0.84))}`,
    });
  });
  const rest = repeat(Math.floor(height / side), (row) =>
    repeat(count, (column) => dot((column + 0.5) * side, height - (row + 0.5) * side)),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground', 'brand'])}>
      {side > height / 14 && stroke('lineFaint', 4, rest)}
      {group(drawn)}
    </Frame>
  );
}

/** Bars side by side belong to the same year: they differ in ink, gaps part the years. */
function kindOf(index: number, gap: number): number {
  return gap === 1 ? Math.floor(index / 2) % 3 : index % 3;
}

function abacus(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:abacus`);
  const rods = Math.round(width / height / draws.one([0.17, 0.2, 0.24]));
  const step = width / rods;
  const bead = { wide: step * 0.86, tall: Math.min(step * 0.5, height * 0.09) };
  const bar = height * 0.32;
  const columns = Array.from({ length: rods }, (_, rod) => {
    const x = (rod + 0.5) * step;
    const raised = draws.whole(0, 4);
    const lower = Array.from({ length: 4 }, (__, index) =>
      index < raised ? bar + bead.tall * (index + 0.7) : height * 0.97 - bead.tall * (4 - index - 0.4),
    );
    const upper = draws.chance(0.5) ? bar - bead.tall * 0.7 : height * 0.03 + bead.tall * 0.6;
    const d = (y: number): string =>
      path`M${x - bead.wide / 2} ${y}L${x - bead.wide * 0.26} ${y - bead.tall / 2}h${bead.wide * 0.52}L${x + bead.wide / 2} ${y}L${x + bead.wide * 0.26} ${y + bead.tall / 2}h${-bead.wide * 0.52}Z`;
    return group([
      fill(rod % 3 === 2 ? 'mainDark' : 'main', lower.map(d).join('')),
      fill('second', d(upper)),
      stroke('ground', 2, [...lower, upper].map((y) => path`M${x - bead.wide / 2} ${y}h${bead.wide}`).join('')),
    ]);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {stroke(
        'line',
        4,
        repeat(rods, (rod) => path`M${(rod + 0.5) * step} 0V${height}`),
      )}
      {fill('line', block(0, bar - 7, [width, 14]))}
      {group(columns)}
    </Frame>
  );
}

interface Stack {
  x: number;
  /** y of the table. */
  foot: number;
  radius: number;
  count: number;
  ink: FillInk;
}

/** Coins seen from slightly above: an ellipse a third as high as wide. */
function stack({ x, foot, radius, count, ink }: Stack): ReactElement {
  const [deep, thick] = [radius * 0.32, radius * 0.3];
  const top = foot - count * thick;
  const edges = repeat(
    count - 1,
    (index) => path`M${x - radius} ${foot - (index + 1) * thick}a${radius} ${deep} 0 0 0 ${radius * 2} 0`,
  );
  return (
    <>
      {both(
        ink,
        ['ground', 2.5],
        path`M${x - radius} ${foot}V${top}H${x + radius}V${foot}a${radius} ${deep} 0 0 1 ${-radius * 2} 0Z`,
      )}
      {stroke('ground', 2.5, edges)}
      {both(
        'soft',
        ['ground', 2.5],
        path`M${x - radius} ${top}a${radius} ${deep} 0 1 0 ${radius * 2} 0a${radius} ${deep} 0 1 0 ${-radius * 2} 0Z`,
      )}
      {stroke(
        'mainHalf',
        2,
        path`M${x - radius * 0.72} ${top}a${radius * 0.72} ${deep * 0.72} 0 1 0 ${radius * 1.44} 0a${radius * 0.72} ${deep * 0.72} 0 1 0 ${-radius * 1.44} 0Z`,
      )}
    </>
  );
}

function coins(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:coins`);
  const count = Math.round(width / height / draws.one([0.34, 0.42]));
  const step = width / count;
  const radius = step * 0.4;
  const back = heights(draws, count + 1).map((share, index) =>
    stack({
      x: index * step,
      foot: height * 0.8,
      radius,
      count: Math.max(1, Math.round((share * height * 0.72) / (radius * 0.3))),
      ink: draws.one(['mainHalf', 'secondHalf']),
    }),
  );
  const front = heights(draws, count).map((share, index) =>
    stack({
      x: (index + 0.5) * step,
      foot: height * 0.94,
      radius,
      count: Math.max(1, Math.round((share * height * 0.52) / (radius * 0.3))),
      ink: INKS[(index * 2) % INKS.length] ?? 'main',
    }),
  );
  return (
    <Frame box={props} base="soft">
      {group(back)}
      {group(front)}
    </Frame>
  );
}

/** A ruled page: entries as strokes of differing length, sums underlined twice. */
function ledger(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:ledger`);
  const rows = draws.whole(10, 14);
  const step = height / rows;
  const edges = [0.07, 0.46, 0.6, 0.74, 0.88].map((share) => (share + draws.between(-0.02, 0.02)) * width);
  const [margin = 0, ...money] = edges;
  const sums = draws.whole(rows - 4, rows - 2);
  const words = repeat(rows, (row) =>
    row > sums ? '' : path`M${margin + 24} ${(row + 0.56) * step}h${draws.between(0.1, 0.32) * width}`,
  );
  const entries = repeat(rows * 3, (index) => {
    const [row, column] = [Math.floor(index / 3), index % 3];
    const right = (money[column + 1] ?? width) - 18;
    const isBlank = row > sums || (row !== sums && draws.chance(0.35));
    return isBlank ? '' : path`M${right} ${(row + 0.56) * step}h${-draws.between(0.03, 0.09) * width}`;
  });
  const totals = money
    .slice(1)
    .map(
      (right) =>
        path`M${right - width * 0.11} ${(sums + 0.12) * step}h${width * 0.1}M${right - width * 0.11} ${(sums + 0.96) * step}h${width * 0.1}m0 8h${-width * 0.1}`,
    );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {fill(
        'mainFaint',
        repeat(Math.ceil(rows / 2), (row) => block(0, row * 2 * step, [width, step])),
      )}
      {stroke(
        'mainHalf',
        1.5,
        repeat(rows, (row) => path`M0 ${row * step}H${width}`),
      )}
      {stroke('second', 3, edges.map((x) => path`M${x} 0V${height}`).join(''))}
      {stroke('main', Math.round(step * 0.2), words)}
      {stroke('line', Math.round(step * 0.2), entries)}
      {stroke('second', 4, totals.join(''))}
    </Frame>
  );
}

function smallBars(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:small`);
  const side = height / 8;
  const bars = heights(draws, 7).map((share, index) => {
    const tall = Math.round(share * 7);
    const x = width / 2 + (index - 3.5) * side * 1.3;
    return fill(
      index === 4 ? 'second' : 'main',
      repeat(tall, (cell) => block(x, height * 0.96 - (cell + 1) * side, [side * 0.86, side * 0.86])),
    );
  });
  return (
    <Frame box={props} fit="meet">
      {group(bars)}
    </Frame>
  );
}

function smallAbacus(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:small`);
  const rows = [0.26, 0.5, 0.74].map((share, row) => {
    const split = draws.whole(2, 5);
    const beads = repeat(7, (index) =>
      slab(
        [width * (index < split ? 0.12 + index * 0.08 : 0.34 + index * 0.08), height * (share - 0.09)],
        [width * 0.07, height * 0.18],
        6,
      ),
    );
    return fill(row === 1 ? 'second' : 'main', beads);
  });
  return (
    <Frame box={props} fit="meet">
      {stroke(
        'line',
        3,
        path`M${width * 0.08} ${height * 0.26}H${width * 0.92}M${width * 0.08} ${height * 0.5}H${width * 0.92}M${width * 0.08} ${height * 0.74}H${width * 0.92}M${width * 0.08} ${height * 0.08}V${height * 0.92}M${width * 0.92} ${height * 0.08}V${height * 0.92}`,
      )}
      {group(rows)}
    </Frame>
  );
}

function smallCoins(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:small`);
  const radius = height * 0.24;
  const piles = [-1, 0, 1].map((step) =>
    stack({
      x: width / 2 + step * radius * 2.15,
      foot: height * 0.84,
      radius,
      count: draws.whole(2, 9),
      ink: step === 0 ? 'second' : 'main',
    }),
  );
  return (
    <Frame box={props} fit="meet">
      {group(piles)}
    </Frame>
  );
}
