// `sitewright move`: everything to a team's PostgreSQL, or back from it.
import { join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { safetyOf } from '../backup/safety.ts';
import { takeBackup } from '../backup/take.ts';
import { dataDir } from '../data-dir.ts';
import type { AuditEntry } from '../store/audit/audit-row.ts';
import { moveStores } from '../store/moving/move-stores.ts';
import { openSharedStore } from '../store/open-shared.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
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
  await prepare(isOutward, url);
  const tables = await moveStores({ dataDir: dataDir(), url, direction: isOutward ? 'to-server' : 'from-server' });
  await noteArrival(isOutward, url);
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
async function prepare(isOutward: boolean, url: string): Promise<void> {
  const store = await openStore(dataDir(), safetyOf(dataDir()));
  try {
    await takeBackup(dataDir(), 'before-restore', store.dump);
    // A store that is to be filled must hold nothing, not even this.
    if (isOutward) await store.auditLog.append({ action: 'export-made', target: 'everything, to a PostgreSQL' });
  } finally {
    await store.close();
  }
  if (!isOutward) await note(await openSharedStore(url), { action: 'export-made', target: 'everything, to a studio' });
}

/** The log has come along: what it says next stands where everything stands now. */
async function noteArrival(isOutward: boolean, url: string): Promise<void> {
  if (isOutward) await note(await openSharedStore(url), { action: 'import-made', target: 'everything, from a studio' });
  else await note(await openStore(dataDir()), { action: 'import-made', target: 'everything, from a PostgreSQL' });
}

async function note(store: Store, entry: AuditEntry): Promise<void> {
  try {
    await store.auditLog.append(entry);
  } finally {
    await store.close();
  }
}
