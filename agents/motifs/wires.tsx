// Electricity: a circuit diagram, cables bound in a loom, a row of breakers, a lamp.
import type { ReactElement } from 'react';
import { bulb, SYMBOLS } from './drawing/circuit.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { both, fill, stroke } from './drawing/ink.tsx';
import type { StrokeInk } from './drawing/ink.tsx';
import { block, disc, dot, path, repeat, slab } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'wires',
  says: 'A circuit diagram, cables in a loom, breakers, a lamp',
  scenes: {
    hero: [circuit, loom, breakers, lamps],
    plate: [circuit, lamps, loom, breakers],
    pattern: [loom, circuit, lamps],
    small: [lampSymbol, oneBulb, plug],
  },
});

/** Rails above and below, rungs with a part of the circuit on each (symbols after IEC 60617). */
function circuit(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:circuit`);
  const rungs = Math.max(4, Math.round(width / height / 0.3));
  const step = width / rungs;
  const [top, bottom] = [height * 0.14, height * 0.86];
  const scale = Math.min(step / 140, height / 450);
  const slots = Array.from({ length: rungs }, (_, index) => {
    const x = (index + 0.5) * step;
    const places = draws.chance(0.55) ? [0.32, 0.66] : [0.5];
    const parts = places.map((share) => ({ y: top + (bottom - top) * share, symbol: draws.one(SYMBOLS) }));
    const reach = 46 * scale;
    const line = parts.reduce((d, { y }) => path`${d}V${y - reach}M${x} ${y + reach}`, path`M${x} ${top}`);
    return { x, parts, line: path`${line}V${bottom}` };
  });
  const bridges = slots
    .slice(1)
    .flatMap((slot, index) =>
      draws.chance(0.4) ? [path`M${slots[index]?.x ?? 0} ${top + (bottom - top) * 0.49}H${slot.x}`] : [],
    );
  const bridged = bridges.filter((_, index) => slots[index]?.parts.length === 2 && slots[index + 1]?.parts.length === 2);
  const symbols = slots.flatMap(({ x, parts }) =>
    parts.map(({ y, symbol }) => (
      <g key={`${x} ${y}`} transform={path`translate(${x} ${y}) scale(${String(Math.round(scale * 100) / 100)})`}>
        {symbol()}
      </g>
    )),
  );
  const joints = slots.map(({ x }) => dot(x, top) + dot(x, bottom)).join('');
  return (
    <Frame box={props} base={draws.one(['ground', 'soft', 'brand'])}>
      {stroke(
        'main',
        4,
        path`M0 ${top}H${width}M0 ${bottom}H${width}${slots.map((slot) => slot.line).join('')}${bridged.join('')}`,
      )}
      {stroke('second', 14, joints)}
      {group(symbols)}
    </Frame>
  );
}

/** Cables that run together, bound with ties, and part to either side. */
function loom(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:loom`);
  const count = draws.whole(8, 12);
  const wide = Math.round(height / draws.between(26, 34));
  const waist = [width * draws.between(0.26, 0.4), width * draws.between(0.6, 0.74)] as const;
  const level = height * draws.between(0.4, 0.6);
  const inks: readonly StrokeInk[] = ['main', 'second', 'mainHalf', 'line', 'main', 'soft'];
  const cables = Array.from({ length: count }, (_, index) => {
    const offset = (index - (count - 1) / 2) * wide * 1.06;
    const fan = (spread: number): number => level + (index - (count - 1) / 2) * height * spread;
    const [left, right] = [fan(draws.between(0.1, 0.14)), fan(draws.between(0.09, 0.15))];
    const line = path`M-20 ${left}C${waist[0] * 0.55} ${left} ${waist[0] * 0.5} ${level + offset} ${waist[0]} ${level + offset}H${waist[1]}C${waist[1] + (width - waist[1]) * 0.5} ${level + offset} ${waist[1] + (width - waist[1]) * 0.45} ${right} ${width + 20} ${right}`;
    return stroke(inks[(index * 5) % inks.length] ?? 'main', wide, line);
  });
  const ties = [0, 0.5, 1].map((share) => {
    const x = waist[0] + (waist[1] - waist[0]) * share;
    return slab([x - wide * 0.5, level - (count * wide) / 2 - wide * 0.6], [wide, count * wide + wide * 1.2], wide * 0.3);
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'ground', 'brand'])}>
      {group(cables)}
      {both('ground', ['line', 3], ties.join(''))}
    </Frame>
  );
}

