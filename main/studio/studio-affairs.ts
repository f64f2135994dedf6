// What the studio answers about itself: how it is set, where it keeps things, what happened to its store.
import { SitewrightError } from '../../agents/site/error.ts';
import { listBackups } from '../backup/backup-note.ts';
import type { Guard } from '../backup/guard.ts';
import { dismissNotices, readNotices } from '../backup/notices.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import type { Studio } from './studio.ts';

export type StudioAffairs = Pick<Studio, 'settings' | 'changeSettings' | 'storage' | 'backUp' | 'notices' | 'dismissNotices'>;

export function studioAffairs({ dataDir, guard }: { dataDir: string; guard: Guard }): StudioAffairs {
  return {
    settings: () => readSettings(dataDir),
    changeSettings: (to) => changeSettings(dataDir, to),
    storage: async () => ({ dataDir, ...(guard.backUp ? { backups: await listBackups(dataDir) } : {}) }),

    async backUp() {
      if (guard.backUp) return guard.backUp();
      throw new SitewrightError('precondition', 'The store is on a server. Whoever runs the server backs it up.');
    },

    notices: () => readNotices(dataDir),
    dismissNotices: () => dismissNotices(dataDir),
  };
}
