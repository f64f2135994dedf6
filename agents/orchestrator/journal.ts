// What a run needs kept: finished steps by key, and each value a slot has had. The host implements it for one project.
import type { SlotName } from '../site/slots.ts';
import type { RunOutcome, StepOutcome } from '../site/run-event.ts';

export type Author = 'agent' | 'designer' | 'client';

export interface Revision {
  slot: SlotName;
  value: unknown;
  author: Author;
  /** JSON pointers inside the value that a person has set. A run keeps them. */
  handEdited: string[];
}

export interface FinishedStep {
  /** Hash of all that the value follows from. */
  key: string;
  agent: string;
  agentVersion: number;
  slot: SlotName;
  /** What the craft made, before hand-edited values were laid over it. */
  value: unknown;
  durationMs: number;
}

export interface Recalled {
  value: unknown;
  /** Whether the slot's newest revision came from this very step. */
  isCurrent: boolean;
}

/** One project's journal. Every method rejects with a SitewrightError when the store cannot answer. */
export interface Journal {
  /**
   * What the step under this key made, in whichever run. Its keys stand in the order they were saved in: hashes depend on it.
   */
  recall(key: string): Promise<Recalled | undefined>;
  /** The newest revision of each slot that has hand-edited values. */
  handEdits(): Promise<Revision[]>;
  startRun(run: { runId: string; agents: readonly string[] }): Promise<void>;
  /** Keeps the step and the slot's new revision, both or neither. */
  saveStep(runId: string, step: FinishedStep, revision: Revision): Promise<void>;
  endRun(runId: string, end: { outcome: RunOutcome; durationMs: number; counts: Record<StepOutcome, number> }): Promise<void>;
}
