// What one run in a process can spare the next: values already parsed, their hashes, and the parts a new value repeats.
import type { z } from 'zod';
import type { Parts } from '../lent.ts';
import { ValueHashes } from '../value-hashes.ts';
import type { Crafted } from './crafted.ts';
import { keepEqualParts } from './equal-parts.ts';

/** Values beyond this are forgotten, the oldest first: some four runs of a whole plan. */
const KEPT_VALUES = 160;

/** One project's. Values are the same objects from run to run, so that each is hashed once. */
export class RunMemory implements Parts {
  readonly hashes: ValueHashes;
  readonly #values = new Map<string, unknown>();
  readonly #newest = new Map<string, unknown>();
  readonly #ahead = new Map<string, Promise<Crafted>>();
  #isAheadOver = false;

  constructor(hash: (content: string) => string) {
    this.hashes = new ValueHashes(hash);
  }

  /** The value of a step under its key: parsed the first time, the same object from then on. */
  parsed(key: string, schema: z.ZodType, value: unknown): unknown {
    const known = this.#values.get(key);
    if (known !== undefined) return known;

    const parsed = schema.parse(value);
    this.keep(key, parsed);
    return parsed;
  }

  keep(key: string, value: unknown): void {
    this.#values.delete(key);
    this.#values.set(key, value);

    const oldest = this.#values.keys().next();
    if (this.#values.size > KEPT_VALUES && !oldest.done) this.#values.delete(oldest.value);
  }

  /** Done before its run has begun, which then finds it here. */
  craftAhead(key: string, crafting: Promise<Crafted>): void {
    this.#ahead.set(key, crafting);
  }

  /** Found once. The first step that was not foreseen ends what goes on ahead: the run itself is that far now. */
  takeAhead(key: string): Promise<Crafted> | undefined {
    const crafting = this.#ahead.get(key);
    this.#ahead.delete(key);
    if (!crafting) this.endAhead();
    return crafting;
  }

  /** Also where a step is in the journal: the project was made before, and what goes on ahead does that again. */
  endAhead(): void {
    this.#isAheadOver = true;
  }

  get isAheadOver(): boolean {
    return this.#isAheadOver;
  }

  /** The value made of the very parts that the last value of this name had, where they are equal. */
  repeating<Value>(name: string, value: Value): Value {
    const kept = keepEqualParts(this.#newest.get(name), value);
    this.#newest.set(name, kept);
    return kept;
  }

  hashOf(value: unknown): string {
    return this.hashes.of(value);
  }
}
