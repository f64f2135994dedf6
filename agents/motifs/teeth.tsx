// Teeth: the arch from above, both jaws, a molar cut through, and a row with roots.
import type { ReactElement } from 'react';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group, idPrefix } from './drawing/frame.tsx';
import { both, fill, toneClass } from './drawing/ink.tsx';
import { path } from './drawing/path.ts';
import type { Point } from './drawing/path.ts';
import { sceneMotif } from './drawing/scene-motif.tsx';
import { molarSection, QUADRANT, rootedTooth, toothFromAbove } from './drawing/tooth.tsx';
import type { ToothKind } from './drawing/tooth.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'teeth',
  says: 'The dental arch, teeth with their roots, a molar in section',
  scenes: {
    hero: [oneArch, bothJaws, panorama, sections],
    plate: [oneArch, sections, panorama],
    pattern: [panorama, nearArch, sections],
    small: [threeTeeth, smallArch, oneMolar],
  },
});

interface Arch {
  middle: Point;
  /** Radius of the front of the arch. */
  radius: number;
  /** 1 opens downwards, -1 upwards. */
  opens: 1 | -1;
}

/** Half a circle that runs on straight, which is near the dental arch's catenary. */
function alongArch(distance: number, radius: number): { x: number; y: number; turn: number } {
  const bend = Math.min(Math.PI / 2, distance / radius);
  const beyond = Math.max(0, distance - (radius * Math.PI) / 2);
  return { x: radius * Math.sin(bend), y: radius * (1 - Math.cos(bend)) * 1.05 + beyond, turn: bend };
}

function arch(seed: string, { middle, radius, opens }: Arch): ReactElement {
  const draws = drawsFrom(seed);
  const scale = radius / 330;
  const marked = draws.whole(1, 5) * (draws.chance(0.5) ? 1 : -1);

  const teeth = [-1, 1].flatMap((side) => {
    let distance = 0;
    return QUADRANT.map(({ width }, place) => {
      const at = alongArch(distance + (width / 2 + 2) * scale, radius);
      distance += (width + 2) * scale;
      return toothFromAbove(draws, {
        at: [middle[0] + side * at.x, middle[1] + opens * at.y],
        turn: side * opens * at.turn,
        scale,
        place,
        ink: place === Math.abs(marked) && side === Math.sign(marked) ? 'second' : 'soft',
      });
    });
  });
  return group(teeth);
}

function oneArch(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = Math.min(height * 0.72, width * 0.42);
  return (
    <Frame box={props} fit="meet">
      {arch(`${props.seed}:arch`, { middle: [width / 2, height * 0.12], radius, opens: 1 })}
    </Frame>
  );
}

/** The front of the arch so near that the frame cuts its ends. */
function nearArch(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} base="soft">
      {arch(`${props.seed}:near`, { middle: [width / 2, height * 0.2], radius: width * 0.4, opens: 1 })}
    </Frame>
  );
}

function bothJaws(props: MotifProps): ReactElement {
  const { width, height } = props;
  const radius = Math.min(height * 0.56, width * 0.26);
  const gap = drawsFrom(`${props.seed}:jaws`).between(0.2, 0.24) * width;
  return (
    <Frame box={props} base="soft">
      {arch(`${props.seed}:upper`, { middle: [width / 2 - gap, height * 0.18], radius, opens: 1 })}
      {arch(`${props.seed}:lower`, { middle: [width / 2 + gap, height * 0.82], radius, opens: -1 })}
    </Frame>
  );
}

function smallArch(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      {arch(`${props.seed}:arch`, { middle: [width / 2, height * 0.14], radius: height * 0.68, opens: 1 })}
    </Frame>
  );
}

const ROW: readonly ToothKind[] = ['molar', 'molar', 'premolar', 'premolar', 'canine', 'incisor', 'incisor'];
const WHOLE_ROW: readonly ToothKind[] = [...ROW, ...ROW.toReversed()];
const KINDS: readonly ToothKind[] = ['incisor', 'canine', 'premolar', 'molar'];

