// The words and habits of one language. Frames state nothing about a client: what they say comes in through {places}.
import type { Label } from '../site/content.ts';
import type { Requirements } from '../site/discovery.ts';
import type { TradeNames } from '../trades/trade.ts';

export interface Language {
  /** In its own words. */
  name: string;
  textDirection: 'ltr' | 'rtl';
  /** Locale for numbers and lists where the country is not known. */
  locale: string;
  /** ISO weekdays in order, Monday first. */
  weekdays: readonly [string, string, string, string, string, string, string];
  labels: Record<Label, string>;
  actions: Record<Requirements['action']['kind'], string>;
  names: TradeNames;
  /** Sentence frames by key, each place written {so}. */
  frames: Record<FrameKey, string>;
}

/** Every frame a content maker may use. */
export const FRAMES = [] as const satisfies readonly string[];
export type FrameKey = (typeof FRAMES)[number];

export function defineLanguage(language: Language): Language {
  return language;
}
