// The brief of a made site, changed in the studio: one change of its history.
import { Brief } from '../../agents/site/brief.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Store } from '../store/store.ts';

interface StandingBrief {
  brief: Brief;
  /** @throws SitewrightError `conflict` when somebody changed it meanwhile */
  change(this: void, to: Brief, sentence: string): Promise<void>;
}

/** @throws SitewrightError `precondition` before the site is made */
export async function standingBrief(projectId: string, { revisions, changes }: Store): Promise<StandingBrief> {
  const newest = await revisions.newest(projectId, 'brief');
  if (!newest) throw new SitewrightError('precondition', 'This part has not been made yet. Make the site first.');

  return {
    brief: Brief.parse(newest.value),

    async change(value, sentence) {
      const change = { kind: 'edit', author: 'designer', sentence, slot: 'brief', handEdits: [], value } as const;
      const kept = await changes.add(projectId, { ...change, onRevision: newest.id });
      if (kept) return;
      throw new SitewrightError('conflict', 'Somebody changed this a moment ago. Look again, then edit what is there now.');
    },
  };
}
