// Who works on a project's site: one at a time. Two would write one journal and one folder, each over the other.
import { SitewrightError } from '../../agents/site/error.ts';

export class Turns {
  readonly #underWay = new Map<string, Promise<unknown>>();

  /** @param brief the project's key. @throws SitewrightError `conflict` while somebody is at work on it */
  async now<Result>(brief: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#underWay.has(brief)) {
      throw new SitewrightError('conflict', 'This site is being made already. Wait until it is done, or stop that run first.');
    }
    return this.#begin(brief, work);
  }

  /** Waits for whoever is at work. */
  async next<Result>(brief: string, work: () => Promise<Result>): Promise<Result> {
    let before = this.#underWay.get(brief);
    while (before) {
      await Promise.allSettled([before]);
      before = this.#underWay.get(brief);
    }
    return this.#begin(brief, work);
  }

  async #begin<Result>(brief: string, work: () => Promise<Result>): Promise<Result> {
    const working = work();
    this.#underWay.set(brief, working);
    try {
      return await working;
    } finally {
      this.#underWay.delete(brief);
    }
  }
}
