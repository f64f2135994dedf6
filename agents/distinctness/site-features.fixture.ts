// A site that a studio may have made before.
import type { SiteFeatures } from '../site/studio.ts';

export function siteFeatures(rest: Partial<SiteFeatures> = {}): SiteFeatures {
  return {
    name: 'Hofer',
    direction: 'craft',
    hero: 'label',
    header: 'bar',
    colours: { field: '#faf3e6', brand: '#9a3412', accent: '#e0b040' },
    type: { family: 'besley', weight: 700, width: 100, capitals: false, italic: false },
    sections: [
      { type: 'header', variant: 'bar', ground: 'paper' },
      { type: 'hero', variant: 'label', ground: 'paper' },
      { type: 'services', variant: 'menu', ground: 'paper2' },
      { type: 'story', variant: 'letter', ground: 'deep' },
      { type: 'footer', variant: 'columns', ground: 'paper' },
    ],
    art: 'loaves',
    headline: 'Every loaf has two days behind it.',
    ...rest,
  };
}
