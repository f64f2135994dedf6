// Tests of the order in which the scenes of a motif are shown.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sceneMotif } from './scene-motif.tsx';

const NAMES = ['arch', 'jaws', 'roots'];
const scenes = NAMES.map((name) => () => <g id={name} />);
const motif = sceneMotif({ id: 'teeth', says: 'Teeth', scenes: { hero: scenes, plate: scenes, pattern: scenes, small: scenes } });

const BOX = { width: 10, height: 10 };

test.each(['north', 'east', 'south'])('places that follow one another show every scene before one comes again: %s', (seed) => {
  const shown = [0, 1, 2, 3].map((nth) =>
    renderToStaticMarkup(motif.draw('plate', { ...BOX, seed: `${seed}:${nth}`, following: { seed, nth } })),
  );

  expect(new Set(shown.slice(0, 3)).size).toBe(3);
  expect(shown[3]).toBe(shown[0]);
  expect(shown[0]).toBe(renderToStaticMarkup(motif.draw('plate', { ...BOX, seed })));
});
