// Brings a database to the shape this program knows: all that is missing, or nothing.
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';

export interface Migration {
  /** `YYYYMMDDThhmm_purpose` */
  name: string;
  sql: string;
}

const Applied = z.array(z.object({ name: z.string() }));

/** @throws SitewrightError `precondition` when a newer program has used the store, `internal` when a migration fails */
export async function migrate(pool: Pool, migrations: readonly Migration[]): Promise<void> {
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

async function applyMissing(client: PoolClient, migrations: readonly Migration[]): Promise<void> {
  await client.query(
    'create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query('select name from schema_migrations');
  const applied = new Set(Applied.parse(rows).map((row) => row.name));

  const known = new Set(migrations.map((migration) => migration.name));
  const newer = [...applied].find((name) => !known.has(name));
  if (newer !== undefined) {
    throw new SitewrightError(
      'precondition',
      `A newer Sitewright has used this store (${newer}). Update this one and try again.`,
    );
  }

  for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
    await client.query(migration.sql);
    await client.query('insert into schema_migrations (name) values ($1)', [migration.name]);
  }
}

function failed(cause: unknown): SitewrightError {
  return new SitewrightError('internal', `The store could not be brought up to date and is as it was: ${String(cause)}`, {
    cause,
  });
}
