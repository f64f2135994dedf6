// A motif whose drawings are whole scenes: each place has several, and the seed picks one.
import type { ReactElement } from 'react';
import { pick } from '../../random.ts';
import { defineMotif } from '../motif.ts';
import type { Motif, MotifPlace, MotifProps } from '../motif.ts';
import { SIZES } from './frame.tsx';

export type Scene = (this: void, props: MotifProps) => ReactElement;

interface SceneMotif {
  id: string;
  says: string;
  scenes: Record<MotifPlace, readonly Scene[]>;
}

export function sceneMotif({ id, says, scenes }: SceneMotif): Motif {
  return defineMotif({
    says,
    sizes: SIZES,
    draw: (place, props) => sceneFor(`${id}:${place}:composition`, scenes[place], props)(props),
  });
}

/** Places that follow one another go through the scenes in turn, from one that the seed picks. */
function sceneFor(name: string, scenes: readonly Scene[], { seed, following }: MotifProps): Scene {
  const first = pick(`${following?.seed ?? seed}:${name}`, scenes);
  return scenes[(scenes.indexOf(first) + (following?.nth ?? 0)) % scenes.length] ?? first;
}
