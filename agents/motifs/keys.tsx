// The guesthouse: keys on their hooks, a window with a view, a room with a made bed.
import type { ReactElement } from 'react';
import type { Spot } from './drawing/arrange.ts';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import { bed, KEY, KEYS } from './drawing/key.tsx';
import { block, disc, path, repeat } from './drawing/path.ts';
import { view } from './drawing/view.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'keys',
  says: 'Keys on hooks, a window with a view, a room with a bed',
  figures: KEYS,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [board, windows, room],
    plate: [room, windows, board],
    pattern: [board, windows],
    small: [oneKey, smallWindow, smallBed],
  },
});

/** The board behind the desk: every key on its hook, some hooks empty. */
function board(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:board`);
  const rows = height > 600 ? draws.whole(2, 3) : 2;
  const deep = height / rows;
  const radius = deep * 0.36;
  const step = radius * draws.between(1.3, 1.7);
  const across = Math.ceil(width / step);
  const hooks = Array.from({ length: across * rows }, (_, index) => ({
    x: ((index % across) + 0.5) * step,
    y: (Math.floor(index / across) + 0.16) * deep,
  }));
  const kept = hooks.filter(() => draws.chance(0.84));
  const spots = kept.map(({ x, y }): Spot => ({ x, y: y + radius * 0.78, radius, turn: Math.round(draws.between(-5, 5)) }));
  const figures = [KEY(draws), KEY(draws), KEY(draws), KEY(draws)];
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill(
        'mainHalf',
        repeat(rows, (row) => block(0, (row + 0.11) * deep, [width, deep * 0.1])),
      )}
      {figureField({ id: idPrefix(props, 'board'), figures, spots, tones: ['main', 'second', 'main'] })}
      {stroke('line', Math.round(deep / 50), hooks.map(({ x, y }) => path`M${x} ${y - 6}v12q0 8 8 8`).join(''))}
    </Frame>
  );
}

/** Windows side by side, in each another hour of the same view. */
function windows(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:windows`);
  const count = Math.max(1, Math.round(width / height / draws.one([0.5, 0.7])));
  const step = width / count;
  const tall = height * 0.72;
  const wide = Math.min(step * 0.74, tall * 0.86);
  const isArched = draws.chance(0.5);
  const drawn = Array.from({ length: count }, (_, index) =>
    view(
      draws,
      { x: (index + 0.5) * step - wide / 2, y: height * 0.12, width: wide, height: tall },
      { id: `${idPrefix(props, 'window')}${index}`, isArched },
    ),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {group(drawn)}
    </Frame>
  );
}

function room(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:room`);
  const floor = height * 0.86;
  const wide = Math.min(width * 0.52, height * 0.8);
  const left = width * draws.between(0.08, 0.2);
  const frame = { x: left + wide * draws.between(0.5, 0.86), y: height * 0.1, width: height * 0.34, height: height * 0.4 };
  const lampX = Math.min(width * 0.93, left + wide + height * 0.14);
  return (
    <Frame box={props} base="soft">
      {fill('mainFaint', block(0, floor, [width, height]))}
      {stroke(
        'mainHalf',
        2,
        repeat(Math.round(width / 60), (index) => path`M${index * 60 + 30} 0V${floor}`),
      )}
      {view(draws, frame, { id: idPrefix(props, 'view'), isArched: draws.chance(0.4) })}
      {bed(draws, { x: left, floor, wide })}
      {stroke('line', 5, path`M${lampX} ${floor}V${height * 0.52}M${lampX - 30} ${floor}h60`)}
      {both(
        'second',
        ['line', 3],
        path`M${lampX - height * 0.05} ${height * 0.4}h${height * 0.1}l${height * 0.05} ${height * 0.13}h${-height * 0.2}Z`,
      )}
      {stroke('line', 3, path`M0 ${floor}H${width}`)}
    </Frame>
  );
}

function oneKey(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:key`);
  const spot: Spot = { x: width / 2, y: height / 2, radius: Math.min(width * 0.44, height * 0.7), turn: draws.one([-90, 90]) };
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'key'), figures: [KEY(draws)], spots: [spot], tones: ['main'] })}
    </Frame>
  );
}

function smallWindow(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:window`);
  return (
    <Frame box={props} fit="meet">
      {view(
        draws,
        { x: width / 2 - height * 0.36, y: height * 0.06, width: height * 0.72, height: height * 0.84 },
        { id: idPrefix(props, 'window'), isArched: draws.chance(0.5) },
      )}
    </Frame>
  );
}

function smallBed(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:bed`);
  return (
    <Frame box={props} fit="meet">
      {fill('second', disc(width * 0.7, height * 0.22, height * 0.12))}
      {bed(draws, { x: width * 0.14, floor: height * 0.9, wide: width * 0.72 })}
      {stroke('line', 2.5, path`M${width * 0.06} ${height * 0.9}H${width * 0.94}`)}
    </Frame>
  );
}
