// The layout of a site: order of sections, the look of each and the grounds they stand on, drawn from one seed.
import type { Direction } from '../directions/direction.ts';
import { NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
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

interface LayoutWish {
  kind: BusinessKind;
  seed: string;
  /** What was refused is not drawn again while there is another. */
  inHand?: InHand;
}

export function siteLayout(direction: Direction, { kind, seed, inHand = NOTHING_IN_HAND }: LayoutWish): Layout {
  const orders = PageKind.options.map((page) => [page, sectionOrder(SECTIONS, page, { kind, seed })] as const);
  const looks = [...SECTIONS].map(
    ([type, definition]) => [type, looksOf(type, definition, { direction, seed, inHand })] as const,
  );

  return {
    width: direction.width,
    density: direction.density,
    order: Object.fromEntries(orders.filter(([, order]) => order.length > 0)),
    variants: Object.fromEntries(looks.map(([type, [first = '']]) => [type, first])),
    alternatives: Object.fromEntries(looks.map(([type, [, ...others]]) => [type, others])),
    grounds: [...pick(`${seed}:grounds`, inHand.left('/grounds', direction.grounds))],
    rooms: [...pick(`${seed}:pace`, inHand.left('/rooms', PACES))],
  };
}

/** The look drawn, then the others that the direction prefers, in drawn order; any of the section's own where it prefers none. */
function looksOf(
  type: string,
  definition: SectionDefinition,
  { direction, seed, inHand }: { direction: Direction; seed: string; inHand: InHand },
): string[] {
  const isRefused = (look: string) => inHand.refuses(`/variants/${type}`, look);
  const own = Object.keys(definition.variants);
  const preferred = (direction.variants[type] ?? []).filter((variant) => own.includes(variant));
  const draw = `${seed}:variant:${type}`;
  if (preferred.length === 0) return otherLooks([pick(draw, own), ...own], isRefused).slice(0, 1);

  const first = ARGUES.has(definition.role) ? pick(draw, preferred) : pickEarly(draw, preferred);
  const looks = [first, ...shuffled(`${draw}:else`, preferred).filter((variant) => variant !== first)];
  return isRefused(first) ? otherLooks([...looks, ...own], isRefused) : looks;
}

/** The next look that was not found at fault, those of the direction first; what was stands last. */
function otherLooks(looks: readonly string[], isRefused: (look: string) => boolean): string[] {
  const each = [...new Set(looks)];
  return [...each.filter((look) => !isRefused(look)), ...each.filter(isRefused)];
}
