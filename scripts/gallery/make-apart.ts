// Makes a site as the run does: one that comes out too near to an earlier one is drawn again.
import { LEAST_DISTANCE } from '../../agents/distinctness/distance.ts';
import { nearestTo } from '../../agents/distinctness/nearest.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import type { LookMaker, LookRequest } from './look-maker.ts';

const REDRAWS = 3;

/** Each draw takes the place of the one before in the request's folder. */
export async function makeApart(maker: LookMaker, request: LookRequest, recentSites: SiteFeatures[]): Promise<SiteFeatures> {
  const tooNear: string[] = [];

  for (let redraws = 0; ; redraws++) {
    const { features, seed } = await maker.make({ ...request, studio: { recentSites, tooNear } });
    const nearest = nearestTo(features, recentSites);
    if (!nearest || nearest.distance >= LEAST_DISTANCE || redraws === REDRAWS) return features;
    tooNear.push(seed);
  }
}