/** A board of breakers on their rail, a wire into and out of each. */
function breakers(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:breakers`);
  const count = Math.round(width / height / draws.one([0.16, 0.2]));
  const step = width / count;
  const [top, tall] = [height * 0.3, height * 0.4];
  const off = draws.whole(1, count - 2);
  const bodies = repeat(count, (index) => slab([index * step + step * 0.04, top], [step * 0.92, tall], step * 0.06));
  const noses = repeat(count, (index) =>
    slab([index * step + step * 0.18, top + tall * 0.24], [step * 0.64, tall * 0.52], step * 0.06),
  );
  const levers = Array.from({ length: count }, (_, index) => {
    const y = index === off ? top + tall * 0.52 : top + tall * 0.3;
    return fill(
      index === off ? 'second' : 'line',
      slab([index * step + step * 0.34, y], [step * 0.32, tall * 0.18], step * 0.05),
    );
  });
  const screws = repeat(
    count,
    (index) => dot((index + 0.5) * step, top + tall * 0.11) + dot((index + 0.5) * step, top + tall * 0.89),
  );
  const inks: readonly StrokeInk[] = ['second', 'main', 'mainHalf'];
  const wires = Array.from({ length: count }, (_, index) => {
    const x = (index + 0.5) * step;
    const end = x + draws.between(-1.4, 1.4) * step;
    return stroke(
      inks[index % 3] ?? 'main',
      Math.round(step * 0.1),
      path`M${x} ${top + tall}v${height * 0.05}C${x} ${height * 0.88} ${end} ${height * 0.84} ${end} ${height + 20}M${x} ${top}V${top - height * 0.1}`,
    );
  });
  return (
    <Frame box={props} base="soft">
      {stroke('mainHalf', 10, path`M0 ${top + tall * 0.5}H${width}`)}
      {group(wires)}
      {stroke('main', 14, path`M${step * 0.5} ${top - height * 0.1}H${width + 20}`)}
      {both('ground', ['line', 3], bodies)}
      {both('mainFaint', ['line', 2], noses)}
      {group(levers)}
      {stroke('line', Math.round(step * 0.14), screws)}
    </Frame>
  );
}

function lamps(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:lamps`);
  const count = Math.round(width / height / draws.one([0.32, 0.42, 0.6]));
  const step = width / count;
  const scale = Math.min(step / 260, height / 470);
  const lit = draws.whole(0, count - 1);
  const hung = Array.from({ length: count }, (_, index) => {
    const x = (index + 0.5) * step;
    const y = height * draws.between(0.24, 0.46);
    return (
      <g key={x}>
        {stroke('line', 4, path`M${x} 0V${y}`)}
        <g transform={path`translate(${x} ${y}) scale(${String(Math.round(scale * 100) / 100)})`}>{bulb(draws, index === lit)}</g>
      </g>
    );
  });
  return (
    <Frame box={props} base={draws.one(['soft', 'brand', 'ground'])}>
      {group(hung)}
    </Frame>
  );
}

function lampSymbol(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = height * drawsFrom(`${props.seed}:lamp`).between(0.26, 0.34);
  const [x, y] = [width / 2, height / 2];
  const arm = radius * Math.SQRT1_2;
  return (
    <Frame box={props} fit="meet">
      {stroke('main', 4, path`M4 ${y}H${x - radius}M${x + radius} ${y}H${width - 4}`)}
      {both('soft', ['main', 4], disc(x, y, radius))}
      {stroke('second', 4, path`M${x - arm} ${y - arm}l${arm * 2} ${arm * 2}m0 ${-arm * 2}l${-arm * 2} ${arm * 2}`)}
    </Frame>
  );
}

function oneBulb(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      <g transform={path`translate(${width / 2} ${height * 0.06}) scale(${String(Math.round(height / 0.3) / 1000)})`}>
        {bulb(drawsFrom(`${props.seed}:bulb`), true)}
      </g>
    </Frame>
  );
}

function plug(props: MotifProps): ReactElement {
  const { width, height } = props;
  const swing = drawsFrom(`${props.seed}:plug`).one([-1, 1]);
  const y = height / 2;
  return (
    <Frame box={props} fit="meet">
      {stroke(
        'main',
        7,
        path`M4 ${y + swing * height * 0.26}C${width * 0.24} ${y + swing * height * 0.26} ${width * 0.18} ${y} ${width * 0.46} ${y}`,
      )}
      {fill(
        'line',
        block(width * 0.74, y - height * 0.17, [width * 0.15, height * 0.08]) +
          block(width * 0.74, y + height * 0.09, [width * 0.15, height * 0.08]),
      )}
      {both(
        'second',
        ['line', 3],
        path`M${width * 0.42} ${y - height * 0.12}h${width * 0.1}q${width * 0.03} ${-height * 0.18} ${width * 0.12} ${-height * 0.18}h${width * 0.1}v${height * 0.6}h${-width * 0.1}q${-width * 0.09} 0 ${-width * 0.12} ${-height * 0.18}h${-width * 0.1}Z`,
      )}
    </Frame>
  );
}
