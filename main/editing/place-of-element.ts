// Where an element that somebody pointed at comes from: the slot, and the place in it.
import type { SitePlace } from '../../agents/locating/owned-parts.ts';
import type { TouchedElement } from '../../preload/contract/frame.ts';
import type { EditedSite } from './edited-site.ts';

/** @returns undefined for what no slot holds */
export function placeOfElement(
  { locator }: EditedSite,
  page: string,
  { selector, excerpt, place, picture }: TouchedElement,
): SitePlace | undefined {
  if (picture !== undefined) return locator.locate({ page, picture });
  if (place?.at !== undefined) return locator.locate({ page, section: place.section, at: place.at });
  if (excerpt === '') return undefined;
  return locator.locate({ page, selector, words: excerpt, isLabel: place?.from !== undefined });
}
