// `sitewright move`: everything to a team's PostgreSQL, or back from it.
import { join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { safetyOf } from '../backup/guard.ts';
import { takeBackup } from '../backup/take.ts';
import { dataDir } from '../data-dir.ts';
import { moveStores } from '../store/move-stores.ts';
import { openStore } from '../store/open.ts';
import { countText } from '../terminal/amounts.ts';
import { tableText } from '../terminal/table.ts';

export interface MoveOptions {
  /** Address of a database, postgres://… */
  to?: string | undefined;
  from?: string | undefined;
  json?: boolean | undefined;
}

/** @returns the exit code. @throws SitewrightError as moving does: nothing has changed then */
export async function moveCommand({ to, from, json }: MoveOptions): Promise<number> {
  const url = to ?? from;
  if (url === undefined || (to !== undefined && from !== undefined)) {
    throw new SitewrightError('validation', 'Say where to: sitewright move --to <database-url>, or --from <database-url>.');
  }

  const isOutward = to !== undefined;
  await prepare(isOutward);
  const tables = await moveStores({ dataDir: dataDir(), url, direction: isOutward ? 'to-server' : 'from-server' });
  if (json) {
    console.log(JSON.stringify({ tables }));
    return 0;
  }

  const rows = tables
    .filter((table) => table.rows > 0)
    .map(({ name, rows: count, sha256 }) => [name, countText(count, 'row'), sha256]);
  const assets = `Files are not in the database: take the folder ${join(dataDir(), 'assets')} along.`;
  console.log(`${tableText(rows)}\n\nEverything arrived as it was. ${assets}`);
  return 0;
}

/** The store must have this program's shape; and whatever is moved over it can be taken back. */
async function prepare(isOutward: boolean): Promise<void> {
  const store = await openStore(dataDir(), safetyOf(dataDir()));
  try {
    await takeBackup(dataDir(), 'before-restore', store.dump);
    // A store that is to be filled must hold nothing, not even this.
    if (isOutward) await store.auditLog.append({ action: 'export-made', target: 'everything, to a PostgreSQL' });
  } finally {
    await store.close();
  }
}
