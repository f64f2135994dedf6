// A small drawing of one figure, as large as the place lets it be.
import { drawsFrom } from './draws.ts';
import type { Figure } from './figure-motif.tsx';
import { figureField } from './figures.tsx';
import { Frame, idPrefix } from './frame.tsx';
import type { Scene } from './scene-motif.tsx';

/** Share of the height. */
const RADIUS = 0.47;

/** @param name of the figure: two alone on one page are told apart by it */
export function alone(name: string, figure: Figure): Scene {
  return (props) => {
    const spot = { x: props.width / 2, y: props.height / 2, radius: props.height * RADIUS, turn: 0 };
    const drawn = figure(drawsFrom(`${props.seed}:${name}`));
    return (
      <Frame box={props} fit="meet">
        {figureField({ id: idPrefix(props, name), figures: [drawn], spots: [spot], tones: ['main'] })}
      </Frame>
    );
  };
}
