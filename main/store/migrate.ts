// Brings a database to the shape this program knows: all that is missing, or nothing.
import type { Pool } from 'pg';
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';

export interface Migration {
  /** `YYYYMMDDThhmm_purpose` */
  name: string;
  sql: string;
}

/** Whatever takes statements, several in one text where there are no values: a client of node-postgres, the engine itself. */
interface Asked {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

interface MigrateOptions {
  /** Awaited before a database that holds something is changed: time for a backup. No transaction is open meanwhile. */
  beforeChange?: (() => Promise<void>) | undefined;
}

const IsThere = z.tuple([z.object({ is_there: z.boolean() })]);
const Applied = z.array(z.object({ name: z.string() }));

/** Of two programs that start at once on one server the second waits for the first. A number that nothing else locks. */
const MIGRATION_LOCK = 20_261_121;

/**
 * @throws SitewrightError `precondition` when a newer program has used the store, `internal` when a migration fails; what `beforeChange`
 *   throws
 */
export async function migrate(
  pool: Pool,
  migrations: readonly Migration[],
  { beforeChange }: MigrateOptions = {},
): Promise<void> {
  const missing = await missingFrom(pool, migrations);
  if (missing.length === 0) return;
  // A backup takes the one client the embedded database has.
  if (missing.length < migrations.length) await beforeChange?.();

  const client = await pool.connect();
  try {
    await client.query('begin');
    await applyMissing(client, migrations);
    await client.query('commit');
  } catch (error) {
    // Where the engine itself broke there is nothing to roll back; the first error says why.
    await client.query('rollback').catch(() => undefined);
    throw error instanceof SitewrightError ? error : failed(error);
  } finally {
    client.release();
  }
}

/** All that is missing, in the transaction that is open. */
export async function applyMissing(client: Asked, migrations: readonly Migration[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await client.query(
    'create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())',
  );

  for (const migration of await missingFrom(client, migrations)) {
    await client.query(migration.sql);
    await client.query('insert into schema_migrations (name) values ($1)', [migration.name]);
  }
}

async function missingFrom(client: Asked, migrations: readonly Migration[]): Promise<Migration[]> {
  const known = await client.query(`select to_regclass('schema_migrations') is not null as is_there`);
  if (!IsThere.parse(known.rows)[0].is_there) return [...migrations];

  const { rows } = await client.query('select name from schema_migrations');
  const applied = new Set(Applied.parse(rows).map((row) => row.name));
  refuseNewer(applied, new Set(migrations.map(({ name }) => name)));
  return migrations.filter(({ name }) => !applied.has(name));
}

function refuseNewer(applied: ReadonlySet<string>, known: ReadonlySet<string>): void {
  const newer = [...applied].find((name) => !known.has(name));
  if (newer === undefined) return;

  throw new SitewrightError('precondition', `A newer Sitewright has used this store (${newer}). Update this one and try again.`);
}

function failed(cause: unknown): SitewrightError {
  return new SitewrightError('internal', `The store could not be brought up to date and is as it was: ${String(cause)}`, {
    cause,
  });
}
