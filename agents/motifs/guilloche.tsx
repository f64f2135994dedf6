// Guilloche: the turned line work of deeds and banknotes.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import type { Draws } from './drawing/draws.ts';
import { Frame, idPrefix } from './drawing/frame.tsx';
import { stroke } from './drawing/ink.tsx';
import type { StrokeInk } from './drawing/ink.tsx';
import { disc, path, polar, polyline, repeat } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'guilloche',
  says: 'Rosettes, borders and waves turned from fine lines',
  scenes: {
    hero: [oneRosette, overlapping, waves, moire],
    plate: [oneRosette, waves, moire],
    pattern: [waves, chain, moire],
    small: [smallRosette, border, knot],
  },
});

interface Band {
  /** Mean radius and the height of its waves. */
  radius: number;
  swing: number;
  petals: number;
  /** Share of a second, doubled wave. */
  overtone: number;
}

function ring({ radius, swing, petals, overtone }: Band): string {
  const points = Array.from({ length: petals * 12 }, (_, index): Point => {
    const angle = (index / (petals * 12)) * Math.PI * 2;
    return polar([0, 0], radius + swing * (Math.sin(petals * angle) + overtone * Math.sin(petals * 2 * angle + 1)), angle);
  });
  return polyline(points, true);
}

interface Rosette {
  id: string;
  at: Point;
  radius: number;
  inks: readonly StrokeInk[];
  /** Rings of bands. */
  bands?: number;
  lines?: number;
}

/** Each band is one wavy ring, turned by a fraction of its own petal again and again. */
function rosette(draws: Draws, { id, at, radius, inks, bands = 3, lines = 9 }: Rosette): ReactElement {
  const petals = draws.one([12, 16, 18, 20]);
  const widths: readonly Band[] = [
    { radius: 0.83, swing: 0.125, petals: petals * 2, overtone: 0.16 },
    { radius: 0.54, swing: 0.15, petals, overtone: draws.between(0.1, 0.4) },
    { radius: 0.26, swing: 0.12, petals: petals / 2, overtone: draws.between(0.2, 0.5) },
  ];
  const drawn = widths.slice(0, bands).map((band, index) => {
    const scaled = { ...band, radius: band.radius * radius, swing: band.swing * radius };
    const ink = inks[index % inks.length] ?? 'main';
    const turns = Array.from({ length: lines - 1 }, (_, step) => ((step + 1) * 360) / band.petals / lines);
    return (
      <g key={band.radius}>
        <g id={`${id}-${index}`}>{stroke(ink, 1, ring(scaled))}</g>
        {turns.map((turn) => (
          <use key={turn} href={`#${id}-${index}`} transform={`rotate(${Math.round(turn * 100) / 100})`} />
        ))}
      </g>
    );
  });
  return (
    <g transform={path`translate(${at[0]} ${at[1]})`}>
      {drawn}
      {stroke(inks[0] ?? 'main', 1, disc(0, 0, radius * 0.97) + disc(0, 0, radius * 0.99))}
    </g>
  );
}

function oneRosette(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:rosette`);
  const radius = Math.min(width, height) * 0.49;
  return (
    <Frame box={props} fit="meet">
      {rosette(draws, { id: idPrefix(props, 'one'), at: [width / 2, height / 2], radius, inks: ['main', 'second', 'main'] })}
    </Frame>
  );
}

/** One big ring cut by the frame, a smaller one over it. */
function overlapping(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:overlap`);
  const side = draws.one([0.28, 0.72]);
  return (
    <Frame box={props} base="brand">
      {rosette(draws, {
        id: idPrefix(props, 'big'),
        at: [width * side, height * 0.46],
        radius: height * 0.72,
        inks: ['main', 'soft'],
        bands: 2,
      })}
      {rosette(draws, {
        id: idPrefix(props, 'near'),
        at: [width * (1 - side), height * 0.64],
        radius: height * 0.34,
        inks: ['second', 'main'],
        bands: 2,
        lines: 8,
      })}
    </Frame>
  );
}

