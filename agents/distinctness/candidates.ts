// What a site would look like in a direction by one seed, foretold by the same draws that design makes later, before a word is written.
import { sitePalette } from '../colour/site-palette.ts';
import { groundsOf } from '../composition/grounds.ts';
import type { Direction } from '../directions/direction.ts';
import { siteDrawings } from '../imagery/site-drawings.ts';
import { businessKind, type BusinessSigns } from '../layout/business-kind.ts';
import { siteLayout } from '../layout/site-layout.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Layout } from '../site/design.ts';
import type { SiteFeatures } from '../site/studio.ts';
import { choosePairing } from '../type/pairing.ts';
import { designFeatures } from './features.ts';

/** What the draws of design stand on. */
export interface Client {
  name: string;
  trade: string;
  colours: readonly string[];
  fonts: readonly string[];
  language: string;
  signs: BusinessSigns;
}

export function foreseen(id: string, direction: Direction, { seed, client }: { seed: string; client: Client }): SiteFeatures {
  const layout = siteLayout(direction, { kind: businessKind(client.signs), seed });
  const pairing = choosePairing(direction.pairings, [], { seed, language: client.language, fonts: client.fonts });
  const drawings = siteDrawings(direction, { trade: client.trade, seed, told: [client.name] });
  const [hero] = drawings.hero;

  return {
    name: client.name,
    ...designFeatures({
      direction: { id },
      palette: sitePalette(direction, { seed, trade: client.trade, colours: client.colours }),
      typography: { fonts: pairing, capitals: direction.capitals },
      imagery: { pictures: drawings.hero, places: { hero: hero ? [hero.id] : [] }, refused: [] },
      sections: homeSections(layout),
    }),
  };
}

function homeSections(layout: Layout): SiteFeatures['sections'] {
  const blocks = (layout.order['home'] ?? []).flatMap((type) => {
    const definition = SECTIONS.get(type);
    const variant = layout.variants[type] ?? '';
    return definition ? [{ type, variant, role: definition.role, ground: definition.variants[variant]?.ground }] : [];
  });

  const grounds = groundsOf(blocks, { sequence: layout.grounds, isHome: true });
  return blocks.map(({ type, variant }, index) => ({ type, variant, ground: grounds[index] ?? 'paper' }));
}
