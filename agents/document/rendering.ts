// All that a site's pages are rendered from.
import type { SiteContext } from '../markup/site-context.ts';
import type { Slots } from '../site/slots.ts';

export type Rendering = Pick<Slots, 'pages' | 'metadata' | 'styles' | 'structuredData' | 'assets' | 'palette'> & {
  direction: Pick<Slots['direction'], 'id'>;
  site: SiteContext;
};
