// One thing the brief leaves open: the question to the client, and what the site does meanwhile.
import type { Reads } from '../agent.ts';
import type { Questions } from '../site/discovery.ts';

/** Reads of the maker of questions: what is missing can only be seen by looking everywhere. */
export const GAP_READS = [
  'brief.hours',
  'brief.web',
  'brief.mails',
  'brief.trade',
  'brief.photos',
  'brief.logo',
  'brief.colours',
  'brief.languages',
  'brief.unread',
  'facts',
  'services.offers',
  'requirements.action',
  'requirements.languages',
] as const;

export type Known = Reads<(typeof GAP_READS)[number]>;

type Question = Questions['asked'][number];

export interface Gap extends Question {
  /** How much an answer helps the site, 0 to 100; only the order matters. */
  weight: number;
}

/** Names in quotation marks, three at most: "Check-up", "Crowns" and 4 more. */
export function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();

  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : `${last}`;
}
