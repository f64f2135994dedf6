// Writes the whole embedded database into one file, while nobody changes it.
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { packFolder } from './tar-write.ts';

/** What the store held, by table. */
export type RowCounts = Record<string, number>;

/** @param file must not be there; it is on disk when this is done */
export type Dump = (this: void, file: string) => Promise<RowCounts>;

const Names = z.array(z.object({ name: z.string() }));
const Counts = z.array(z.object({ name: z.string(), rows: z.coerce.number() }));

/** PGlite has one session and nothing works behind its back: whoever holds the one client has the files to himself. */
export function createDump(pool: Pool, pgdata: string): Dump {
  return async (file) => {
    const client = await pool.connect();

    try {
      await client.query('checkpoint');
      const counts = await countRows(client);
      await packFolder(pgdata, file);
      return counts;
    } finally {
      client.release();
    }
  };
}

/** Every table that is not PostgreSQL's own, by `schema.name`. */
export async function tableNames(client: PoolClient | Pool): Promise<string[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, t.relname) as name
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
    order by 1`);
  return Names.parse(rows).map(({ name }) => name);
}

async function countRows(client: PoolClient): Promise<RowCounts> {
  const counts = (await tableNames(client)).map((name) => `select '${name}' as name, count(*) as rows from ${name}`);
  if (counts.length === 0) return {};

  const { rows } = await client.query(counts.join(' union all '));
  return Object.fromEntries(Counts.parse(rows).map((count) => [count.name, count.rows]));
}
