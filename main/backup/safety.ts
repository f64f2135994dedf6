// What a store is lent against damage: a backup before its shape is changed, the newest one in the place of a database that does not open.
import { existsSync } from 'node:fs';
import type { Safety } from '../store/safety.ts';
import { backupsFolder } from './backups-folder.ts';

export interface BackupSafety extends Safety {
  /** Whether it has put a backup in the store's place. */
  hasRestored(this: void): boolean;
}

/** What it takes is loaded when it comes to that: hardly ever. */
export function safetyOf(dataDir: string): BackupSafety {
  let hasRestored = false;

  return {
    hasRestored: () => hasRestored,
    async restore(pgdata) {
      if (isNew(dataDir, pgdata)) return false;
      const { restoreNewest } = await import('./restore.ts');
      hasRestored = await restoreNewest(dataDir, pgdata);
      return hasRestored;
    },
    async beforeMigration(dump) {
      const { takeBackup } = await import('./take.ts');
      await takeBackup(dataDir, 'before-migration', dump);
    },
  };
}

function isNew(dataDir: string, pgdata: string): boolean {
  return !existsSync(pgdata) && !existsSync(backupsFolder(dataDir));
}
