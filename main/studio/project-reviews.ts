// A client's review of a project's site: the file out of what is stored, versions served to be looked at.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShownPage } from '../../preload/contract/project.ts';
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
import { shownPages } from './shown-pages.ts';

export interface ReviewsPlace {
  store: Store;
  dataDir: string;
  history: ProjectHistory;
  previews: Previews;
  editing(this: void): Promise<SiteEditing>;
}

export interface ProjectReviews extends Reviews {
  /** @throws SitewrightError `not-found` */
  version(projectId: string, versionId: string): Promise<{ origin: string; pages: ShownPage[] }>;
  close(): Promise<void>;
}

interface Written {
  folder: string;
  pages: ShownPage[];
}

export function createProjectReviews({ store, dataDir, history, previews, editing }: ReviewsPlace): ProjectReviews {
  const { comments, reviewFiles, approvals, auditLog } = store;
  const { get: read, pathOf } = createBlobs(dataDir);
  const versions = new Map<string, Promise<Written>>();

  const written = async (projectId: string, versionId: string): Promise<Written> => {
    const values = await history.values(projectId, versionId);
    const folder = await mkdtemp(join(tmpdir(), 'sitewright-version-'));
    await writeSite({ files: slotValue(values, 'files').files, out: join(folder, 'site'), pathOf });
    return { folder, pages: shownPages(slotValue(values, 'sitemap')) };
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
      const version = versions.get(key) ?? written(projectId, versionId);
      versions.set(key, version);
      version.catch(() => versions.delete(key));
      const { folder, pages } = await version;
      return { origin: await previews.originOf({ folder: join(folder, 'site') }), pages };
    },

    async close() {
      const known = await Promise.allSettled(versions.values());
      const gone = known.flatMap((version) => (version.status === 'fulfilled' ? [version.value.folder] : []));
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
