// What whoever opens a store lends it, so that nothing is lost: backups are kept elsewhere (main/backup).
import type { Dump } from './dump.ts';

export interface Safety {
  /** Before the store is changed to a newer shape. */
  beforeMigration(this: void, dump: Dump): Promise<void>;
  /**
   * Under the store's lock, where its database is damaged, or gone, or was never finished.
   *
   * @param pgdata the database's folder
   * @returns whether the folder now holds a database that opens
   */
  restore(this: void, pgdata: string): Promise<boolean>;
}
