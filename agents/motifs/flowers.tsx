// Flowers: blossoms strewn, a meadow, a bunch in a vase, a wreath.
import type { ReactElement } from 'react';
import { shuffled } from '../random.ts';
import { BLOSSOMS, HEADS } from './drawing/blossom.tsx';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { figureMotif } from './drawing/figure-motif.tsx';
import { figureField } from './drawing/figures.tsx';
import type { Spot } from './drawing/arrange.ts';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { fill, stroke } from './drawing/ink.tsx';
import { cut, path, polar, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import type { MotifProps } from './motif.ts';

export default figureMotif({
  id: 'flowers',
  says: 'Blossoms, a meadow, a bunch in a vase, a wreath',
  figures: BLOSSOMS,
  arrangements: ['scatter', 'giant', 'bricks'],
  bases: ['brand', 'soft', 'soft'],
  scenes: { hero: [meadow, wreath], plate: [vase, meadow, wreath], pattern: [meadow], small: [garland, oneStem, smallWreath] },
});

interface Bloom extends Spot {
  foot: Point;
}

/** Stems from their feet to the blooms, each with a leaf or two. */
function stems(draws: Draws, blooms: readonly Bloom[]): { lines: string; leaves: string } {
  const grown = blooms.map(({ x, y, foot }) => {
    const bend: Point = [(x + foot[0]) / 2 + draws.between(-0.1, 0.1) * Math.abs(foot[1] - y), (y + foot[1]) / 2];
    const length = Math.abs(foot[1] - y) * 0.3;
    const leaf = cut(bend, -Math.PI / 2 + draws.one([-0.8, 0.8]), [length, length * 0.22]);
    const lower: Point = [(bend[0] + foot[0]) / 2, (bend[1] + foot[1]) / 2];
    return {
      line: smooth([foot, bend, [x, y]]),
      leaves: leaf + cut(lower, -Math.PI / 2 + draws.one([-0.7, 0.7]), [length * 0.9, length * 0.2]),
    };
  });
  return { lines: grown.map(({ line }) => line).join(''), leaves: grown.map(({ leaves }) => leaves).join('') };
}

function heads(props: MotifProps, count: number): ReactElement[] {
  const draws = drawsFrom(`${props.seed}:heads`);
  return shuffled(`${props.seed}:heads`, HEADS)
    .slice(0, count)
    .map((figure) => figure(draws));
}

function meadow(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:meadow`);
  const count = Math.round(width / height / 0.19);
  const blooms = Array.from({ length: count }, (_, index): Bloom => {
    const x = ((index + 0.5) / count) * width + draws.between(-30, 30);
    return {
      x,
      y: height * draws.between(0.16, 0.62),
      radius: height * draws.between(0.07, 0.15),
      turn: draws.between(-20, 20),
      foot: [x + draws.between(-50, 50), height + 10],
    };
  });
  const { lines, leaves } = stems(draws, blooms);
  const grass = repeat(32, () =>
    cut([draws.between(0, width), height + 8], -Math.PI / 2 + draws.between(-0.3, 0.3), [height * draws.between(0.1, 0.26), 7]),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground', 'brand'])}>
      {fill('mainHalf', grass)}
      {stroke('main', 4, lines)}
      {fill('main', leaves)}
      {figureField({
        id: idPrefix(props, 'meadow'),
        figures: heads(props, 4),
        spots: blooms,
        tones: ['second', 'main', 'second'],
      })}
    </Frame>
  );
}

function vase(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:vase`);
  const [x, mouth] = [width * draws.between(0.42, 0.58), height * 0.66];
  const count = draws.whole(6, 9);
  const blooms = Array.from({ length: count }, (_, index): Bloom => {
    const [bloomX, bloomY] = polar(
      [x, mouth - height * 0.04],
      height * draws.between(0.28, 0.5),
      -Math.PI * (0.1 + (0.8 * (index + 0.5)) / count),
    );
    return {
      x: bloomX,
      y: bloomY,
      radius: height * draws.between(0.075, 0.13),
      turn: draws.between(-30, 30),
      foot: [x + draws.between(-10, 10), mouth + 20],
    };
  });
  const { lines, leaves } = stems(draws, blooms);
  const w = height * draws.between(0.11, 0.16);
  const neck = height * draws.between(0.04, 0.07);
  const pot = path`M${x - neck} ${mouth}C${x - neck} ${mouth + height * 0.08} ${x - w} ${mouth + height * 0.08} ${x - w} ${mouth + height * 0.18}C${x - w} ${mouth + height * 0.26} ${x - w * 0.6} ${mouth + height * 0.28} ${x - w * 0.6} ${mouth + height * 0.28}H${x + w * 0.6}C${x + w * 0.6} ${mouth + height * 0.28} ${x + w} ${mouth + height * 0.26} ${x + w} ${mouth + height * 0.18}C${x + w} ${mouth + height * 0.08} ${x + neck} ${mouth + height * 0.08} ${x + neck} ${mouth}Z`;
  return (
    <Frame box={props} base="soft">
      {fill('mainFaint', path`M0 ${height * 0.86}H${width}V${height}H0Z`)}
      {stroke('main', 4, lines)}
      {fill('main', leaves)}
      {figureField({ id: idPrefix(props, 'vase'), figures: heads(props, 3), spots: blooms, tones: ['second', 'main'] })}
      {fill('mainDark', pot)}
      {stroke(
        'soft',
        3,
        path`M${x - w * 0.9} ${mouth + height * 0.16}Q${x} ${mouth + height * 0.19} ${x + w * 0.9} ${mouth + height * 0.16}`,
      )}
    </Frame>
  );
}

