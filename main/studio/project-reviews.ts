// A client's review of a project's site: the file out of what is stored, versions served to be looked at.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slotValue } from '../../agents/orchestrator/run.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { createBlobs } from '../assets/blobs.ts';
import { REVIEW_FRAME_SCRIPT } from '../editing/frame-script.ts';
import type { SiteEditing } from '../editing/site-editing.ts';
import { writeSite } from '../output/write-site.ts';
import type { ReviewedSite } from '../reviewing/review-file.ts';
import { createReviews, type Reviews } from '../reviewing/reviews.ts';
import type { Store } from '../store/store.ts';
import { byStudio } from './by-studio.ts';
import type { Previews } from './previews.ts';
import type { ProjectHistory } from './project-history.ts';

export interface ReviewsPlace {
  store: Store;
  dataDir: string;
  history: ProjectHistory;
  previews: Previews;
  editing(this: void): Promise<SiteEditing>;
}

export interface ProjectReviews extends Reviews {
  /** @throws SitewrightError `not-found` */
  version(projectId: string, versionId: string): Promise<{ origin: string }>;
  close(): Promise<void>;
}

export function createProjectReviews({ store, dataDir, history, previews, editing }: ReviewsPlace): ProjectReviews {
  const { comments, reviewFiles, approvals, auditLog } = store;
  const { get: read, pathOf } = createBlobs(dataDir);
  const folders = new Map<string, Promise<string>>();

  const written = async (projectId: string, versionId: string): Promise<string> => {
    const { files } = slotValue(await history.values(projectId, versionId), 'files');
    const folder = await mkdtemp(join(tmpdir(), 'sitewright-version-'));
    await writeSite({ files, out: join(folder, 'site'), pathOf });
    return folder;
  };

  /** What is handed out and signed is all of a piece: its pages say what its words say. */
  const follow = async (projectId: string) => {
    const watching = { signal: new AbortController().signal, onEvent: () => undefined };
    if ((await history.timeline(projectId)).isBehind) await history.settle(projectId, watching);
  };

  return {
    ...createReviews({
      comments,
      reviewFiles,
      approvals,
      async name(projectId, name) {
        await follow(projectId);
        return history.name(projectId, name);
      },
      hash: (projectId) => history.hash(projectId),
      async site(projectId) {
        await follow(projectId);
        return reviewedSite(await history.values(projectId), read);
      },
      placeOf: async (projectId, page, touched) => (await editing()).placeOf(projectId, page, touched),
      note: (action, target, details) => auditLog.append({ ...byStudio(store), action, target, details }),
    }),

    async version(projectId, versionId) {
      const key = `${projectId} ${versionId}`;
      const folder = folders.get(key) ?? written(projectId, versionId);
      folders.set(key, folder);
      folder.catch(() => folders.delete(key));
      return { origin: await previews.originOf({ folder: join(await folder, 'site') }) };
    },

    async close() {
      const known = await Promise.allSettled(folders.values());
      const gone = known.flatMap((folder) => (folder.status === 'fulfilled' ? [folder.value] : []));
      await Promise.all(gone.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 9 })));
    },
  };
}

function reviewedSite(values: ReadonlyMap<SlotName, unknown>, read: ReviewedSite['read']): ReviewedSite {
  const { files, pages: fileOf } = slotValue(values, 'files');
  const pages = slotValue(values, 'sitemap').pages.flatMap(({ id, path, kind, title }) => {
    const file = fileOf[id];
    return file === undefined || kind === 'not-found' ? [] : [{ path, file, title: title.text }];
  });
  const language = slotValue(values, 'requirements').languages[0] ?? 'en';
  return { name: slotValue(values, 'facts').name.value, language, files, pages, read, frameScript: REVIEW_FRAME_SCRIPT };
}
