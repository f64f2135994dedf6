// A project's past as the studio offers it: the history of its slots, and the site's files following each change.
import { resolve } from 'node:path';
import { createSiteHistory, type SiteHistory } from '../history/site-history.ts';
import type { Watching } from '../engine/engine.ts';
import { makeSite, type Making } from '../making/make-site.ts';
import { writeMade } from '../making/write-made.ts';
import type { AddedFiles, GivenFile } from '../../preload/contract/brief.ts';
import type { PageDifference, Timeline } from '../../preload/contract/history.ts';
import type { Turns } from './turns.ts';
import type { FontChoice } from './set-font.ts';

export interface ProjectHistory extends Omit<SiteHistory, 'timeline'> {
  timeline(projectId: string, before?: string): Promise<Timeline>;
  /**
   * Resolves when the site's files follow the newest change: makers that read what was changed run again, or what was made before is
   * written out again.
   * @throws SitewrightError as a make does; the change stays
   */
  settle(projectId: string, watching: Watching): Promise<void>;
  /** Files of the client, taken into the brief as one change. @throws SitewrightError `precondition` before the site is made */
  addFiles(projectId: string, files: readonly GivenFile[]): Promise<AddedFiles>;
  /** One change of the brief. @throws SitewrightError `not-found` for a family that the client did not give */
  setFont(projectId: string, choice: FontChoice): Promise<{ sentence: string }>;
  /** Draws both versions' pages in a browser. @throws SitewrightError `not-found` when there is no browser, or no such version */
  comparePages(projectId: string, from: string, to?: string): Promise<PageDifference[]>;
}

interface Ground {
  making: Making;
  turns: Turns;
}

export function createProjectHistory({ making, turns }: Ground): ProjectHistory {
  const { store } = making;
  const history = createSiteHistory(store, 'designer');
  /** A run under way would go on writing what was just undone. */
  const inTurn = async <Result>(projectId: string, work: () => Promise<Result>) =>
    turns.next(resolve((await store.projects.get(projectId)).key), work);

  return {
    ...history,
    undo: (projectId) => inTurn(projectId, () => history.undo(projectId)),
    redo: (projectId) => inTurn(projectId, () => history.redo(projectId)),
    restore: (projectId, to) => inTurn(projectId, () => history.restore(projectId, to)),
    addFiles: (projectId, files) =>
      inTurn(projectId, async () => (await import('./add-files.ts')).addFiles(projectId, files, making)),
    setFont: (projectId, choice) =>
      inTurn(projectId, async () => (await import('./set-font.ts')).setFont(projectId, choice, store)),
    settle: (projectId, watching) => inTurn(projectId, () => follow(projectId, { making, watching })),
    async comparePages(projectId, from, to) {
      const { compareVersionPages } = await import('./compare-version-pages.ts');
      return compareVersionPages({ making, history }, projectId, { from, to });
    },

    async timeline(projectId, before) {
      const page = await history.timeline(projectId, before);
      return { ...page, isBehind: await isBehind(projectId, making) };
    },
  };
}

async function isBehind(projectId: string, { store }: Making): Promise<boolean> {
  const position = await store.changes.position(projectId);
  const { madeAt } = await store.projects.get(projectId);
  return position !== undefined && (!position.isSettled || madeAt === undefined || position.movedAt > madeAt);
}

async function follow(projectId: string, { making, watching }: { making: Making; watching: Watching }): Promise<void> {
  const { store } = making;
  const { key, outDir } = await store.projects.get(projectId);
  const position = await store.changes.position(projectId);
  if (!position) return;

  if (position.isSettled && outDir !== undefined) {
    const standing = await store.revisions.standing(projectId);
    const values = new Map(standing.map(({ slot, value }) => [slot, value]));
    await writeMade({ project: projectId, values, out: outDir }, making);
    return;
  }

  const follows = { change: position.id, brief: await store.slots.newest(projectId, 'brief') };
  await makeSite({ brief: key, out: outDir, follows }, { making, watching });
}
