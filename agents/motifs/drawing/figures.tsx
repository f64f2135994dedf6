// A field of figures: each is drawn once within a radius of 100 and set out by reference.
import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { Spot } from './arrange.ts';
import { group } from './frame.tsx';
import { toneClass } from './ink.tsx';
import type { Tone } from './ink.tsx';
import { path } from './path.ts';

interface FigureField {
  /** Start of the ids, see `idPrefix`. */
  id: string;
  /** Drawn around 0,0 within a radius of 100. */
  figures: readonly ReactElement[];
  spots: readonly Spot[];
  /** Body colours, taken in turn. */
  tones?: readonly Tone[];
}

export function figureField({ id, figures, spots, tones = ['main', 'second'] }: FigureField): ReactElement {
  const defined = figures.map((figure, index) => createElement('g', { id: `${id}-${index}` }, figure));
  const placed = spots.map((spot, index) => {
    const figure = (index * 5 + Math.floor(index / figures.length)) % figures.length;
    const tone = tones[(index + Math.floor(index / tones.length)) % tones.length] ?? 'main';
    return <use key={`${spot.x} ${spot.y}`} href={`#${id}-${figure}`} className={toneClass(tone)} transform={settled(spot)} />;
  });
  return (
    <>
      <defs>{group(defined)}</defs>
      {group(placed)}
    </>
  );
}

function settled({ x, y, radius, turn }: Spot): string {
  const scale = Math.round(radius * 10) / 1000;
  return path`translate(${x} ${y})${turn === 0 ? '' : path` rotate(${turn})`} scale(${String(scale)})`;
}
