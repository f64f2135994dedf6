// What a maker lets a model do with its draft: name places, say what may stand there. All else stays as the craft made it.
import type { Lent } from '../lent.ts';
import type { Tier } from '../model.ts';

/** Words of the site. They may only choose, shorten and join what the client has said. */
export interface WordsPlace {
  type: 'words';
  /** JSON pointer into the draft: a Text, or plain words. */
  at: string;
  /** What it is, for the model. */
  what: string;
  /** Characters. */
  most: number;
  /** How it is weighed against the draft. */
  form: 'headline' | 'lead' | 'description' | 'line';
}

export interface Option {
  /** What a model answers to take it. */
  value: string;
  /** What it is, in a few words. */
  says: string;
  /** What then stands where, by pointer; the value itself at the place when missing. */
  sets?: Readonly<Record<string, unknown>>;
}

export interface ChoicePlace {
  type: 'choice';
  at: string;
  what: string;
  /** Each as good by rule as the one that stands there. */
  options: readonly Option[];
}

/** A list whose entries may change places. */
export interface OrderPlace {
  type: 'order';
  at: string;
  what: string;
  /** What each entry is, in the order they stand in; of a long list the first ones, and only these change places. */
  labels: readonly string[];
}

export type Place = WordsPlace | ChoicePlace | OrderPlace;

export interface Task<Material = never, Draft = never> {
  /** What is to be done, in a sentence or two, small enough for a small model. */
  ask: string;
  /** `fast` when missing. */
  tier?: Tier;
  /** What was chosen, in none of the client's words: kept beside the site's grades, and told when a client like this one comes. */
  tells?(this: void, value: Draft): string;
  places(this: void, material: Material, draft: Draft, lent: Lent): readonly Place[] | Promise<readonly Place[]>;
}
