// The school: books on their shelves, an open book, pencils in a row, a geometry lesson.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, disc, path, polar, polyline, repeat } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import { bookRow } from './drawing/shelf.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'books',
  says: 'Books on shelves, an open book, pencils, geometry',
  scenes: {
    hero: [shelves, pencils, geometry, openBook],
    plate: [openBook, shelves, geometry, pencils],
    pattern: [shelves, pencils, geometry],
    small: [smallBook, threeBooks, onePencil],
  },
});

function shelves(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:shelves`);
  const rows = width > 1000 && height > 600 ? draws.whole(2, 3) : draws.whole(1, 2);
  const deep = height / rows;
  const boards = repeat(rows, (row) => block(0, (row + 0.93) * deep, [width, deep * 0.07]));
  const filled = Array.from({ length: rows }, (_, row) =>
    bookRow(draws, { left: -draws.between(0, 40), right: width, board: (row + 0.93) * deep, room: deep * 0.84 }),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground', 'brand'])}>
      {group(filled)}
      {fill('line', boards)}
    </Frame>
  );
}

interface Pencil {
  x: number;
  /** y of the tip. */
  tip: number;
  wide: number;
  end: number;
  ink: FillInk;
}

function pencil({ x, tip, wide, end, ink }: Pencil): ReactElement {
  const way = Math.sign(end - tip);
  const neck = tip + way * wide * 1.7;
  const half = wide / 2;
  return (
    <>
      {fill('secondHalf', path`M${x - half} ${neck}L${x} ${tip}L${x + half} ${neck}Z`)}
      {fill(
        'line',
        path`M${x - half * 0.34} ${tip + way * wide * 0.58}L${x} ${tip}L${x + half * 0.34} ${tip + way * wide * 0.58}Z`,
      )}
      {fill(
        ink,
        path`M${x - half} ${end}V${neck}q${half / 3} ${way * half * 0.8} ${(half * 2) / 3} 0q${half / 3} ${way * half * 0.8} ${(half * 2) / 3} 0q${half / 3} ${way * half * 0.8} ${(half * 2) / 3} 0V${end}Z`,
      )}
      {stroke(
        'ground',
        Math.max(1.5, Math.round(wide / 22)),
        path`M${x - half / 3} ${neck + way * half}V${end}M${x + half / 3} ${neck + way * half}V${end}`,
      )}
    </>
  );
}

function pencils(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:pencils`);
  const count = Math.round(width / height / draws.one([0.09, 0.12, 0.16]));
  const step = width / count;
  const inks: readonly FillInk[] = ['main', 'second', 'mainHalf', 'main', 'mainDark', 'second', 'line'];
  const isFacing = draws.chance(0.4);
  const wave = draws.between(0.3, 0.6);
  const row = Array.from({ length: count }, (_, index) => {
    const isUp = !isFacing || index % 2 === 0;
    const reach = height * (0.32 + 0.14 * Math.sin(index * wave) + draws.between(-0.06, 0.06));
    return pencil({
      x: (index + 0.5) * step,
      tip: isUp ? reach : height - reach,
      wide: step * 0.88,
      end: isUp ? height + 5 : -5,
      ink: inks[(index * 3) % inks.length] ?? 'main',
    });
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'ground'])}>
      {group(row)}
    </Frame>
  );
}

