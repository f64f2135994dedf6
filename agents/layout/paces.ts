// How the room above and below the sections of a home page goes up and down.
import type { Room } from '../site/design.ts';

/** Taken in turn by the sections between opening and closing; one pace is drawn for each site. */
export const PACES: readonly (readonly Room[])[] = [
  ['even'],
  ['tight', 'even', 'wide'],
  ['wide', 'tight'],
  ['even', 'tight', 'tight', 'wide'],
];
