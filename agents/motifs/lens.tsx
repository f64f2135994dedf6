// Photography: the blades of an aperture, a contact sheet, glass and light in section, a camera's front.
import type { ReactElement } from 'react';
import { aperture, frameScene } from './drawing/camera.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, dashed, fill, stroke } from './drawing/ink.tsx';
import { block, disc, path, polyline, repeat, slab } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'lens',
  says: 'Aperture blades, a contact sheet, light through glass, a camera',
  scenes: {
    hero: [nearAperture, contactSheet, optics, stops],
    plate: [nearAperture, contactSheet, camera, optics],
    pattern: [contactSheet, stops, optics],
    small: [smallAperture, smallCamera, strip],
  },
});

function nearAperture(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:aperture`);
  const radius = height * draws.between(0.5, 0.74);
  const x = width * draws.one([0.32, 0.5, 0.68]);
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {aperture({
        at: [x, height / 2],
        radius,
        blades: draws.whole(6, 9),
        opening: draws.between(0.24, 0.5),
        turn: draws.between(0, 1),
      })}
    </Frame>
  );
}

/** The same aperture, stopped down step by step. */
function stops(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:stops`);
  const count = Math.max(3, Math.round(width / height / draws.one([0.4, 0.55])));
  const step = width / count;
  const radius = Math.min(step, height) * 0.43;
  const blades = draws.whole(6, 8);
  const row = Array.from({ length: count }, (_, index) =>
    aperture({ at: [(index + 0.5) * step, height / 2], radius, blades, opening: 0.7 / Math.SQRT2 ** index, turn: index * 0.12 }),
  );
  return (
    <Frame box={props} base={draws.one(['soft', 'ground'])}>
      {group(row)}
    </Frame>
  );
}

function contactSheet(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:contact`);
  const rows = draws.whole(2, 3);
  const strips = height / rows;
  const tall = strips * 0.62;
  const wide = tall * 1.5;
  const shift = draws.between(0, wide * 0.6);
  const columns = Math.ceil(width / (wide + 14)) + 1;
  const chosen = draws.whole(1, columns * rows - 2);
  const frames = Array.from({ length: columns * rows }, (_, index) => {
    const x = (index % columns) * (wide + 14) - shift * ((Math.floor(index / columns) % 2) + 0.4);
    const y = Math.floor(index / columns) * strips + strips * 0.19;
    return group([
      frameScene(draws, { x, y, width: wide, height: tall }),
      index === chosen &&
        stroke(
          'second',
          9,
          path`M${x - 8} ${y + 8}q${wide / 2} -26 ${wide + 14} -6q10 ${tall / 2} -4 ${tall + 10}q${-wide / 2} 14 ${-wide - 12} -4q-8 ${-tall / 2} 2 ${-tall - 8}`,
        ),
    ]);
  });
  const hole = strips * 0.07;
  const holes = repeat(
    rows,
    (row) => path`M0 ${row * strips + strips * 0.095}H${width}M0 ${(row + 1) * strips - strips * 0.095}H${width}`,
  );
  return (
    <Frame box={props} base="soft">
      {fill(
        'line',
        repeat(rows, (row) => block(0, row * strips + 5, [width, strips - 10])),
      )}
      {dashed('soft', Math.round(hole), { d: holes, dashes: `${Math.round(hole * 1.3)}` })}
      {group(frames)}
    </Frame>
  );
}

/** A lens in section: glass, the stop, and rays that meet in the image plane. */
function optics(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:optics`);
  const axis = height / 2;
  const focus = width * draws.between(0.82, 0.9);
  const elements = draws.whole(3, 5);
  const start = width * draws.between(0.2, 0.3);
  const step = (width * 0.4) / elements;
  const glass = Array.from({ length: elements }, (_, index) => {
    const x = start + index * step;
    const half = height * (0.38 - index * 0.045);
    const [front, back] = [draws.between(0.16, 0.44) * half, draws.one([-0.2, 0.05, 0.3]) * half];
    const thick = step * 0.24;
    return path`M${x} ${axis - half}Q${x - front} ${axis} ${x} ${axis + half}H${x + thick}Q${x + thick + back} ${axis} ${x + thick} ${axis - half}Z`;
  });
  const rays = repeat(9, (index) => {
    const level = (index - 4) * height * 0.078;
    return polyline([
      [0, axis + level],
      [start, axis + level],
      [start + step * (elements - 0.6), axis + level * 0.55],
      [focus, axis],
      [width, axis - level * 0.34 * ((width - focus) / (width * 0.12))],
    ]);
  });
  const stop = start + step * Math.floor(elements / 2) - step * 0.3;
  return (
    <Frame box={props} base={draws.one(['ground', 'soft', 'brand'])}>
      {stroke('mainHalf', 1.5, path`M0 ${axis}H${width}`)}
      {both('mainFaint', ['main', 4], glass.join(''))}
      {stroke('second', 3, rays)}
      {stroke(
        'line',
        10,
        path`M${stop} ${axis - height * 0.42}V${axis - height * 0.24}M${stop} ${axis + height * 0.24}V${axis + height * 0.42}`,
      )}
      {stroke('line', 5, path`M${focus} ${axis - height * 0.3}V${axis + height * 0.3}`)}
    </Frame>
  );
}