/** A construction with ruler and compasses: the circle about a triangle, and its right angle. */
function geometry(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:geometry`);
  const centre: Point = [width * draws.between(0.36, 0.6), height * 0.52];
  const radius = height * draws.between(0.34, 0.4);
  const angles = [Math.PI * draws.between(1.2, 1.4), Math.PI * draws.between(0.08, 0.2), Math.PI * draws.between(0.7, 0.85)];
  const corners = angles.map((angle) => polar(centre, radius, angle));
  const middles = corners.map(([x, y], index): Point => {
    const [nextX, nextY] = corners[(index + 1) % 3] ?? [x, y];
    return [(x + nextX) / 2, (y + nextY) / 2];
  });
  const arcs = corners.map(([x, y]) => disc(x, y, radius * 1.16)).join('');
  const squared =
    repeat(Math.floor(width / 40), (index) => path`M${(index + 1) * 40} 0V${height}`) +
    repeat(Math.floor(height / 40), (index) => path`M0 ${(index + 1) * 40}H${width}`);
  const bisectors = middles.map(([x, y]) => polyline([centre, [x + (x - centre[0]) * 2.4, y + (y - centre[1]) * 2.4]])).join('');
  return (
    <Frame box={props} base={draws.one(['ground', 'soft', 'brand'])}>
      {stroke('lineFaint', 0.8, squared)}
      {stroke('mainHalf', 2, arcs + bisectors)}
      {both('mainFaint', ['main', 6], polyline(corners, true))}
      {stroke('second', 6, disc(centre[0], centre[1], radius))}
      {both(
        'ground',
        ['line', 4],
        [...corners, ...middles, centre].map(([x, y], index) => disc(x, y, index < 3 ? 10 : 6)).join(''),
      )}
    </Frame>
  );
}

interface Opened {
  x: number;
  y: number;
  wide: number;
  tall: number;
}

function pages({ x, y, wide, tall }: Opened, ink: FillInk): ReactElement {
  const leaf = (side: 1 | -1, drop: number): string =>
    path`M${x} ${y + drop}C${x + side * wide * 0.3} ${y - tall * 0.16 + drop} ${x + side * wide * 0.7} ${y - tall * 0.12 + drop} ${x + side * wide} ${y + drop * 1.2}V${y + tall + drop * 1.2}C${x + side * wide * 0.7} ${y + tall * 0.86 + drop} ${x + side * wide * 0.3} ${y + tall * 0.84 + drop} ${x} ${y + tall + drop}Z`;
  const lines = repeat(12, (index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const level = y + tall * (0.14 + Math.floor(index / 2) * 0.12);
    return path`M${x + side * wide * 0.12} ${level - tall * 0.05}Q${x + side * wide * 0.5} ${level - tall * 0.14} ${x + side * wide * (index > 9 ? 0.56 : 0.88)} ${level - tall * (index > 9 ? 0.1 : 0.07)}`;
  });
  const thick = Math.max(2, Math.round(tall / 90));
  return (
    <>
      {fill('main', leaf(1, tall * 0.1) + leaf(-1, tall * 0.1))}
      {both(ink, ['line', thick], leaf(1, tall * 0.04) + leaf(-1, tall * 0.04))}
      {both(ink, ['line', thick], leaf(1, 0) + leaf(-1, 0))}
      {stroke('mainHalf', thick * 1.3, lines)}
      {fill(
        'second',
        path`M${x - wide * 0.03} ${y + tall * 0.86}h${wide * 0.06}v${tall * 0.34}l${-wide * 0.03} ${-tall * 0.06}l${-wide * 0.03} ${tall * 0.06}Z`,
      )}
    </>
  );
}

function openBook(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:open`);
  const wide = Math.min(width * 0.4, height * 0.6);
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width / 2 + draws.between(-0.2, 0.2) * width, height * 0.3, height * draws.between(0.14, 0.2)))}
      {fill('mainFaint', block(0, height * 0.72, [width, height * 0.3]))}
      {pages({ x: width / 2, y: height * 0.36, wide, tall: height * 0.42 }, 'soft')}
    </Frame>
  );
}

function smallBook(props: MotifProps): ReactElement {
  const { width, height } = props;
  const wide = width * drawsFrom(`${props.seed}:small`).between(0.3, 0.36);
  return (
    <Frame box={props} fit="meet">
      {pages({ x: width / 2, y: height * 0.24, wide, tall: height * 0.54 }, 'ground')}
    </Frame>
  );
}

function threeBooks(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:three`);
  return (
    <Frame box={props} fit="meet">
      {bookRow(draws, { left: width * 0.16, right: width * 0.72, board: height * 0.9, room: height * 0.84 })}
      {stroke('line', 3, path`M${width * 0.08} ${height * 0.92}H${width * 0.92}`)}
    </Frame>
  );
}

function onePencil(props: MotifProps): ReactElement {
  const { width, height } = props;
  const turn = drawsFrom(`${props.seed}:pencil`).one([-78, -90, 84]);
  return (
    <Frame box={props} fit="meet">
      <g transform={path`rotate(${turn} ${width / 2} ${height / 2})`}>
        {pencil({
          x: width / 2,
          tip: height / 2 - width * 0.42,
          wide: height * 0.22,
          end: height / 2 + width * 0.4,
          ink: 'main',
        })}
      </g>
    </Frame>
  );
}
