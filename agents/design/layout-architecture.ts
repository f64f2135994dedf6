// Decides the order of sections on each kind of page, the look of each section and the grounds they stand on.
import { defineMaker } from '../agent.ts';
import type { Direction } from '../directions/direction.ts';
import { directionOf } from '../directions/registry.ts';
import { businessKind } from '../layout/business-kind.ts';
import { sectionOrder } from '../layout/section-order.ts';
import { pick, pickEarly } from '../random.ts';
import { SECTIONS } from '../sections/registry.ts';
import { PageKind } from '../site/discovery.ts';

export default defineMaker({
  purpose: 'Decides the order of sections on each kind of page, how each section looks and on which grounds they stand.',
  version: 1,
  reads: ['direction.id', 'direction.seed', 'facts.timetable', 'facts.cases', 'requirements.action', 'brand.axes'],
  writes: 'layout',

  craft({ direction: { id, seed }, facts, requirements, brand }) {
    const direction = directionOf(id);
    const kind = businessKind({
      timetableDays: facts.timetable.length,
      cases: facts.cases.length,
      action: requirements.action.kind,
      axes: brand.axes,
    });
    const orders = PageKind.options.map((page) => [page, sectionOrder(SECTIONS, page, { kind, seed })] as const);

    return {
      width: direction.width,
      density: direction.density,
      order: Object.fromEntries(orders.filter(([, order]) => order.length > 0)),
      variants: variantsFor(direction, seed),
      grounds: [...pick(`${seed}:grounds`, direction.grounds)],
    };
  },
});

/** What the direction prefers, the most typical likeliest; any look of the section's own where it prefers none. */
function variantsFor(direction: Direction, seed: string): Record<string, string> {
  const chosen = [...SECTIONS].map(([type, section]) => {
    const own = Object.keys(section.variants);
    const preferred = (direction.variants[type] ?? []).filter((variant) => own.includes(variant));
    const draw = `${seed}:variant:${type}`;
    return [type, preferred.length > 0 ? pickEarly(draw, preferred) : pick(draw, own)] as const;
  });

  return Object.fromEntries(chosen);
}
