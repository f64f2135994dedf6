// Land: contour lines of a survey, layers of cut paper, ridges one behind another.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { FillInk } from './drawing/ink.tsx';
import { disc, path, polyline, repeat, smooth } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { contour, landscape } from './drawing/relief.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'contours',
  says: 'Contour lines, ridges one behind another, a section through the land',
  scenes: {
    hero: [survey, ridges, profiles, survey],
    plate: [survey, ridges, profiles],
    pattern: [survey, profiles, ridges],
    small: [knoll, smallRidges, compass],
  },
});

function survey(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:survey`);
  const land = landscape(draws, props, draws.whole(8, 12));
  const levels = Math.round(draws.between(8, 10));
  const step = Math.sqrt(width * height) / 22;
  const lines = Array.from({ length: levels }, (_, index) =>
    contour({ height: land, box: props, step }, -0.25 + index * (1.9 / levels)),
  );
  const heights = repeat(5, () => {
    const [x, y] = [draws.between(0.08, 0.92) * width, draws.between(0.1, 0.9) * height];
    return path`M${x - 7} ${y}h14M${x} ${y - 7}v14`;
  });
  return (
    <Frame box={props} base={draws.one(['ground', 'brand', 'soft'])}>
      {stroke('main', 1.4, lines.filter((_, index) => index % 4 !== 0).join(''))}
      {stroke('main', 3, lines.filter((_, index) => index % 4 === 0).join(''))}
      {stroke('second', 2.5, heights)}
    </Frame>
  );
}

const LAYERS: readonly FillInk[] = ['mainFaint', 'mainHalf', 'main', 'mainDark'];

function crest(props: MotifProps, level: number, seed: string): Point[] {
  const draws = drawsFrom(seed);
  const waves = Array.from({ length: 4 }, (_, index) => ({
    length: (1.4 + index * 1.9) * draws.between(0.7, 1.2),
    phase: draws.between(0, 6.3),
    size: 1 / (index + 1),
  }));
  return Array.from({ length: 25 }, (_, index): Point => {
    const share = index / 24;
    const wave = waves.reduce((sum, { length, phase, size }) => sum + size * Math.sin(share * length * Math.PI + phase), 0);
    return [props.width * (share * 1.04 - 0.02), props.height * (level + wave * 0.055)];
  });
}

/** Hills as layers of cut paper, the nearer the darker, with a sun. */
function ridges(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:ridges`);
  const layers = LAYERS.map((ink, index) => {
    const points = crest(props, 0.38 + index * 0.16, `${props.seed}:ridge${index}`);
    return fill(ink, path`${smooth(points)}V${height + 5}H${-width * 0.02}Z`);
  });
  return (
    <Frame box={props} base="soft">
      {fill(
        'second',
        disc(draws.between(0.15, 0.85) * width, height * draws.between(0.2, 0.34), height * draws.between(0.08, 0.15)),
      )}
      {group(layers)}
    </Frame>
  );
}

/** Sections through the land one behind another, each hiding what lies behind. */
function profiles(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:profiles`);
  const land = landscape(draws, props, 14);
  const rows = 17;
  const lines = Array.from({ length: rows }, (_, row) => {
    const y = height * (0.24 + (row / rows) * 0.74);
    const points = Array.from({ length: 58 }, (__, index): Point => {
      const x = (index / 57) * (width + 40) - 20;
      const rise = Math.max(0, land(x, y)) * height * 0.2;
      return [x, y - rise - draws.between(0, height * 0.006)];
    });
    const whole = polyline(points.map(([x, at]): Point => [Math.round(x), Math.round(at)]));
    return both('ground', [row === Math.round(rows / 2) ? 'second' : 'main', 2.4], path`${whole}V${height + 9}H-20Z`);
  });
  return (
    <Frame box={props} base={draws.one(['ground', 'brand'])}>
      {group(lines)}
    </Frame>
  );
}

function knoll(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:knoll`);
  const rings = repeat(5, (index) => {
    const points = Array.from({ length: 9 }, (_, step): Point => {
      const angle = (step / 9) * Math.PI * 2;
      const radius = (1 - index * 0.19) * draws.between(0.84, 1.04);
      return [
        width * (0.5 + index * 0.02) + Math.cos(angle) * width * 0.43 * radius,
        height / 2 + Math.sin(angle) * height * 0.44 * radius,
      ];
    });
    return smooth(points, true);
  });
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 2, rings)}
      {stroke('second', 2.5, path`M${width * 0.6 - 6} ${height / 2}h12m-6-6v12`)}
    </Frame>
  );
}

function smallRidges(props: MotifProps): ReactElement {
  const { width, height } = props;
  const layers = [0.45, 0.62, 0.78].map((level, index) => {
    const points = crest(props, level, `${props.seed}:small${index}`);
    return both('ground', ['main', 2.4], path`${smooth(points)}V${height + 9}H${-width * 0.02}Z`);
  });
  return (
    <Frame box={props} fit="meet">
      {fill('second', disc(width * drawsFrom(`${props.seed}:sun`).between(0.25, 0.75), height * 0.3, height * 0.15))}
      {group(layers)}
    </Frame>
  );
}

function compass(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = height * 0.42;
  const marks = drawsFrom(`${props.seed}:compass`).one([16, 24, 32]);
  const ticks = repeat(marks, (index) => {
    const angle = (index / marks) * Math.PI * 2;
    return path`M${width / 2 + Math.cos(angle) * radius} ${height / 2 + Math.sin(angle) * radius}l${Math.cos(angle) * -8} ${Math.sin(angle) * -8}`;
  });
  return (
    <Frame box={props} fit="meet">
      {stroke('line', 2, disc(width / 2, height / 2, radius) + ticks)}
      {fill('second', path`M${width / 2} ${height / 2 - radius * 0.72}l${radius * 0.2} ${radius * 0.72}h${-radius * 0.4}Z`)}
      {fill('main', path`M${width / 2} ${height / 2 + radius * 0.72}l${radius * 0.2} ${-radius * 0.72}h${-radius * 0.4}Z`)}
    </Frame>
  );
}