function ring(props: MotifProps, radius: number, count: number): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:ring`);
  const spots = Array.from({ length: count }, (_, index): Spot => {
    const [x, y] = polar([width / 2, height / 2], radius * draws.between(0.94, 1.06), (index / count) * Math.PI * 2);
    return { x, y, radius: radius * draws.between(0.17, 0.3), turn: draws.between(0, 360) };
  });
  const leaves = repeat(count * 3, (index) => {
    const angle = (index / count / 3) * Math.PI * 2;
    return cut(polar([width / 2, height / 2], radius, angle), angle + Math.PI / 2 + draws.between(-0.9, 0.9), [
      radius * 0.34,
      radius * 0.08,
    ]);
  });
  return (
    <>
      {fill('main', leaves)}
      {figureField({ id: idPrefix(props, 'ring'), figures: heads(props, 3), spots, tones: ['second', 'main', 'second'] })}
    </>
  );
}

function wreath(props: MotifProps): ReactElement {
  return (
    <Frame box={props} base="soft">
      {ring(props, Math.min(props.height, props.width) * 0.36, 11)}
    </Frame>
  );
}

function smallWreath(props: MotifProps): ReactElement {
  return (
    <Frame box={props} fit="meet">
      {ring(props, props.height * 0.36, 7)}
    </Frame>
  );
}

function garland(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:garland`);
  const spots = [0.1, 0.3, 0.5, 0.7, 0.9].map((share, index): Spot => ({
    x: width * share,
    y: height * (0.34 + 0.3 * Math.sin(share * Math.PI)),
    radius: height * (index % 2 === 0 ? 0.15 : 0.11),
    turn: draws.between(0, 90),
  }));
  const leaves = spots
    .map(({ x, y }) => cut([x, y], 0.3, [height * 0.3, 6]) + cut([x, y], Math.PI - 0.3, [height * 0.3, 6]))
    .join('');
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 2, smooth(spots.map(({ x, y }): Point => [x, y])))}
      {fill('main', leaves)}
      {figureField({ id: idPrefix(props, 'garland'), figures: heads(props, 2), spots, tones: ['second', 'main'] })}
    </Frame>
  );
}

function oneStem(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:stem`);
  const bloom: Bloom = { x: width * 0.52, y: height * 0.32, radius: height * 0.27, turn: 0, foot: [width * 0.48, height * 0.98] };
  const { lines, leaves } = stems(draws, [bloom]);
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 3, lines)}
      {fill('main', leaves)}
      {figureField({ id: idPrefix(props, 'stem'), figures: heads(props, 1), spots: [bloom], tones: ['second'] })}
    </Frame>
  );
}