/** Lines of waves that swell and narrow together, as on the ground of a share certificate. */
function waves(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:waves`);
  const beats = draws.whole(2, 4);
  const lines = 26;
  const knots = 30;
  const swing = height * draws.between(0.3, 0.42);
  const line = (share: number): string => {
    const points = Array.from({ length: knots + 1 }, (_, index): Point => {
      const x = index / knots;
      const envelope = Math.sin(x * Math.PI * beats + share * Math.PI);
      const detail = 0.2 * Math.sin(x * Math.PI * beats * 4 + share * 6);
      return [x * width, height / 2 + swing * (envelope * (0.4 + 0.6 * share) + detail)];
    });
    return polyline(points);
  };
  const half = (from: number): string => repeat(lines / 2, (index) => line((from + index) / lines));
  return (
    <Frame box={props} base={draws.one(['ground', 'brand', 'soft'])}>
      {stroke('main', 1.2, half(0))}
      {stroke('second', 1.2, half(lines / 2))}
    </Frame>
  );
}

/** Two bundles of rings with centres apart: where they cross, a third figure appears. */
function moire(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:moire`);
  const apart = draws.between(0.1, 0.24) * width;
  const gap = height / 46;
  const at = { x: width * draws.between(0.35, 0.65), y: height * draws.between(0.35, 0.65) };
  const rings = (x: number): string => repeat(44, (index) => disc(x, at.y, gap * (index + 1) * 1.18));
  return (
    <Frame box={props} base={draws.one(['ground', 'brand'])}>
      {stroke('main', 1.6, rings(at.x - apart))}
      {stroke('second', 1.6, rings(at.x + apart))}
    </Frame>
  );
}

function chain(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:chain`);
  const id = idPrefix(props, 'chain');
  const step = height * 0.78;
  const others = Array.from({ length: Math.ceil(width / step) }, (_, index) => (index + 1) * step);
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      <g id={id}>
        {rosette(draws, {
          id: `${id}r`,
          at: [0, height / 2],
          radius: height * 0.46,
          inks: ['main', 'second'],
          bands: 2,
          lines: 7,
        })}
      </g>
      {others.map((x) => (
        <use key={x} href={`#${id}`} x={Math.round(x)} />
      ))}
    </Frame>
  );
}

function smallRosette(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:small`);
  return (
    <Frame box={props} fit="meet">
      {rosette(draws, {
        id: idPrefix(props, 'small'),
        at: [width / 2, height / 2],
        radius: height * 0.48,
        inks: ['main', 'second'],
        bands: 2,
        lines: 5,
      })}
    </Frame>
  );
}

function strands(props: MotifProps, count: number, swell: (share: number) => number): string {
  const { width, height } = props;
  return repeat(count, (strand) => {
    const points = Array.from({ length: 41 }, (_, index): Point => {
      const share = index / 40;
      const phase = share * Math.PI * 6 + (strand * Math.PI * 2) / count;
      return [width * (0.04 + share * 0.92), height / 2 + Math.sin(phase) * height * 0.3 * swell(share)];
    });
    return polyline(points);
  });
}

function border(props: MotifProps): ReactElement {
  const count = drawsFrom(`${props.seed}:border`).whole(5, 8);
  return (
    <Frame box={props} fit="meet">
      {stroke(
        'main',
        1.2,
        strands(props, count, () => 0.8),
      )}
      {stroke(
        'second',
        1.2,
        path`M${props.width * 0.04} ${props.height * 0.2}H${props.width * 0.96}M${props.width * 0.04} ${props.height * 0.8}H${props.width * 0.96}`,
      )}
    </Frame>
  );
}

function knot(props: MotifProps): ReactElement {
  const count = drawsFrom(`${props.seed}:knot`).whole(7, 10);
  return (
    <Frame box={props} fit="meet">
      {stroke(
        'main',
        1.1,
        strands(props, count, (share) => Math.sin(share * Math.PI) ** 2 * 1.4),
      )}
    </Frame>
  );
}
