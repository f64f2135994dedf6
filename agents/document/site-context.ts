// Gathers what every section may know of its site.
import { iconMarkup } from '../icons/icon-set.ts';
import type { SiteContext } from '../markup/site-context.ts';
import type { Slots } from '../site/slots.ts';
import { optional } from '../wording/optional.ts';

type Known = Pick<Slots, 'typography' | 'imagery' | 'icons' | 'microcopy'> & {
  facts: Pick<Slots['facts'], 'name'>;
  requirements: Pick<Slots['requirements'], 'languages' | 'ownLanguage' | 'textDirection'>;
  direction: Pick<Slots['direction'], 'id' | 'seed'>;
  assets: Pick<Slots['assets'], 'pictures' | 'logo'>;
};

export function siteContext(known: Known): SiteContext {
  const { typography } = known;

  return {
    name: known.facts.name.value,
    language: known.requirements.languages[0] ?? 'en',
    ...optional('ownLanguage', known.requirements.ownLanguage),
    textDirection: known.requirements.textDirection,
    direction: known.direction.id,
    seed: known.direction.seed,
    labels: known.microcopy.labels,
    alternatives: known.microcopy.alternatives,
    imagery: known.imagery,
    pictures: known.assets.pictures,
    logo: known.assets.logo,
    icons: Object.fromEntries(Object.entries(known.icons.used).map(([meaning, name]) => [meaning, iconMarkup(name)])),
    iconStrokeWidth: known.icons.strokeWidth,
    typography: {
      advances: typography.advances,
      tracking: typography.tracking,
      capitals: typography.capitals,
      hasItalic: typography.fonts.displayItalic !== undefined,
    },
    isEditing: false,
  };
}
