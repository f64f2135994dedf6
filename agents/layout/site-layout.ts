// The layout of a site: order of sections, the look of each and the grounds they stand on, drawn from one seed.
import type { Direction } from '../directions/direction.ts';
import { pick, pickEarly, shuffled } from '../random.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { SectionDefinition } from '../sections/section.ts';
import type { Layout } from '../site/design.ts';
import { PageKind } from '../site/discovery.ts';
import type { BusinessKind } from './business-kind.ts';
import { PACES } from './paces.ts';
import { sectionOrder } from './section-order.ts';

/** Sections that tell two clients of a direction apart: each look is as likely. The others keep to the most typical. */
const ARGUES: ReadonlySet<SectionDefinition['role']> = new Set(['opening', 'offer', 'proof', 'story'] as const);

export function siteLayout(direction: Direction, { kind, seed }: { kind: BusinessKind; seed: string }): Layout {
  const orders = PageKind.options.map((page) => [page, sectionOrder(SECTIONS, page, { kind, seed })] as const);
  const looks = [...SECTIONS].map(([type, definition]) => [type, looksOf(type, definition, { direction, seed })] as const);

  return {
    width: direction.width,
    density: direction.density,
    order: Object.fromEntries(orders.filter(([, order]) => order.length > 0)),
    variants: Object.fromEntries(looks.map(([type, [first = '']]) => [type, first])),
    alternatives: Object.fromEntries(looks.map(([type, [, ...others]]) => [type, others])),
    grounds: [...pick(`${seed}:grounds`, direction.grounds)],
    rooms: [...pick(`${seed}:pace`, PACES)],
  };
}

/** The look drawn, then the others that the direction prefers, in drawn order; any of the section's own where it prefers none. */
function looksOf(
  type: string,
  definition: SectionDefinition,
  { direction, seed }: { direction: Direction; seed: string },
): string[] {
  const own = Object.keys(definition.variants);
  const preferred = (direction.variants[type] ?? []).filter((variant) => own.includes(variant));
  const draw = `${seed}:variant:${type}`;
  if (preferred.length === 0) return [pick(draw, own)];

  const first = ARGUES.has(definition.role) ? pick(draw, preferred) : pickEarly(draw, preferred);
  return [first, ...shuffled(`${draw}:else`, preferred).filter((variant) => variant !== first)];
}
