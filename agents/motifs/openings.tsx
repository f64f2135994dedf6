// Openings in a wall: sash windows in a row, panelled doors side by side, a stair from the side.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { blunt, both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, disc, path, polyline, repeat } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'openings',
  says: 'Sash windows in a row, panelled doors, a stair from the side',
  scenes: {
    hero: [sashes, doors, stair],
    plate: [stair, doors, sashes],
    pattern: [sashes, doors, stair],
    small: [smallSash, smallDoor, smallStair],
  },
});

interface Opening {
  at: Point;
  size: Point;
}

/** Windows of one house: the same panes in each, no two pushed up alike. */
function sashes(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:sashes`);
  const tall = height * 0.74;
  const count = Math.max(2, Math.round(width / (tall * 0.86)));
  const step = width / count;
  const wide = Math.min(step * 0.68, tall * 0.7);
  const panes: Point = [draws.whole(2, 3), draws.whole(1, 2)];
  const windows = Array.from({ length: count }, (_, index) =>
    sash(draws, { at: [step * (index + 0.5) - wide / 2, height * 0.1], size: [wide, tall] }, panes),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {group(windows)}
    </Frame>
  );
}

function sash(draws: Draws, { at: [x, y], size: [wide, tall] }: Opening, panes: Point): ReactElement {
  const rail = wide * 0.07;
  const half = tall / 2 - rail;
  const pushed = half * draws.one([0, 0, 0.14, 0.32, 0.6]);
  const leaf: Point = [wide - rail * 2, half];
  return group([
    both('main', ['line', 3], block(x, y, [wide, tall])),
    fill('mainDark', block(x + rail, y + rail, [wide - rail * 2, tall - rail * 2])),
    light({ at: [x + rail, y + rail], size: leaf }, panes),
    light({ at: [x + rail, y + rail + half - pushed], size: leaf }, panes),
    both('second', ['line', 3], block(x - rail, y + tall, [wide + rail * 2, rail * 1.4])),
  ]);
}

/** One leaf of a window, with its bars. */
function light({ at: [x, y], size: [wide, tall] }: Opening, [across, down]: Point): ReactElement {
  const bars =
    repeat(across - 1, (index) => path`M${x + (wide / across) * (index + 1)} ${y}v${tall}`) +
    repeat(down - 1, (index) => path`M${x} ${y + (tall / down) * (index + 1)}h${wide}`);
  const bar = Math.max(3, wide * 0.035);
  return group([
    fill('soft', block(x, y, [wide, tall])),
    fill('mainFaint', path`M${x + wide * 0.1} ${y + tall}L${x + wide * 0.55} ${y}h${wide * 0.2}L${x + wide * 0.3} ${y + tall}Z`),
    blunt('second', bar, bars),
    stroke('second', bar * 1.7, block(x + bar, y + bar, [wide - bar * 2, tall - bar * 2])),
  ]);
}

const DOOR_INKS: readonly FillInk[] = ['main', 'second', 'mainHalf', 'secondHalf'];

/** Doors of a street: each its own panels, all on one step. */
function doors(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:doors`);
  const floor = height * 0.92;
  const tall = height * 0.78;
  const count = Math.max(2, Math.round(width / (tall * 0.62)));
  const step = width / count;
  const wide = Math.min(step * 0.72, tall * 0.48);
  const first = draws.whole(0, DOOR_INKS.length - 1);
  const drawn = Array.from({ length: count }, (_, index) =>
    door(
      draws,
      { at: [step * (index + 0.5) - wide / 2, floor - tall], size: [wide, tall] },
      DOOR_INKS[(first + index) % DOOR_INKS.length] ?? 'main',
    ),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {group(drawn)}
      {fill('mainDark', block(0, floor, [width, height - floor]))}
    </Frame>
  );
}

