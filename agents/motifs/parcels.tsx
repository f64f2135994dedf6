// The shop: shelves of parcels, a stack tied with string, bags, a shop front with its awning.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import { parcel, parcelRow } from './drawing/shelf.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'parcels',
  says: 'Parcels on shelves, bags, a shop front with its awning',
  scenes: {
    hero: [shelves, shopFront, bags, heap],
    plate: [shelves, shopFront, heap, bags],
    pattern: [shelves, bags, awnings],
    small: [oneParcel, oneBag, smallAwning],
  },
});

function shelves(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:shelves`);
  const rows = height > 600 ? draws.whole(2, 3) : draws.whole(1, 2);
  const deep = height / rows;
  const filled = Array.from({ length: rows }, (_, row) =>
    parcelRow(draws, { left: -draws.between(0, 60), right: width, board: (row + 0.92) * deep, room: deep * 0.84 }),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground', 'brand'])}>
      {group(filled)}
      {fill(
        'line',
        repeat(rows, (row) => block(0, (row + 0.92) * deep, [width, deep * 0.06])),
      )}
    </Frame>
  );
}

/** A heap that narrows upwards, with room on one side. */
function heap(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:heap`);
  const middle = width * draws.one([0.36, 0.5, 0.64]);
  const unit = height * 0.2;
  const foot = height * 0.9;
  const parcels = [4, 3, 2, 1].flatMap((count, level) =>
    Array.from({ length: count }, (_, index) => {
      const wide = unit * draws.between(1, 1.28);
      return parcel(draws, {
        x: middle + (index - count / 2) * unit * 1.26,
        foot: foot - level * unit * 0.98,
        wide,
        tall: unit * 0.98,
      });
    }),
  );
  return (
    <Frame box={props} base="soft">
      {fill('second', disc(width - middle + height * 0.1, height * 0.34, height * draws.between(0.12, 0.18)))}
      {fill('mainFaint', block(0, foot, [width, height]))}
      {group(parcels)}
    </Frame>
  );
}

interface Bag {
  x: number;
  foot: number;
  wide: number;
  tall: number;
  ink: FillInk;
}

function bag(draws: Draws, { x, foot, wide, tall, ink }: Bag): ReactElement {
  const top = foot - tall;
  const mark = draws.one(['stripes', 'disc', 'leaf', 'plain'] as const);
  const thick = Math.max(3, Math.round(wide / 30));
  const [midX, midY] = [x + wide / 2, top + tall * 0.56];
  const marks = {
    stripes: path`M${x} ${top + tall * 0.42}h${wide}v${tall * 0.1}h${-wide}ZM${x} ${top + tall * 0.62}h${wide}v${tall * 0.1}h${-wide}Z`,
    disc: disc(midX, midY, wide * 0.22),
    leaf: path`M${midX} ${midY + wide * 0.26}Q${midX - wide * 0.3} ${midY} ${midX} ${midY - wide * 0.3}Q${midX + wide * 0.3} ${midY} ${midX} ${midY + wide * 0.26}Z`,
    plain: '',
  };
  return (
    <>
      {stroke(
        ink === 'second' ? 'main' : 'second',
        thick,
        path`M${x + wide * 0.28} ${top + 4}v${-wide * 0.14}q0 ${-wide * 0.2} ${wide * 0.22} ${-wide * 0.2}t${wide * 0.22} ${wide * 0.2}v${wide * 0.14}`,
      )}
      {fill(ink, path`M${x} ${top}h${wide}l${wide * 0.04} ${tall}H${x - wide * 0.04}Z`)}
      {fill('ground', marks[mark])}
      {stroke('ground', 2.5, path`M${x} ${top + tall * 0.1}h${wide}`)}
    </>
  );
}

