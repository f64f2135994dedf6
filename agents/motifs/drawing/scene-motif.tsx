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
    draw: (place, props) => pick(`${props.seed}:${id}:${place}:composition`, scenes[place])(props),
  });
}