function definitions(id: string): ReactElement {
  const tooth = (kind: ToothKind): ReactElement => {
    const { outline, pulp } = rootedTooth(kind);
    return (
      <g id={`${id}-${kind}`} key={kind}>
        {both('soft', ['line', 2.5], outline)}
        {fill('bodyHalf', pulp)}
      </g>
    );
  };
  return <defs>{KINDS.map(tooth)}</defs>;
}

interface Row {
  id: string;
  middle: Point;
  scale: number;
  /** 1 with the roots below, -1 above. */
  roots: 1 | -1;
  marked: number;
}

function row({ id, middle, scale, roots, marked }: Row): ReactElement {
  const widths = WHOLE_ROW.map((kind) => (kind === 'molar' ? 94 : 64) * scale);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = middle[0] - total / 2;

  const teeth = WHOLE_ROW.map((kind, index) => {
    const room = widths[index] ?? 0;
    const at = x + room / 2;
    x += room;
    const share = (at - middle[0]) / (total / 2);
    const y = middle[1] - share * share * 70 * scale;
    const turn = -share * 13;
    return (
      <use
        key={at}
        href={`#${id}-${kind}`}
        className={toneClass(index === marked ? 'second' : 'main')}
        transform={path`translate(${at} ${y}) rotate(${turn}) scale(${String(Math.round(scale * 1000) / 1000)} ${String(Math.round(roots * scale * 1000) / 1000)})`}
      />
    );
  });
  return group(teeth);
}

/** Both rows of teeth side on, as a panoramic radiograph shows them. */
function panorama(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:panorama`);
  const id = idPrefix(props, 'panorama');
  const scale = Math.max(width / 980, height / 620) * draws.between(0.9, 1.1);
  const smile = height * 0.54;
  return (
    <Frame box={props} base={draws.one(['soft', 'brand'])}>
      {definitions(id)}
      {row({ id, middle: [width / 2, smile - 66 * scale], scale, roots: -1, marked: draws.whole(2, 11) })}
      {row({ id, middle: [width / 2, smile + 66 * scale], scale, roots: 1, marked: draws.whole(2, 11) })}
    </Frame>
  );
}

/** Molars cut through, in their gum. */
function sections(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:sections`);
  const scale = (height / 560) * draws.between(0.92, 1.15);
  const step = 344 * scale;
  const start = width * draws.between(0.3, 0.6);
  const count = Math.ceil(width / step) + 3;
  const neck = height * 0.56;
  const places = Array.from({ length: count }, (_, index) => start + (index - Math.ceil(start / step) - 1) * step);
  const first = places[0] ?? 0;
  const crests = places.map((x) => path`Q${x - step / 2} ${neck - 90 * scale} ${x} ${neck}`).join('');
  return (
    <Frame box={props} base="soft">
      {both('secondHalf', ['line', 2.5], path`M${first - step} ${neck}${crests}V${height + 9}H${first - step}Z`)}
      {places.map((x) => (
        <g key={x} transform={path`translate(${x} ${neck}) scale(${String(Math.round(scale * 1000) / 1000)})`}>
          {molarSection()}
        </g>
      ))}
    </Frame>
  );
}

function threeTeeth(props: MotifProps): ReactElement {
  const { width, height } = props;
  const scale = String(Math.round(height / 2) / 100);
  const kinds = [drawsFrom(`${props.seed}:three`).one(KINDS), 'molar', 'canine'] as const;
  return (
    <Frame box={props} fit="meet">
      {kinds.map((kind, index) => (
        <g
          key={`${kind} ${width * (index - 1)}`}
          transform={path`translate(${width / 2 + (index - 1) * height * 0.48} ${height * 0.38}) scale(${scale})`}
        >
          {both('soft', ['line', 3], rootedTooth(kind).outline)}
          {fill('second', rootedTooth(kind).pulp)}
        </g>
      ))}
    </Frame>
  );
}

function oneMolar(props: MotifProps): ReactElement {
  const { width, height } = props;
  return (
    <Frame box={props} fit="meet">
      <g transform={path`translate(${width / 2} ${height * 0.52}) scale(${String(Math.round(height / 0.53) / 1000)})`}>
        {molarSection()}
      </g>
    </Frame>
  );
}
