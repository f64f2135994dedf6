// Drawn art of a trade: SVG made by code, the same for the same seed.
import type { ReactElement } from 'react';

export interface MotifProps {
  seed: string;
  /** What the first drawing of the place was drawn from, and how many stand before this one, so that neighbours differ. */
  following?: { seed: string; nth: number };
  /** Units of the view box. */
  width: number;
  height: number;
  /** Words the drawing may carry, e.g. names of stops. They come from the client. */
  labels?: readonly string[];
}

/** Where a drawing can stand: first screen, plate beside text, endless pattern, small ornament. */
export type MotifPlace = 'hero' | 'plate' | 'pattern' | 'small';

export interface Motif {
  /** What is drawn, for people. */
  says: string;
  /** Draws for a place. Colours are the custom properties --al (line), --ag (ground), --a1, --a2, --a3; it is `aria-hidden`. */
  draw(this: void, place: MotifPlace, props: MotifProps): ReactElement;
  /** Natural size of each place, in view box units. */
  sizes: Record<MotifPlace, { width: number; height: number }>;
}

export function defineMotif(motif: Motif): Motif {
  return motif;
}
