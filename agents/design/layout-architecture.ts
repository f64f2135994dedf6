// Decides the order of sections on each kind of page, the look of each section and the grounds they stand on.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import { businessKind } from '../layout/business-kind.ts';
import { siteLayout } from '../layout/site-layout.ts';

export default defineMaker({
  purpose: 'Decides the order of sections on each kind of page, how each section looks and on which grounds they stand.',
  version: 4,
  reads: ['direction.id', 'direction.seed', 'facts.timetable', 'facts.cases', 'requirements.action', 'brand.axes'],
  writes: 'layout',

  craft({ direction: { id, seed }, facts, requirements, brand }, { inHand }) {
    const kind = businessKind({
      timetableDays: facts.timetable.length,
      cases: facts.cases.length,
      action: requirements.action.kind,
      axes: brand.axes,
    });
    return siteLayout(directionOf(id), { kind, seed, inHand });
  },
});
