// What of a made site is kept to tell later ones apart from it.
import type { Ground, Scheme } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';
import type { Slots } from '../site/slots.ts';
import type { SiteFeatures } from '../site/studio.ts';

export type FeatureSlots = Pick<Slots, 'direction' | 'palette' | 'typography' | 'imagery' | 'pages'> & {
  facts: Pick<Slots['facts'], 'name'>;
  homeCopy: Pick<Slots['homeCopy'], 'headline'>;
};

/** @throws SitewrightError `internal` when the site has no home page */
export function featuresOf(slots: FeatureSlots): SiteFeatures {
  const home = slots.pages.pages.find(({ kind }) => kind === 'home');
  if (!home) throw new SitewrightError('internal', 'The site has no home page, so it cannot be told apart from others.');

  const sections = home.sections
    .flatMap((id) => slots.pages.sections[id] ?? [])
    .map(({ type, variant, ground }) => ({ type, variant, ground }));
  return {
    name: slots.facts.name.value,
    headline: slots.homeCopy.headline.text,
    ...designFeatures({ ...slots, sections }),
  };
}

/** What shows before a word is written. */
export function designFeatures({
  direction,
  palette,
  typography,
  imagery,
  sections,
}: Pick<Slots, 'imagery'> & {
  direction: Pick<Slots['direction'], 'id'>;
  palette: Pick<Slots['palette'], 'light'>;
  typography: Pick<Slots['typography'], 'fonts' | 'capitals'>;
  sections: SiteFeatures['sections'];
}): Omit<SiteFeatures, 'name' | 'headline'> {
  const hero = sections.find(({ type }) => type === 'hero');
  const { display, displayItalic } = typography.fonts;

  return {
    direction: direction.id,
    hero: hero?.variant ?? 'none',
    header: sections.find(({ type }) => type === 'header')?.variant ?? 'none',
    colours: {
      field: fieldOf(palette.light, hero?.ground ?? 'paper'),
      brand: palette.light.brand,
      accent: palette.light.accent,
    },
    type: {
      family: display.family,
      weight: [display.weight].flat()[0] ?? 400,
      width: display.axes['wdth'] ?? 100,
      capitals: typography.capitals,
      italic: displayItalic !== undefined,
    },
    sections,
    art: leadingArt(imagery),
  };
}

function fieldOf(scheme: Scheme, ground: Ground): string {
  return scheme[ground];
}

/** A photo differs from every other photo; a drawing is known by its motif. */
function leadingArt({ pictures, places }: Slots['imagery']): string {
  const [leading] = places['hero'] ?? [];
  const picture = pictures.find(({ id }) => id === leading);
  if (!picture) return '';
  return picture.kind === 'photo' ? (picture.digest ?? picture.source) : picture.source;
}
