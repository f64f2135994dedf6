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

function variantsFor(direction: Direction, seed: string): Record<string, string> {
  const chosen = new Map<string, string>();

  for (const [type, section] of SECTIONS) {
    const own = Object.keys(section.variants);
    const preferred = (direction.variants[type] ?? []).filter((variant) => own.includes(variant));
    chosen.set(
      type,
      preferred.length > 0 ? pickEarly(`${seed}:variant:${type}`, preferred) : pick(`${seed}:variant:${type}`, own),
    );
  }

  inOneManner(direction, chosen);
  return Object.fromEntries(chosen);
}

/** Pages open the way the home page does, where a section can and its direction does not say otherwise. */
function inOneManner(direction: Direction, chosen: Map<string, string>): void {
  const openings = [...SECTIONS].filter(([, { role }]) => role === 'opening');
  const home = openings.find(([, { places }]) => places.home !== undefined)?.[0] ?? '';
  const manner = chosen.get(home);

  for (const [type, { variants }] of openings) {
    if (manner !== undefined && direction.variants[type] === undefined && manner in variants) chosen.set(type, manner);
  }
}
