// How each section of a page looks: the first look wanted that its words can be shown in. What one shows, another leaves out.
import { onceEach } from '../once-each.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { SectionDefinition, ShownAbove } from '../sections/section.ts';
import type { Section } from '../site/code.ts';
import type { Layout } from '../site/design.ts';
import type { Filled } from './fill-page.ts';

type Looks = Pick<Layout, 'variants'> & Partial<Pick<Layout, 'alternatives'>>;

export interface Varied extends Filled {
  variant: string;
  definition: SectionDefinition;
}

/** Of one page. */
export function variedSections(filled: readonly Filled[], looks: Looks): Varied[] {
  const whole = filled.flatMap((section) => varied(section, looks));
  const shown = shownAbove(whole);
  const rest = shown.offers > 0 || shown.place ? whole.flatMap((section) => afterShown(section, { looks, shown })) : whole;

  const replaced = new Set(rest.flatMap(({ definition, variant }) => definition.variants[variant]?.replaces ?? []));
  return rest.filter(({ type }) => !replaced.has(type));
}

function varied(section: Filled, looks: Looks): Varied[] {
  const definition = SECTIONS.get(section.type);
  return definition ? [{ ...section, variant: variantFor(section, definition, wantedLooks(looks, section)), definition }] : [];
}

function shownAbove(sections: readonly Varied[]): ShownAbove {
  const looks = sections.map(({ definition, variant, props }) => ({ look: definition.variants[variant], props }));
  return {
    offers: Math.max(0, ...looks.map(({ look, props }) => look?.offersShown?.(props) ?? 0)),
    place: looks.map(({ look, props }) => look?.placeShown?.(props)).find((place) => place !== undefined),
  };
}

/** A section goes on after what the first screen shows of it. */
function afterShown(section: Varied, { looks, shown }: { looks: Looks; shown: ShownAbove }): Varied[] {
  const { after } = section.definition;
  if (!after) return [section];

  const props = after(section.props, shown);
  return props ? varied({ ...section, props }, looks) : [];
}

function wantedLooks({ variants, alternatives }: Looks, { type, variant }: Filled): string[] {
  return [variant, variants[type], ...(alternatives?.[type] ?? [])].filter((look) => look !== undefined);
}

/** The first wanted variant that these props can be shown in, else the first of all that can. */
function variantFor({ type, props }: Filled, definition: SectionDefinition, wanted: readonly string[]): string {
  const ids = Object.keys(definition.variants);
  const known = knownFits(props);

  const fits = (id: string) => {
    const fit = known.get(`${type} ${id}`) ?? definition.variants[id]?.fits?.(props) !== false;
    known.set(`${type} ${id}`, fit);
    return fit;
  };
  return [...wanted, ...ids].find((id) => definition.variants[id] && fits(id)) ?? ids[0] ?? 'plain';
}

/** Whether a type's variant can show these props, as far as that was asked. */
const knownFits = onceEach<Section['props'], Map<string, boolean>>(() => new Map());
