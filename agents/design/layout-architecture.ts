// Decides the order of sections on each kind of page, the look of each section and the grounds they stand on.
import { defineMaker } from '../agent.ts';
import type { Direction } from '../directions/direction.ts';
import { directionOf } from '../directions/registry.ts';
import { businessKind } from '../layout/business-kind.ts';
import { sectionOrder } from '../layout/section-order.ts';
import { pick, pickEarly } from '../random.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { SectionDefinition } from '../sections/section.ts';
import { PageKind } from '../site/discovery.ts';

/** Sections that tell two clients of a direction apart: each look is as likely. The others keep to the most typical. */
const ARGUES: ReadonlySet<SectionDefinition['role']> = new Set(['opening', 'offer', 'proof', 'story'] as const);

export default defineMaker({
  purpose: 'Decides the order of sections on each kind of page, how each section looks and on which grounds they stand.',
  version: 2,
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

/** What the direction prefers; any look of the section's own where it prefers none. */
function variantsFor(direction: Direction, seed: string): Record<string, string> {
  const chosen = [...SECTIONS].map(([type, { role, variants }]) => {
    const own = Object.keys(variants);
    const preferred = (direction.variants[type] ?? []).filter((variant) => own.includes(variant));
    const draw = `${seed}:variant:${type}`;
    if (preferred.length === 0) return [type, pick(draw, own)] as const;

    return [type, ARGUES.has(role) ? pick(draw, preferred) : pickEarly(draw, preferred)] as const;
  });

  return Object.fromEntries(chosen);
}
