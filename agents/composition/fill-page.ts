// Which sections a page has before looks are chosen: those of its kind in order, or those that were arranged by hand.
import { keysOf, withValue } from '../orchestrator/pointer.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Material, PageAt } from '../sections/section.ts';
import type { ArrangedSection, Layout } from '../site/design.ts';

export interface Filled {
  /** Unique on the page. */
  key: string;
  type: string;
  props: Record<string, unknown>;
  /** Wanted before any other look. */
  variant?: string | undefined;
}

/** Sections without material, and those that are hidden, are left out. */
export function fillPage(material: Material, layout: Pick<Layout, 'order' | 'arranged'>, page: PageAt): Filled[] {
  const types = layout.order[page.kind] ?? naturalOrder(page);
  const arranged = layout.arranged?.[page.id];
  const wanted = arranged ? withFrame(arranged, types) : types.map((type) => ({ id: type, type }));

  return wanted.flatMap(({ id: key, type, variant, isHidden, own }: ArrangedSection) => {
    const props = isHidden ? undefined : SECTIONS.get(type)?.fill(material, page);
    return props ? [{ key, type, props: withOwn(type, props, own), ...(variant === undefined ? {} : { variant }) }] : [];
  });
}

/** Header and footer stay where they are. */
function withFrame(arranged: readonly ArrangedSection[], types: readonly string[]): ArrangedSection[] {
  const frame = (of: string) => types.filter((type) => type === of).map((type) => ({ id: type, type }));
  return [...frame('header'), ...arranged, ...frame('footer')];
}

/** What a section says otherwise is left out where it no longer fits. */
function withOwn(type: string, props: Filled['props'], own: ArrangedSection['own']): Filled['props'] {
  return Object.entries(own ?? {}).reduce((changed, [at, value]) => {
    const next = withValue(changed, { keys: keysOf(at), value });
    return next && SECTIONS.get(type)?.props.safeParse(next).success ? next : changed;
  }, props);
}

/** The sections that say they belong on this kind of page, from top to bottom. */
function naturalOrder(page: PageAt): string[] {
  return [...SECTIONS]
    .flatMap(([type, { places }]) => {
      const place = places[page.kind];
      return place === undefined ? [] : [{ type, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ type }) => type);
}
