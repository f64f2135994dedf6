// What a run needs kept: finished steps by key, and each value a slot has had. The host implements it for one project.
import type { Refusal } from '../site/refusal.ts';
import type { SlotName } from '../site/slots.ts';

export type Author = 'agent' | 'designer' | 'client';

/** What a person has set inside a slot. Runs keep it. */
export interface HandEdit {
  /** JSON pointer; a list entry that has an id is named `id=…`. */
  pointer: string;
  /** Missing: taken away. */
  value?: unknown;
  /** What the maker had made there at the time; missing: nothing. */
  made?: unknown;
}

export type HandEdits = ReadonlyMap<SlotName, readonly HandEdit[]>;

export type Refusals = ReadonlyMap<SlotName, readonly Refusal[]>;

export interface FinishedStep {
  /** Hash of all that the value follows from. */
  key: string;
  agent: string;
  agentVersion: number;
  slot: SlotName;
  /** What the craft made, without hand edits. */
  value: unknown;
  /** What its maker had in hand; missing for nothing. */
  refusals?: readonly Refusal[];
  durationMs: number;
}

export interface Recalled {
  value: unknown;
  /** Whether the slot's newest revision came from this very step. */
  isCurrent: boolean;
}

/** One project's journal, as one run writes it. Every method rejects with a SitewrightError when the store cannot answer. */
export interface Journal {
  /**
   * What the step under this key made, in whichever run. Its keys stand in the order they were saved in: hashes depend on it.
   */
  recall(key: string): Promise<Recalled | undefined>;
  /** Those that stand, of each slot that has any. */
  handEdits(): Promise<HandEdits>;
  /** What the makers behind each slot's newest revision had in hand. Runs keep to it, or what was mended would come back. */
  refusals(): Promise<Refusals>;
  /**
   * Keeps the step and makes it the slot's newest revision, both or neither. Hand edits of the slot go on to stand over it.
   * @param more until it settles other steps may follow: this one may wait a moment, to be written with them
   * @throws SitewrightError `conflict` when the run is no longer this worker's; then nothing was saved
   */
  saveStep(step: FinishedStep, more?: Promise<void>): Promise<void>;
}
