// Drawn art of the trade for the places of a site: one motif leads, and each drawing of it is its own.
import type { Motif, MotifPlace } from '../motifs/motif.ts';
import { pickEarly } from '../random.ts';
import type { Picture } from '../site/design.ts';

export interface Drawings {
  hero: Picture[];
  plate: Picture[];
  small: Picture[];
  pattern: Picture[];
  story: Picture[];
}

type Drawn = readonly [id: string, motif: Motif];

/**
 * A trade that has motifs is drawn by them alone. The nearest stands on the first screen and, drawn anew, on most plates; the next
 * nearest relieves it; the furthest serves as a pattern.
 *
 * @param own motifs of the trade, the nearest first
 * @param further motifs of the direction, for a trade that has none
 * @returns no drawings where there is no motif at all
 */
export function drawingsFrom(own: readonly Drawn[], further: readonly Drawn[], seed: string): Drawings {
  const leading = own.length > 0 ? own : startingAnywhere(further, seed);
  const [nearest, next = nearest] = leading;
  const furthest = leading.at(-1);
  if (!nearest || !next || !furthest) return { hero: [], plate: [], small: [], pattern: [], story: [] };

  const drawing = (place: keyof Drawings, drawn: Drawn, number = 1) => pictureOf(place, drawn, { number, seed });

  return {
    hero: [drawing('hero', nearest)],
    plate: [nearest, nearest, next].map((drawn, index) => drawing('plate', drawn, index + 1)),
    small: [nearest, next].map((drawn, index) => drawing('small', drawn, index + 1)),
    pattern: [drawing('pattern', furthest)],
    story: [drawing('story', next)],
  };
}

/** A direction stands for no trade, so any of its motifs may lead; the most typical does likeliest. */
function startingAnywhere(motifs: readonly Drawn[], seed: string): Drawn[] {
  if (motifs.length === 0) return [];

  const first = pickEarly(`${seed}:motif`, motifs);
  return [first, ...motifs.filter((drawn) => drawn !== first)];
}

function pictureOf(place: keyof Drawings, [source, motif]: Drawn, { number, seed }: { number: number; seed: string }): Picture {
  const shape: MotifPlace = place === 'story' ? 'plate' : place;
  const { width, height } = motif.sizes[shape];

  return {
    id: `${place}-${number}`,
    kind: 'drawing',
    source,
    seed: `${seed}:${place}:${number}`,
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
    focus: { x: 0.5, y: 0.5 },
  };
}
