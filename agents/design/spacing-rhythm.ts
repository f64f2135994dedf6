// Sets the room between things: fluid spaces, and how far apart sections stand.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import { spaceSteps } from '../type/scale.ts';

/** Factor on every space by how dense the direction is. */
const DENSITY = { airy: 1.08, even: 1, dense: 0.92 } as const;

/** A calm brand gets up to this much more room between sections, a lively one as much less. */
const CALM_ROOM = 0.12;

/** Room that was found at fault is nearly always too much of it: holes, and less on the first screen. */
const CLOSER = [0.9, 0.8, 0.7];

/** What a model may do with the room: less than a calm or a lively brand does. */
const ROOMS = [
  { value: 'closer', says: 'a little closer', factor: 0.94 },
  { value: 'as it is', says: 'what direction and brand ask for', factor: 1 },
  { value: 'wider', says: 'a little more room', factor: 1.06 },
] as const;

export default defineMaker({
  purpose: 'Sets the room between things and between sections.',
  german: {
    name: 'Abstände',
    purpose: 'Setzt den Raum zwischen Dingen und zwischen Abschnitten.',
  },
  version: 1,
  reads: ['direction.id', 'brand.axes'],
  writes: 'rhythm',

  craft({ direction, brand }, { inHand }) {
    const { scale, density, sectionFactor } = directionOf(direction.id);
    const calm = (0.5 - brand.axes.calmLively) * 2;

    const room = sectionFactor * (1 + CALM_ROOM * calm);

    return {
      spaces: inHand.first(
        '/spaces',
        closer((factor) => spaceSteps(scale.base, DENSITY[density] * factor)),
      ),
      sectionFactor: inHand.first(
        '/sectionFactor',
        closer((factor) => Number((room * factor).toFixed(2))),
      ),
    };
  },
  task: {
    ask: 'How far apart should the parts of a page stand? Room is calm; closeness is busy.',
    places: (_reads, { sectionFactor }) => [
      {
        type: 'choice',
        at: '/sectionFactor',
        what: 'room between the parts of a page',
        options: ROOMS.map(({ value, says, factor }) => ({
          value,
          says,
          sets: { '/sectionFactor': Number((sectionFactor * factor).toFixed(2)) },
        })),
      },
    ],
  },
});

/** As the direction has it, then ever less of it. */
function closer<Size>(sized: (factor: number) => Size): [Size, ...Size[]] {
  return [sized(1), ...CLOSER.map(sized)];
}
