// How pg-boss reaches the database: over the embedded store's one connection, or over connections of its own.
import { CompiledQuery, type Kysely } from 'kysely';
import type { Notification, Pool, PoolClient } from 'pg';
import type { ConstructorOptions } from 'pg-boss';
import type { SqlExecutor } from './run-types.ts';
import type { HostTables } from '../walls/host-tables.ts';

export type JobConnection = Pick<ConstructorOptions, 'db' | 'backend' | 'connectionString' | 'max'>;

/**
 * The queue stands outside the walls: no tenant sees it, and the host's transactions put jobs into it. Several programs that begin at
 * once would trip over one another's grants.
 */
export const GRANT_QUEUE_TO_HOST = `
  begin;
  select pg_advisory_xact_lock(hashtextextended('grants on the queue', 0));
  grant usage on schema pgboss to app_host;
  grant select, insert, update, delete on all tables in schema pgboss to app_host;
  grant execute on all functions in schema pgboss to app_host;
  commit`;

/** Runs pg-boss's statements inside a transaction of ours. */
export function executorOf(trx: Kysely<HostTables>): SqlExecutor {
  return {
    async executeSql(text, values = []) {
      const { rows } = await trx.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
  };
}

export function embeddedJobs(pool: Pool): JobConnection {
  const db: NonNullable<ConstructorOptions['db']> = {
    executeSql: (text, values) => execute(pool, text, values),
    listen: (channel, onNotification, onReconnect) => listen(pool, { channel, onNotification, onReconnect }),
  };
  return { db, backend: 'pglite' };
}

/** pg-boss counts on a pool, where a failed transaction goes away with its connection. Here it is rolled back. */
async function execute(pool: Pool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect();
  try {
    const result: unknown = await client.query(text, values);
    return { rows: rowsOf(result) };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Several statements in one text have as many results. */
function rowsOf(result: unknown): unknown[] {
  const results: unknown[] = Array.isArray(result) ? result : [result];
  return results.flatMap((each) =>
    typeof each === 'object' && each !== null && 'rows' in each && Array.isArray(each.rows) ? each.rows : [],
  );
}

interface Ear {
  channel: string;
  onNotification: (payload: string) => void;
  onReconnect: () => void;
}

/** All notices come from our own statements; the connection is made anew only when the engine broke. */
async function listen(pool: Pool, { channel, onNotification, onReconnect }: Ear) {
  const hear = (notice: Notification) => {
    if (notice.channel === channel) onNotification(notice.payload ?? '');
  };
  const attach = async (client: PoolClient): Promise<void> => {
    client.on('notification', hear);
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    onReconnect();
  };
  const attachAnew = (client: PoolClient) => void attach(client).catch(() => undefined);

  const client = await pool.connect();
  try {
    await attach(client);
  } finally {
    client.release();
  }
  pool.on('connect', attachAnew);

  return {
    async close() {
      pool.off('connect', attachAnew);
      client.off('notification', hear);
    },
  };
}