function door(draws: Draws, { at: [x, y], size: [wide, tall] }: Opening, ink: FillInk): ReactElement {
  const across = draws.whole(1, 2);
  const down = draws.whole(2, 4);
  const gap = wide * 0.11;
  const panel: Point = [(wide - gap * (across + 1)) / across, (tall - gap * (down + 1)) / down];
  const panels = Array.from({ length: across * down }, (_, index): Point => [
    x + gap + (index % across) * (panel[0] + gap),
    y + gap + Math.floor(index / across) * (panel[1] + gap),
  ]);
  const glazed = draws.chance(0.5) ? across : 0;
  const knobX = draws.chance(0.5) ? x + gap / 2 : x + wide - gap / 2;
  return group([
    both('ground', ['line', 3], block(x - gap / 2, y - gap / 2, [wide + gap, tall + gap / 2])),
    both(ink, ['line', 3], block(x, y, [wide, tall])),
    stroke(
      'line',
      2,
      panels
        .slice(glazed)
        .map(([left, top]) => block(left, top, panel))
        .join(''),
    ),
    both(
      'soft',
      ['line', 3],
      panels
        .slice(0, glazed)
        .map(([left, top]) => block(left, top, panel))
        .join(''),
    ),
    fill('line', disc(knobX, y + tall * 0.55, gap * 0.26)),
  ]);
}

/** Treads and risers with their balusters under a rail. */
function stair(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:stair`);
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {flight(draws, { at: [-width * 0.04, height * 0.96], size: [width * 1.08, height * draws.between(0.5, 0.62)] })}
    </Frame>
  );
}

/** A flight from its foot at the left to its head at the right. */
function flight(draws: Draws, { at: [x, y], size: [wide, tall] }: Opening): ReactElement {
  const count = Math.max(6, Math.round(wide / tall / 0.16));
  const [going, rise] = [wide / count, tall / count];
  const rail = Math.min(tall * 0.7, going * 3.2);
  const perTread = draws.whole(1, 3);
  const steps = Array.from({ length: count }, (_, index): Point[] => [
    [x + going * index, y - rise * (index + 1)],
    [x + going * (index + 1), y - rise * (index + 1)],
  ]).flat();
  const balusters = repeat(count * perTread, (index) => {
    const along = (index + 0.5) / perTread;
    const foot = y - rise * (Math.floor(along) + 1);
    return path`M${x + going * along} ${foot}V${y - rise * (along + 0.5) - rail}`;
  });
  return group([
    blunt(draws.one(['second', 'line']), Math.max(2, going * 0.07), balusters),
    both('main', ['line', 3], polyline([[x, y], ...steps, [x + wide, y + rise * 2], [x, y + rise * 2]], true)),
    stroke(
      'second',
      Math.max(4, rise * 0.2),
      repeat(count, (index) => path`M${x + going * (index - 0.12)} ${y - rise * (index + 1)}h${going * 1.12}`),
    ),
    stroke('main', Math.max(5, rise * 0.32), path`M${x} ${y - rise * 0.5 - rail}L${x + wide} ${y - rise * (count + 0.5) - rail}`),
  ]);
}

function smallSash(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:small`);
  const tall = props.height * 0.86;
  return (
    <Frame box={props} fit="meet">
      {sash(draws, { at: [props.width / 2 - tall * 0.32, props.height * 0.04], size: [tall * 0.64, tall] }, [
        2,
        draws.whole(1, 2),
      ])}
    </Frame>
  );
}

function smallDoor(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:small`);
  const tall = props.height * 0.92;
  return (
    <Frame box={props} fit="meet">
      {door(draws, { at: [props.width / 2 - tall * 0.24, props.height * 0.06], size: [tall * 0.48, tall] }, draws.one(DOOR_INKS))}
    </Frame>
  );
}

function smallStair(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:small`);
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      {flight(draws, { at: [width * 0.1, height * 0.86], size: [width * 0.8, height * 0.5] })}
    </Frame>
  );
}
