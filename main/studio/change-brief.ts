// The brief of a made site, changed in the studio: one change of its history.
import { Brief } from '../../agents/site/brief.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { currentDeedId } from '../deed-id.ts';
import type { Store } from '../store/store.ts';

interface StandingBrief {
  /** As it was before the deed that is answered, where that was done already: it then comes to the same. */
  brief: Brief;
  /** Nothing where the deed that is answered was done already. @throws SitewrightError `conflict` when somebody changed it meanwhile */
  change(this: void, to: Brief, sentence: string): Promise<void>;
}

/** @throws SitewrightError `precondition` before the site is made */
export async function standingBrief(projectId: string, { revisions, changes }: Store): Promise<StandingBrief> {
  const deedId = currentDeedId();
  const kept = deedId === undefined ? undefined : await changes.ofDeed(projectId, deedId);
  const [own] = kept?.revisions ?? [];
  const newest = own === undefined ? revisions.newest(projectId, 'brief') : revisions.before(projectId, 'brief', own);
  const standing = await newest;
  if (!standing) throw new SitewrightError('precondition', 'This part has not been made yet. Make the site first.');

  return {
    brief: Brief.parse(standing.value),

    async change(value, sentence) {
      if (kept) return;
      const change = { kind: 'edit', author: 'designer', sentence, slot: 'brief', handEdits: [], value } as const;
      if (await changes.add(projectId, { ...change, onRevision: standing.id })) return;
      throw new SitewrightError('conflict', 'Somebody changed this a moment ago. Look again, then edit what is there now.');
    },
  };
}
