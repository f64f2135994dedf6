// Editing in the preview on a project's own history.
import { keptSource } from '../assets/kept-source.ts';
import { createLent } from '../assets/lent.ts';
import { createSiteEditing, type SiteEditing } from '../editing/site-editing.ts';
import type { Store } from '../store/store.ts';
import type { ProjectHistory } from './project-history.ts';

export interface EditingGround {
  store: Store;
  dataDir: string;
  history: ProjectHistory;
}

export function createProjectEditing({ store, dataDir, history }: EditingGround): SiteEditing {
  return createSiteEditing({
    async standing(projectId) {
      const position = await store.changes.position(projectId);
      return {
        state: `${position?.id} ${position?.isSettled} ${position?.movedAt.getTime()}`,
        values: async () => new Map((await store.revisions.standing(projectId)).map(({ slot, value }) => [slot, value])),
      };
    },

    async keepPicture(bytes) {
      const { blobs, pictures } = createLent({ dataDir, briefDir: dataDir, signal: new AbortController().signal });
      const { hash } = await blobs.put(bytes);
      const source = keptSource(hash);
      const { width, height, focus } = await pictures.inspect(source);
      return { source, digest: hash, width, height, focus };
    },

    async edit(projectId, { slot, operations }) {
      const { id: basedOn } = await history.slot(projectId, slot);
      return history.edit(projectId, { slot, basedOn, operations });
    },
  });
}
