// Which models are asked for a step, one after the other: what was wanted, as far as this client allows it.
import { TIERS, type Model, type Tier } from '../../agents/model.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ModelSettings } from '../store/models/model-settings.ts';
import { modelOf } from './model-of.ts';
import type { ModelPlace } from './places.ts';

export interface ChainLink {
  model: Model;
  place: ModelPlace;
}

export interface Wish {
  /** A tier, or a model's id. */
  wanted: string;
  places: readonly ModelPlace[];
  settings: ModelSettings;
}

/** With two to ask, where there are two: the first two of the chain, or another tier of the only place in it. */
export function rivalsOf(wish: Wish): ChainLink[] {
  const chain = chainOf(wish);
  const [first] = chain;
  if (first === undefined || chain.length > 1) return chain;

  const { place, model } = first;
  const other = TIERS.map((tier) => modelOf(place, place.tiers[tier])).find(({ id }) => id !== model.id);
  return other ? [first, { place, model: other }] : chain;
}

function isTier(words: string): words is Tier {
  return TIERS.some((tier) => tier === words);
}

/** Places that may be sent to for this client; what stays on this machine always may. */
export function allowedPlaces({ places, settings }: Pick<Wish, 'places' | 'settings'>): ModelPlace[] {
  return places.filter(({ isLocal, origin }) => isLocal || (!settings.isLocalOnly && settings.allowed.includes(origin)));
}

/**
 * For a tier the models of every allowed place, providers first; else the one model. A step that needs more than the tier that was
 * wanted does not get it: the wish is also what the run may cost.
 */
export function chainOf(wish: Wish): ChainLink[] {
  const allowed = allowedPlaces(wish);
  if (isTier(wish.wanted)) {
    const tier = wish.wanted;
    return allowed.map((place) => ({ place, model: modelOf(place, place.tiers[tier]) }));
  }

  const { place, name } = placeNamed(wish);
  return allowed.includes(place) ? [{ place, model: modelOf(place, name) }] : [];
}

/** @throws SitewrightError `not-found` when no place of that name is connected */
export function placeNamed({ wanted, places }: Pick<Wish, 'wanted' | 'places'>): { place: ModelPlace; name: string } {
  const place = places.find(({ id }) => wanted === id || wanted.startsWith(`${id}/`));
  if (place) return { place, name: wanted.slice(place.id.length + 1) || place.tiers.balanced };

  const known = places.map(({ id, tiers }) => `  ${id}/${tiers.balanced}`).join('\n');
  throw new SitewrightError(
    'not-found',
    `No model "${wanted}" is connected. Say fast, balanced or best, or one of:\n${known || '  none yet: see sitewright models'}`,
  );
}

/** Places that were wanted and are not allowed yet. */
export function unallowed(wish: Wish): ModelPlace[] {
  const wanted = isTier(wish.wanted) ? wish.places : [placeNamed(wish).place];
  const allowed = allowedPlaces(wish);
  return wanted.filter((place) => !allowed.includes(place));
}
