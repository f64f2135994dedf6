// Notes typed while a run goes on, for the round after it: kept in the browser, so that a reload or a lost host loses none.
import { z } from 'zod';
import { RunNote } from '../../../preload/contract/run.ts';

const KEPT_UNDER = 'sitewright.notes';

/** Of a site that has no project yet. */
export const NEW_SITE = 'new';

const Kept = z.record(z.string(), z.array(RunNote));
type Kept = z.infer<typeof Kept>;

const NONE: readonly RunNote[] = [];

export class RunNotes {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
    const read = Kept.safeParse(JSON.parse(storage.getItem(KEPT_UNDER) ?? '{}'));
    this.#kept = read.success ? read.data : {};
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The oldest first; the same list until it changes. */
  of(projectId: string): readonly RunNote[] {
    return this.#kept[projectId] ?? NONE;
  }

  /** The same once more is no other note. */
  add(projectId: string, note: RunNote): void {
    const others = this.of(projectId).filter(({ agent, words }) => agent !== note.agent || words !== note.words);
    this.#keep({ [projectId]: [...others, note] });
  }

  remove(projectId: string, gone: readonly RunNote[]): void {
    this.#keep({ [projectId]: this.of(projectId).filter((note) => !gone.includes(note)) });
  }

  /** A new site has become a project. */
  moveToProject(projectId: string): void {
    this.#keep({ [projectId]: [...this.of(projectId), ...this.of(NEW_SITE)], [NEW_SITE]: [] });
  }

  #keep(changed: Kept): void {
    this.#kept = Object.fromEntries(Object.entries({ ...this.#kept, ...changed }).filter(([, notes]) => notes.length > 0));
    this.#storage.setItem(KEPT_UNDER, JSON.stringify(this.#kept));
    for (const listener of this.#listeners) listener();
  }
}