function bags(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:bags`);
  const count = Math.max(2, Math.round(width / height / draws.one([0.32, 0.42])));
  const step = width / count;
  const foot = height * 0.9;
  const inks: readonly FillInk[] = ['main', 'second', 'mainHalf', 'main', 'mainDark'];
  const row = Array.from({ length: count }, (_, index) => {
    const wide = step * draws.between(0.56, 0.8);
    return bag(draws, {
      x: (index + 0.5) * step - wide / 2,
      foot,
      wide,
      tall: height * draws.between(0.4, 0.64),
      ink: inks[(index * 2) % inks.length] ?? 'main',
    });
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {fill('mainFaint', block(0, foot, [width, height]))}
      {group(row)}
    </Frame>
  );
}

interface Awning {
  x: number;
  y: number;
  wide: number;
  tall: number;
  stripes: number;
}

function awning({ x, y, wide, tall, stripes }: Awning): ReactElement {
  const step = wide / stripes;
  const flare = wide * 0.04;
  const strip = (index: number): string => {
    const [topLeft, topRight] = [x + index * step, x + (index + 1) * step];
    const lower = (share: number): number => x - flare + (share / stripes) * (wide + flare * 2);
    const half = (lower(index + 1) - lower(index)) / 2;
    return path`M${topLeft} ${y}H${topRight}L${lower(index + 1)} ${y + tall}a${half} ${half} 0 0 1 ${-half * 2} 0Z`;
  };
  const every = (rest: number): string => repeat(stripes, (index) => (index % 2 === rest ? strip(index) : ''));
  return (
    <>
      {fill('main', every(0))}
      {both('soft', ['main', 2], every(1))}
    </>
  );
}

function shopFront(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:front`);
  const [left, wide] = [width * 0.14, width * 0.72];
  const foot = height * 0.9;
  const top = height * 0.2;
  const isDoorLeft = draws.chance(0.5);
  const doorWide = wide * 0.22;
  const doorX = isDoorLeft ? left + wide * 0.06 : left + wide * 0.72;
  const glassX = isDoorLeft ? left + wide * 0.34 : left + wide * 0.06;
  const glass = { wide: wide * 0.6, top: height * 0.44, tall: height * 0.36 };
  return (
    <Frame box={props} base="soft">
      {fill('mainFaint', block(0, foot, [width, height]))}
      {fill('mainDark', block(left, top, [wide, foot - top]))}
      {fill(
        'soft',
        block(glassX, glass.top, [glass.wide, glass.tall]) +
          block(doorX + doorWide * 0.14, height * 0.46, [doorWide * 0.72, height * 0.3]),
      )}
      {parcelRow(draws, {
        left: glassX + 10,
        right: glassX + glass.wide * 0.72,
        board: glass.top + glass.tall,
        room: glass.tall * 0.74,
      })}
      {stroke('mainHalf', 4, path`M${doorX} ${foot}V${height * 0.42}h${doorWide}V${foot}`)}
      {fill(
        'second',
        disc(doorX + doorWide * (isDoorLeft ? 0.9 : 0.1), height * 0.68, 8) +
          block(left + wide * 0.26, height * 0.235, [wide * 0.48, 6]),
      )}
      {awning({
        x: left - wide * 0.01,
        y: height * 0.3,
        wide: wide * 1.02,
        tall: height * 0.1,
        stripes: draws.one([11, 13, 15]),
      })}
      {stroke('line', 4, path`M0 ${foot}H${width}`)}
    </Frame>
  );
}

/** Awnings over one another, edge to edge. */
function awnings(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:awnings`);
  const rows = draws.whole(2, 4);
  const deep = height / rows;
  const stripes = Math.round(width / deep / 0.5);
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = rows - 1 - index;
    return awning({
      x: row % 2 === 0 ? 0 : -width / stripes,
      y: row * deep - deep * 0.2,
      wide: width * (1 + 2 / stripes),
      tall: deep,
      stripes: stripes + 2,
    });
  });
  return (
    <Frame box={props} base="soft">
      {group(lines)}
    </Frame>
  );
}

function oneParcel(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:parcel`);
  return (
    <Frame box={props} fit="meet">
      {parcel(draws, { x: width * 0.24, foot: height * 0.92, wide: width * 0.34, tall: height * 0.56 })}
      {parcel(draws, { x: width * 0.58, foot: height * 0.92, wide: width * 0.2, tall: height * 0.34 })}
      {parcel(draws, { x: width * 0.32, foot: height * 0.36, wide: width * 0.2, tall: height * 0.26 })}
    </Frame>
  );
}

function oneBag(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:bag`);
  return (
    <Frame box={props} fit="meet">
      {bag(draws, { x: width / 2 - height * 0.28, foot: height * 0.94, wide: height * 0.56, tall: height * 0.64, ink: 'main' })}
    </Frame>
  );
}

function smallAwning(props: MotifProps): ReactElement {
  const { width, height } = props;
  const stripes = drawsFrom(`${props.seed}:awning`).one([5, 7, 9]);
  return (
    <Frame box={props} fit="meet">
      {awning({ x: width * 0.14, y: height * 0.2, wide: width * 0.72, tall: height * 0.46, stripes })}
    </Frame>
  );
}
