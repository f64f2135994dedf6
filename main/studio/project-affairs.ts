// What can be asked of and done with a made project as a whole. What a make has no need of is loaded when it is asked for.
import type { Store } from '../store/store.ts';
import type { Studio } from './studio.ts';
import type { Thumbnails } from './thumbnails.ts';

type ProjectAffairs = Pick<
  Studio,
  | 'step'
  | 'fork'
  | 'takeFork'
  | 'clientAssets'
  | 'siteFonts'
  | 'shelve'
  | 'duplicate'
  | 'thumbnail'
  | 'grade'
  | 'saveCopy'
  | 'openCopy'
>;

interface Ground {
  store: Store;
  dataDir: string;
  thumbnails: Thumbnails;
}

export function projectAffairs({ store, dataDir, thumbnails }: Ground): ProjectAffairs {
  const place = { store, dataDir };

  return {
    step: async (id, agent) => (await import('./step-view.ts')).stepView(id, agent, store),
    fork: async (id, fork) => (await import('./forks.ts')).forkView(id, fork, place),
    takeFork: async (id, fork) => (await import('./forks.ts')).takeFork(id, fork, place),
    clientAssets: async (id) => (await import('./client-assets.ts')).clientAssets(id, store),
    siteFonts: async (id) => (await import('./site-fonts.ts')).siteFonts(id, store),
    shelve: (id, shelf) => store.projects.shelve(id, shelf),
    duplicate: async (id) => (await import('./copies.ts')).duplicate(id, place),
    thumbnail: (id, signal) => thumbnails.of(id, signal),
    grade: async (id, watching) => (await import('./grade-project.ts')).gradeProject(id, store, watching),
    saveCopy: async (id, file) => (await import('./copies.ts')).saveCopy(id, file, place),
    openCopy: async (file) => (await import('./copies.ts')).openCopy(file, place),
  };
}
