// Who works on a project's site: one at a time. Two would write one journal and one folder, each over the other.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Watching } from '../engine/engine.ts';

/** Whoever follows a run, and stops it. */
export interface Watcher extends Watching {
  /** Id of the window it is followed in: each follows one run. */
  window?: string | undefined;
}

interface Turn {
  working: Promise<unknown>;
  window?: string | undefined;
  /** Of a run. Aborted: it has been asked to stop, and ends soon. */
  stop?: AbortController;
}

export class Turns {
  readonly #underWay = new Map<string, Turn>();

  /**
   * A window that asks again has lost sight of its run: that one is stopped and waited for, as one is that was stopped otherwise, and as
   * whoever goes back or forth in the past.
   *
   * @param brief the project's key
   * @throws SitewrightError `conflict` while somebody else is at work on it
   */
  async now<Result>(
    brief: string,
    work: (watcher: Watcher) => Promise<Result>,
    { signal, window, ...watching }: Watcher,
  ): Promise<Result> {
    let before = this.#underWay.get(brief);
    while (before) {
      refuseUnlessEnding(before, window);
      await Promise.allSettled([before.working]);
      before = this.#underWay.get(brief);
    }
    return this.#begin(brief, (stop) => work({ ...watching, signal: stop.signal }), { signal, window });
  }

  /** Waits for whoever is at work. */
  async next<Result>(brief: string, work: () => Promise<Result>): Promise<Result> {
    let before = this.#underWay.get(brief);
    while (before) {
      await Promise.allSettled([before.working]);
      before = this.#underWay.get(brief);
    }
    const working = work();
    return this.#until(brief, { working }, working);
  }

  async #begin<Result>(
    brief: string,
    work: (stop: AbortController) => Promise<Result>,
    { signal, window }: Pick<Watcher, 'signal' | 'window'>,
  ): Promise<Result> {
    const stop = new AbortController();
    const leave = () => stop.abort();
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });

    try {
      const working = work(stop);
      return await this.#until(brief, { working, window, stop }, working);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  async #until<Result>(brief: string, turn: Turn, working: Promise<Result>): Promise<Result> {
    this.#underWay.set(brief, turn);
    try {
      return await working;
    } finally {
      this.#underWay.delete(brief);
    }
  }
}

function refuseUnlessEnding({ stop, window: own }: Turn, window: string | undefined): void {
  if (!stop) return;
  if (window !== undefined && own === window) stop.abort();
  if (stop.signal.aborted) return;
  throw new SitewrightError('conflict', 'This site is being made already. Wait until it is done, or stop that run first.');
}
