// Tailoring: a pattern laid out for cutting, seams close by, spools on their shelf, buttons on a card.
import type { ReactElement } from 'react';
import { figuresOnBoards } from './drawing/boards.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, dashed, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { block, path, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { BUTTON, SEWING, SHEARS, SPOOL } from './drawing/sewing.tsx';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'threads',
  says: 'A cutting pattern, seams, spools on a shelf, buttons, shears',
  figures: SEWING,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: {
    hero: [cuttingTable, seams, spools],
    plate: [cuttingTable, seams, spools],
    pattern: [seams, spools, buttons],
    small: [oneSpool, oneButton, oneShears],
  },
});

/** Half a back, a front with its dart, a sleeve: each drawn within 100 units of 0,0. */
const PIECES: readonly { outline: string; seam: string; grain: string }[] = [
  {
    outline: 'M-50-96H-8Q4-76 24-84L56-70Q44-36 60-14V96H-50Z',
    seam: 'M-42-88H-14Q0-66 22-74L46-64Q36-34 52-10V88H-42Z',
    grain: 'M0-40V60M-7-30L0-42L7-30M-7 50L0 62L7 50',
  },
  {
    outline: 'M-60-84L-26-96Q-14-60 26-40L30 96H-66V-14Q-46-40-60-84Z',
    seam: 'M-50-78L-32-84Q-20-52 18-34L22 88H-58V-10Q-38-40-50-78ZM-24 88L-16 20L-8 88',
    grain: 'M4-10V70M-3 0L4-12L11 0M-3 60L4 72L11 60',
  },
  {
    outline: 'M-70-30Q-40-92 0-92Q40-92 70-30L48 96H-48Z',
    seam: 'M-60-28Q-34-82 0-82Q34-82 60-28L40 88H-40Z',
    grain: 'M0-50V50M-7-40L0-52L7-40M-7 40L0 52L7 40',
  },
];

function cuttingTable(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:table`);
  const radius = height * draws.between(0.36, 0.42);
  const count = Math.max(1, Math.round(width / (radius * 1.7)));
  const first = draws.whole(0, 2);
  const cloth = height / draws.whole(7, 10);
  const checks = repeat(Math.ceil(width / cloth), (index) => path`M${index * cloth} 0V${height}`);
  const rows = repeat(Math.ceil(height / cloth), (index) => path`M0 ${index * cloth}H${width}`);
  const inks: readonly FillInk[] = ['soft', 'second', 'soft'];
  const laid = Array.from({ length: count }, (_, index) => {
    const piece = PIECES[(first + index) % PIECES.length];
    const turn = Math.round(draws.between(-14, 14)) + (draws.chance(0.25) ? 180 : 0);
    const scale = Math.round(radius * 10) / 1000;
    return (
      <g
        key={index}
        transform={path`translate(${((index + 0.5) * width) / count} ${height * draws.between(0.44, 0.56)}) rotate(${turn}) scale(${String(scale)})`}
      >
        {both(inks[index % 3] ?? 'soft', ['line', 1.6], piece?.outline ?? '')}
        {dashed('line', 1.4, { d: piece?.seam ?? '', dashes: '6 4' })}
        {stroke('line', 1.4, piece?.grain ?? '')}
      </g>
    );
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {fill('main', block(0, 0, [width, height]))}
      {stroke('mainHalf', 2, checks + rows)}
      {group(laid)}
      {draws.chance(0.6) &&
        figureField({
          id: idPrefix(props, 'shears'),
          figures: [SHEARS(draws)],
          spots: [{ x: width * 0.92, y: height * 0.78, radius: height * 0.22, turn: -38 }],
          tones: ['second'],
        })}
    </Frame>
  );
}

/** Cloths that meet, stitched along their edges in several ways. */
function seams(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:seams`);
  const count = draws.whole(4, 6);
  const inks: readonly FillInk[] = ['main', 'second', 'soft', 'mainHalf', 'main', 'soft'];
  const [swing, phase] = [height * draws.between(0.03, 0.08), draws.between(0, 6)];
  const thick = Math.max(3, height * 0.012);
  const edgeAt = (index: number, inset: number): Point[] =>
    Array.from({ length: 9 }, (_, step): Point => [
      (step / 8) * (width + 40) - 20,
      (index * height) / count + Math.sin(step * 0.9 + phase + index * 0.8) * swing + inset,
    ]);
  const cloths = Array.from({ length: count }, (_, index) => {
    const edge = smooth(edgeAt(index, 0));
    const run = smooth(edgeAt(index, height * 0.032));
    const dashes =
      [path`${thick * 3.4} ${thick * 2.6}`, path`${thick * 0.2} ${thick * 2.4}`, path`${thick * 5} ${thick * 1.8}`][index % 3] ??
      '';
    const ink = index % 6 === 0 || index % 6 === 4 ? 'soft' : 'line';
    return group([
      index === 0
        ? fill(inks[0] ?? 'main', block(0, 0, [width, height]))
        : fill(inks[index % 6] ?? 'main', `${edge}V${height}H-20Z`),
      index > 0 && stroke('lineFaint', 2, edge),
      dashed(ink, thick, { d: run, dashes }),
      index % 2 === 1 && dashed(ink, thick, { d: smooth(edgeAt(index, height * 0.06)), dashes }),
    ]);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {group(cloths)}
      {figureField({
        id: idPrefix(props, 'buttons'),
        figures: [BUTTON(draws)],
        spots: Array.from({ length: Math.max(1, Math.round(width / height)) }, (_, index) => ({
          x: width * draws.between(0.1, 0.35) + (index * width) / 2.4,
          y: height * ((draws.whole(1, count - 1) + 0.55) / count),
          radius: height * 0.06,
          turn: Math.round(draws.between(0, 90)),
        })),
        tones: ['soft'],
      })}
    </Frame>
  );
}

function spools(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:spools`);
  return figuresOnBoards(props, draws, {
    name: 'spools',
    radius: 0.36,
    apart: [1.4, 1.6],
    figures: () => [SPOOL(draws), SPOOL(draws), SPOOL(draws)],
    tones: ['main', 'second', 'main', 'second'],
  });
}

/** Sewn to their card in rows. */
function buttons(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:buttons`);
  const step = height / draws.whole(3, 4);
  const across = Math.ceil(width / step);
  const spots = Array.from({ length: across * Math.ceil(height / step) }, (_, index) => ({
    x: ((index % across) + 0.5) * step,
    y: (Math.floor(index / across) + 0.5) * step,
    radius: step * draws.one([0.26, 0.33, 0.4]),
    turn: Math.round(draws.between(0, 90)),
  }));
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {figureField({
        id: idPrefix(props, 'card'),
        figures: [BUTTON(draws), BUTTON(draws), BUTTON(draws)],
        spots,
        tones: ['main', 'second', 'main'],
      })}
    </Frame>
  );
}

function alone(props: MotifProps, figure: ReactElement, turn = 0): ReactElement {
  const spot = { x: props.width / 2, y: props.height / 2, radius: props.height * 0.47, turn };
  return (
    <Frame box={props} fit="meet">
      {figureField({ id: idPrefix(props, 'alone'), figures: [figure], spots: [spot], tones: ['main'] })}
    </Frame>
  );
}

function oneSpool(props: MotifProps): ReactElement {
  return alone(props, SPOOL(drawsFrom(`${props.seed}:spool`)));
}

function oneButton(props: MotifProps): ReactElement {
  return alone(props, BUTTON(drawsFrom(`${props.seed}:button`)));
}

function oneShears(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:shears`);
  return alone(props, SHEARS(draws), draws.one([90, -90, 0]));
}
