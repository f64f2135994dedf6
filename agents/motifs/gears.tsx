// The garage: an engine cut open, wheels of teeth that mesh, tools on the wall.
import type { ReactElement } from 'react';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { blunt, fill, stroke } from './drawing/ink.tsx';
import { cylinder, gearOutline, PARTS, SPANNER } from './drawing/machine.tsx';
import { disc, path, polar, repeat } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'gears',
  says: 'An engine in section, meshing gears, wheels and tools',
  figures: PARTS,
  arrangements: ['scatter', 'giant', 'rows'],
  bases: ['brand', 'soft', 'soft'],
  scenes: { hero: [engine, train], plate: [engine, train], pattern: [engine, train], small: [twoGears, oneSpanner, smallParts] },
});

/** Cylinders in a row, each piston a step further than the last. */
function engine(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:engine`);
  const bore = height * draws.between(0.2, 0.225);
  const step = bore * (width > height * 2 ? 2.3 : 1.62);
  const count = Math.ceil(width / step);
  const crank = height * 0.79;
  const start = draws.between(0, 6.28);
  const stroked = draws.one([Math.PI, Math.PI / 2, (Math.PI * 2) / 3]);
  const cylinders = Array.from({ length: count }, (_, index) =>
    cylinder({ x: width / 2 + (index - (count - 1) / 2) * step, crank, bore, turn: start + index * stroked }),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {blunt('mainHalf', bore * 0.2, path`M0 ${crank}H${width}`)}
      {group(cylinders)}
    </Frame>
  );
}

interface Wheel {
  at: Point;
  teeth: number;
}

/** Each wheel meshes with the one before: their pitch circles touch. */
function train(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:train`);
  const perTooth = height * draws.between(0.018, 0.021);
  const wheels: Wheel[] = [{ at: [width * 0.06, height * draws.between(0.4, 0.7)], teeth: draws.one([14, 18]) }];
  let last = wheels[0];

  while (last !== undefined && last.at[0] < width * 1.05) {
    const teeth = draws.one([10, 14, 18, 22]);
    const reach = (last.teeth + teeth) * perTooth * 0.965;
    const isLow = last.at[1] > height / 2;
    last = { at: polar(last.at, reach, (isLow ? -1 : 1) * draws.between(0.2, 0.7)), teeth };
    wheels.push(last);
  }
  const drawn = wheels.map(({ at, teeth }, index) => wheelOfTeeth({ at, teeth }, perTooth * teeth * 1.02, index % 3 === 1));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {group(drawn)}
    </Frame>
  );
}

function wheelOfTeeth({ at, teeth }: Wheel, radius: number, isSecond: boolean): ReactElement {
  const holes = Math.max(4, Math.round(teeth / 3.4));
  const hole = radius * (teeth > 12 ? 0.17 : 0.12);
  const openings = repeat(holes, (index) => {
    const [x, y] = polar(at, radius * 0.55, (index / holes) * Math.PI * 2 + 0.3);
    return disc(x, y, hole);
  });
  return (
    <>
      {fill(isSecond ? 'second' : 'main', gearOutline(at, radius, teeth))}
      {stroke('ground', 3, disc(at[0], at[1], radius * 0.8))}
      {fill('ground', openings + disc(at[0], at[1], radius * 0.14))}
      {stroke('ground', 3, disc(at[0], at[1], radius * 0.24))}
    </>
  );
}

function twoGears(props: MotifProps): ReactElement {
  const { width, height } = props;
  const teeth = drawsFrom(`${props.seed}:two`).one([10, 12]);
  const unit = height * 0.021;
  const [left, right] = [14 * unit, teeth * unit];
  const reach = (left + right) * 0.94;
  return (
    <Frame box={props} fit="meet">
      {wheelOfTeeth({ at: [width * 0.36, height * 0.54], teeth: 14 }, left * 1.05, false)}
      {wheelOfTeeth({ at: polar([width * 0.36, height * 0.54], reach, -0.32), teeth }, right * 1.05, true)}
    </Frame>
  );
}

function oneSpanner(props: MotifProps): ReactElement {
  const { width, height } = props;
  const spot: Spot = { x: width / 2, y: height / 2, radius: Math.min(width * 0.45, height * 0.62), turn: 70 };
  return (
    <Frame box={props} fit="meet">
      {figureField({
        id: idPrefix(props, 'spanner'),
        figures: [SPANNER(drawsFrom(`${props.seed}:spanner`))],
        spots: [spot],
        tones: ['main'],
      })}
    </Frame>
  );
}

function smallParts(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:parts`);
  const radius = Math.min(height * 0.4, width / 6.8);
  const first = draws.whole(0, PARTS.length - 1);
  const figures = [0, 1, 2].flatMap((step) => PARTS[(first + step * 2) % PARTS.length] ?? []).map((figure) => figure(draws));
  const spots = [-1, 0, 1].map((step): Spot => ({ x: width / 2 + step * radius * 2.2, y: height / 2, radius, turn: 0 }));
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'parts'), figures, spots, tones: ['main', 'second'] })}
    </Frame>
  );
}
