// What a run begins with: the brief, in the direction asked for, and what the studio has made before.
import type { Brief } from '../../agents/site/brief.ts';
import type { Studio } from '../../agents/site/studio.ts';

interface Beginning {
  /** As asked for by whoever makes; the brief may ask for one, too. */
  direction: string | undefined;
  studio: Studio;
}

export function rootsOf(brief: Brief, { direction = brief.direction, studio }: Beginning): { brief: Brief; studio: Studio } {
  return { brief: { ...brief, ...(direction ? { direction } : {}) }, studio };
}
