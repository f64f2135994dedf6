// Drawn art of the trade for the places of a site, no two next to each other alike where there is a choice.
import type { Motif, MotifPlace } from '../motifs/motif.ts';
import { pickEarly, shuffled } from '../random.ts';
import type { Picture } from '../site/design.ts';

export interface Drawings {
  hero: Picture[];
  plate: Picture[];
  small: Picture[];
  pattern: Picture[];
  story: Picture[];
}

/** Plates beside one another draw on this many motifs; each further plate draws them anew. */
const PLATE_MOTIFS = 3;

type Drawn = readonly [id: string, motif: Motif];

/**
 * @param own motifs of the trade, the best first
 * @param further motifs of the direction, for a trade that has too few to choose from
 * @returns no drawings where there is no motif at all
 */
export function drawingsFrom(own: readonly Drawn[], further: readonly Drawn[], seed: string): Drawings {
  const [first, ...others] = choice(own, further, seed);
  if (!first) return { hero: [], plate: [], small: [], pattern: [], story: [] };

  const [second = first, third = second] = others;
  const plates = [second, third, first].filter((drawn, index, all) => all.indexOf(drawn) === index).slice(0, PLATE_MOTIFS);
  const drawing = (place: keyof Drawings, drawn: Drawn, number = 1) => pictureOf(place, drawn, { number, seed });

  return {
    hero: [drawing('hero', first)],
    plate: plates.map((drawn, index) => drawing('plate', drawn, index + 1)),
    small: [drawing('small', first), ...(second === first ? [] : [drawing('small', second, 2)])],
    pattern: [drawing('pattern', second)],
    story: [drawing('story', third)],
  };
}

/** The first screen shows the trade's best motifs likeliest; the rest come in a drawn order. */
function choice(own: readonly Drawn[], further: readonly Drawn[], seed: string): Drawn[] {
  const leading = own.length > 0 ? own : further;
  if (leading.length === 0) return [];

  const first = pickEarly(`${seed}:motif`, leading);
  const ids = new Set([first[0]]);
  const rest = [...shuffled(`${seed}:motifs`, own), ...further].filter(([id]) => !ids.has(id) && ids.add(id));
  return [first, ...rest];
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
