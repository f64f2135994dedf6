// Place and hours on a first screen: all of the hours or none, so that the section below tells them whole or not at all.
import type { ShownAbove } from '../section.ts';
import type { HeroProps } from './props.ts';

/** Rows; more of them would be a list of their own. */
const MOST_HOURS = 3;

type Place = Pick<HeroProps, 'address' | 'hours'>;

export function shownHours({ hours }: Pick<HeroProps, 'hours'>): HeroProps['hours'] {
  return hours.length <= MOST_HOURS ? hours : [];
}

/** Nothing where neither is known. */
export function placeShown(place: Place): ShownAbove['place'] {
  if (place.address.length + place.hours.length === 0) return undefined;
  return shownHours(place).length === place.hours.length ? 'with hours' : 'without hours';
}
