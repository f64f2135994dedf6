// Pianos and nothing else that has strings: for those who tune, teach and repair them.
import { figureMotif } from './drawing/figure-motif.tsx';
import { PIANO_THINGS } from './drawing/instrument.tsx';
import { alone, fewKeys, fork, harp, keyboard } from './drawing/piano.tsx';
import { drawsFrom } from './drawing/draws.ts';

const [GRAND] = PIANO_THINGS;

export default figureMotif({
  id: 'piano',
  says: 'Piano keys with a chord held down, the strings inside, hammers and forks',
  figures: PIANO_THINGS,
  arrangements: ['scatter', 'bricks'],
  bases: ['brand', 'soft', 'brand'],
  scenes: {
    hero: [keyboard, harp],
    plate: [keyboard, harp],
    pattern: [keyboard, harp],
    small: [fewKeys, fork, (props) => alone(props, GRAND(drawsFrom(`${props.seed}:grand`)), 0)],
  },
});
