// A motif whose drawings are its trade's things laid out in the frame.
import type { ReactElement } from 'react';
import { pick, shuffled } from '../../random.ts';
import { defineMotif } from '../motif.ts';
import type { Motif, MotifPlace, MotifProps } from '../motif.ts';
import { arrange } from './arrange.ts';
import type { Arrangement, Spot } from './arrange.ts';
import type { Scene } from './scene-motif.tsx';
import { drawsFrom } from './draws.ts';
import type { Draws } from './draws.ts';
import { figureField } from './figures.tsx';
import { Frame, idPrefix, SIZES } from './frame.tsx';
import type { Base } from './frame.tsx';
import type { Tone } from './ink.tsx';

export type Figure = (draws: Draws) => ReactElement;

interface FigureMotif {
  id: string;
  says: string;
  figures: readonly Figure[];
  arrangements: readonly Arrangement[];
  bases: readonly Base[];
  tones?: readonly Tone[];
  /** Scenes of the trade's own, drawn beside the arrangements. */
  scenes?: Partial<Record<MotifPlace, readonly Scene[]>>;
  /** Between the figures: crumbs, petals. */
  strewn?: (draws: Draws, spots: readonly Spot[], props: MotifProps) => ReactElement;
}

const MOST_FIGURES: Record<MotifPlace, number> = { hero: 8, plate: 4, pattern: 4, small: 3 };

export function figureMotif(motif: FigureMotif): Motif {
  return defineMotif({
    says: motif.says,
    sizes: SIZES,
    draw: (place, props) => {
      const scenes = motif.scenes?.[place] ?? [];
      const arrangements = place === 'small' ? (scenes.length > 0 ? [] : ['rows' as const]) : motif.arrangements;
      const choice = pick(`${props.seed}:${motif.id}:${place}:composition`, [...arrangements, ...scenes]);
      return typeof choice === 'function' ? choice(props) : laidOut(motif, { place, arrangement: choice, props });
    },
  });
}

interface Order {
  place: MotifPlace;
  arrangement: Arrangement;
  props: MotifProps;
}

function laidOut(motif: FigureMotif, { place, arrangement, props }: Order): ReactElement {
  const name = `${motif.id}:${place}`;
  const draws = drawsFrom(`${props.seed}:${name}`);
  const kinds = shuffled(`${props.seed}:${name}:figures`, motif.figures).slice(0, MOST_FIGURES[place]);
  const spots = place === 'small' ? threeInARow(props) : arrange(arrangement, draws, props);
  const base = place === 'small' ? 'ground' : pick(`${props.seed}:${motif.id}:base`, motif.bases);
  const id = idPrefix(props, name);

  return (
    <Frame box={props} base={base} fit={place === 'small' ? 'meet' : 'slice'}>
      {place !== 'small' && motif.strewn?.(draws, spots, props)}
      {figureField({ id, figures: kinds.map((figure) => figure(draws)), spots, ...(motif.tones && { tones: motif.tones }) })}
    </Frame>
  );
}

function threeInARow({ width, height }: MotifProps): Spot[] {
  const radius = Math.min(height * 0.42, width / 6.6);
  return [-1, 0, 1].map((step) => ({ x: width / 2 + step * radius * 2.15, y: height / 2, radius, turn: step * 8 }));
}
