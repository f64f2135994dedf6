// A journal that forgets with the process: what sketches have made, so that another direction of the same brief is quick.
import type { HandEdits, Journal, Recalled } from '../../agents/orchestrator/journal.ts';

/** Some twenty sketches. */
const MOST_STEPS = 700;

export class SketchJournal {
  readonly #steps = new Map<string, unknown>();

  /** @param edits what to lay over what is made */
  under(edits: HandEdits): Journal {
    return {
      recall: async (key): Promise<Recalled | undefined> =>
        this.#steps.has(key) ? { value: this.#steps.get(key), isCurrent: true } : undefined,
      handEdits: async () => edits,
      refusals: async () => new Map(),
      saveStep: async ({ key, value }) => this.#keep(key, value),
    };
  }

  #keep(key: string, value: unknown): void {
    this.#steps.set(key, value);
    const [oldest] = this.#steps.keys();
    if (this.#steps.size > MOST_STEPS && oldest !== undefined) this.#steps.delete(oldest);
  }
}
