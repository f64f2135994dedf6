// What is known of a trade before its client says a word: names, habits and priors. Nothing here is a claim about a client.
import type { Axes } from '../site/discovery.ts';
import type { Requirements } from '../site/discovery.ts';

/** What people of the trade call the parts of their site. Neutral words only. */
export interface TradeNames {
  services: string;
  servicesNavigation: string;
  story: string;
  storyNavigation: string;
  people: string;
  steps: string;
  visit: string;
  faq: string;
  work: string;
  workNavigation: string;
  timetable: string;
  timetableNavigation: string;
  contact: string;
  contactNavigation: string;
  points: string;
  figures: string;
}

export interface Trade {
  /** Lower-case words by which the trade is recognised, by language tag; a word may be a stem of a compound. */
  words: Record<string, readonly string[]>;
  /** Folded words beside which its own mean something else, as "dog" beside "kindergarten"; `*` is the rest of a compound. */
  unless?: readonly string[];
  /** What such a business is called, by language tag: "bakery". */
  noun: Record<string, string>;
  /** Type on schema.org, LocalBusiness or one of its kinds where one fits. */
  schemaType: string;
  action: Requirements['action']['kind'];
  /** Names that differ from the language's own, by language tag. */
  names: Record<string, Partial<TradeNames>>;
  axes: Partial<Axes>;
  audience: {
    segments: readonly { name: string; jobs: readonly string[]; worries: readonly string[] }[];
    readingAge: number;
    phoneShare: number;
  };
  /** What most sites of the trade do. */
  conventions: readonly string[];
  /** Ids of files in agents/motifs that draw this trade, the best first. */
  motifs: readonly string[];
  /** Conventional brand colours as [lightness, chroma, hue] in OKLCH, for a client who names none. */
  colours: readonly (readonly [number, number, number])[];
}

export function defineTrade(trade: Trade): Trade {
  return trade;
}
