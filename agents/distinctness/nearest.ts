// Which of the studio's latest sites a new one is nearest to.
import type { SiteFeatures } from '../site/studio.ts';
import { distanceOf } from './distance.ts';

/** So many of the latest sites a new one keeps its distance from; further back nobody would see it. */
export const REMEMBERED_SITES = 20;

export interface Nearest {
  name: string;
  /** 0 to 1 */
  distance: number;
}

/** Undefined where there is nothing to be near to. */
export function nearestTo(site: SiteFeatures, recent: readonly SiteFeatures[]): Nearest | undefined {
  const measured = recent
    .slice(0, REMEMBERED_SITES)
    .map((other) => ({ name: other.name, distance: distanceOf(site, other).total }));
  return measured.toSorted((a, b) => a.distance - b.distance)[0];
}