function cameraBody({ width, height }: MotifProps, scale: number): ReactElement {
  const [x, y] = [width / 2, height * 0.54];
  const unit = height * scale;
  return (
    <>
      {both(
        'main',
        ['line', 3],
        path`M${x - unit * 0.3} ${y - unit * 0.46}l${unit * 0.08} ${-unit * 0.14}h${unit * 0.44}l${unit * 0.08} ${unit * 0.14}Z${slab([x - unit * 0.8, y - unit * 0.46], [unit * 1.6, unit * 0.98], unit * 0.1)}`,
      )}
      {fill('mainDark', block(x - unit * 0.8, y - unit * 0.2, [unit * 1.6, unit * 0.5]))}
      {both('second', ['line', 3], slab([x - unit * 0.68, y - unit * 0.56], [unit * 0.2, unit * 0.1], 4))}
      {both(
        'soft',
        ['line', 3],
        slab([x + unit * 0.46, y - unit * 0.38], [unit * 0.22, unit * 0.12], 4) + disc(x, y, unit * 0.42),
      )}
      {aperture({ at: [x, y], radius: unit * 0.34, blades: 7, opening: 0.4, turn: 0.3 })}
    </>
  );
}

function camera(props: MotifProps): ReactElement {
  const scale = drawsFrom(`${props.seed}:camera`).between(0.58, 0.72);
  return (
    <Frame box={props} base="soft">
      {cameraBody(props, scale)}
    </Frame>
  );
}

function smallCamera(props: MotifProps): ReactElement {
  return (
    <Frame box={props} fit="meet">
      {cameraBody(props, 0.76)}
    </Frame>
  );
}

function smallAperture(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:small`);
  return (
    <Frame box={props} fit="meet">
      {aperture({
        at: [width / 2, height / 2],
        radius: height * 0.46,
        blades: draws.whole(6, 8),
        opening: draws.between(0.3, 0.5),
        turn: 0.2,
      })}
    </Frame>
  );
}

function strip(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:strip`);
  const wide = (width - 16) / 3;
  const frames = [0, 1, 2].map((index) =>
    frameScene(draws, { x: 4 + index * (wide + 4), y: height * 0.24, width: wide, height: height * 0.52 }),
  );
  return (
    <Frame box={props} fit="meet">
      {fill('line', block(0, height * 0.08, [width, height * 0.84]))}
      {group(frames)}
      {dashed('ground', 7, { d: path`M3 ${height * 0.16}H${width}M3 ${height * 0.84}H${width}`, dashes: '7' })}
    </Frame>
  );
}
