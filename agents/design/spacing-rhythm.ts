// Sets the room between things: fluid spaces, and how far apart sections stand.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import { spaceSteps } from '../type/scale.ts';

/** Factor on every space by how dense the direction is. */
const DENSITY = { airy: 1.08, even: 1, dense: 0.92 } as const;

/** A calm brand gets up to this much more room between sections, a lively one as much less. */
const CALM_ROOM = 0.12;

export default defineMaker({
  purpose: 'Sets the room between things and between sections.',
  version: 1,
  reads: ['direction.id', 'brand.axes'],
  writes: 'rhythm',

  craft({ direction, brand }) {
    const { scale, density, sectionFactor } = directionOf(direction.id);
    const calm = (0.5 - brand.axes.calmLively) * 2;

    return {
      spaces: spaceSteps(scale.base, DENSITY[density]),
      sectionFactor: Number((sectionFactor * (1 + CALM_ROOM * calm)).toFixed(2)),
    };
  },
});
