// Which slots a person may set.
import type { SlotName } from '../../agents/site/slots.ts';

/** Given by the brief's file or following from the other slots: setting these by hand would be undone, or break the files. */
const NOT_BY_HAND = new Set<SlotName>(['brief', 'studio', 'pages', 'styles', 'structuredData', 'assets', 'files']);

export function isByHand(slot: SlotName): boolean {
  return !NOT_BY_HAND.has(slot);
}
