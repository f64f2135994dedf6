// A journal that lives in memory, for tests of the run itself. It keeps values as JSON, as a store does.
import type { Refusal } from '../site/refusal.ts';
import type { SlotName } from '../site/slots.ts';
import type { FinishedStep, HandEdit, HandEdits, Journal, Recalled, Refusals } from './journal.ts';

export class MemoryJournal implements Journal {
  readonly #steps = new Map<string, string>();
  readonly #newest = new Map<SlotName, string>();
  readonly #inHand = new Map<string, readonly Refusal[]>();
  readonly #edits = new Map<SlotName, HandEdit[]>();

  async recall(key: string): Promise<Recalled | undefined> {
    const step = this.#steps.get(key);
    return step === undefined ? undefined : { value: JSON.parse(step), isCurrent: [...this.#newest.values()].includes(key) };
  }

  async handEdits(): Promise<HandEdits> {
    return this.#edits;
  }

  async refusals(): Promise<Refusals> {
    return new Map([...this.#newest].map(([slot, key]) => [slot, this.#inHand.get(key) ?? []]));
  }

  async saveStep(step: FinishedStep): Promise<void> {
    this.#inHand.set(step.key, step.refusals ?? []);
    this.#steps.set(step.key, JSON.stringify(step.value));
    this.#newest.set(step.slot, step.key);
  }

  edit(slot: SlotName, edits: HandEdit[]): void {
    this.#edits.set(slot, edits);
  }

  /** As if the newest step of a slot had come to something else. */
  damage(slot: SlotName, value: unknown): void {
    this.#steps.set(this.#newest.get(slot) ?? '', JSON.stringify(value));
  }

  /** What the newest step of a slot made. */
  newest(slot: SlotName): unknown {
    return JSON.parse(this.#steps.get(this.#newest.get(slot) ?? '') ?? 'null');
  }
}
