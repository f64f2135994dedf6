// Newest values of slots that were read or written last, by the id of their revision: it never changes once it is kept.
import type { SlotName } from '../../../agents/site/slots.ts';

interface Known {
  /** Of the revision. */
  id: string;
  value: unknown;
}

/** As many as a screen of the studio asks for, a few times over. */
const KEPT = 32;

/** A newer revision may be there: whoever reads asks for the id. */
export class KnownValues {
  readonly #known = new Map<string, Known>();

  get(projectId: string, slot: SlotName): Known | undefined {
    return this.#known.get(`${projectId} ${slot}`);
  }

  keep(projectId: string, slot: SlotName, known: Known): void {
    const place = `${projectId} ${slot}`;
    this.#known.delete(place);
    this.#known.set(place, known);

    const oldest = this.#known.keys().next();
    if (this.#known.size > KEPT && !oldest.done) this.#known.delete(oldest.value);
  }
}
