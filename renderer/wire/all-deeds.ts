// The deeds of each project, for as long as the page is open: what is on its way goes on when its screen is left.
import { Deeds, type Doing } from './deeds.ts';

export class AllDeeds {
  readonly #means: Omit<Doing, 'projectId'>;
  readonly #known = new Map<string, Deeds>();

  constructor(means: Omit<Doing, 'projectId'>) {
    this.#means = means;
  }

  of(projectId: string): Deeds {
    const deeds = this.#known.get(projectId) ?? new Deeds({ ...this.#means, projectId });
    this.#known.set(projectId, deeds);
    return deeds;
  }

  /** Whether the host was lost over any of them. */
  haveLost(): boolean {
    return this.#means.connection.isLost() && [...this.#known.values()].some((deeds) => deeds.state().isWorking);
  }
}
