// A journal that lives in memory, for tests of the run itself. It keeps values as JSON, as a store does.
import type { SlotName } from '../site/slots.ts';
import type { FinishedStep, Journal, Recalled, Revision } from './journal.ts';

export class MemoryJournal implements Journal {
  readonly #steps = new Map<string, string>();
  readonly #revisions: { key: string | undefined; revision: Revision }[] = [];

  async recall(key: string): Promise<Recalled | undefined> {
    const step = this.#steps.get(key);
    if (step === undefined) return undefined;

    const slot = this.#revisions.findLast((entry) => entry.key === key)?.revision.slot;
    const newest = this.#revisions.findLast((entry) => entry.revision.slot === slot);
    return { value: JSON.parse(step), isCurrent: newest?.key === key };
  }

  async handEdits(): Promise<Revision[]> {
    const newest = new Map(this.#revisions.map(({ revision }) => [revision.slot, revision]));
    return [...newest.values()].filter((revision) => revision.handEdited.length > 0);
  }

  async saveStep(_runId: string, step: FinishedStep, revision: Revision): Promise<void> {
    this.#steps.set(step.key, JSON.stringify(step.value));
    this.#revisions.push({ key: step.key, revision });
  }

  async startRun(): Promise<void> {}

  async endRun(): Promise<void> {}

  edit(slot: SlotName, value: unknown, handEdited: string[]): void {
    this.#revisions.push({ key: undefined, revision: { slot, value, author: 'designer', handEdited } });
  }

  newest(slot: SlotName): Revision | undefined {
    return this.#revisions.findLast(({ revision }) => revision.slot === slot)?.revision;
  }
}
