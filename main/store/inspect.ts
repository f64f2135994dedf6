// Opens a copy of a database and reads every row of it: what can be read here can be restored.
import { z } from 'zod';
import { tableNames, type RowCounts } from './dump.ts';
import { openEmbedded } from './embedded.ts';

export interface Contents {
  rows: RowCounts;
  /** The project that was made last; missing in a store without any. */
  newestProject?: string;
}

const Read = z.tuple([z.object({ rows: z.coerce.number() })]);
const Newest = z.array(z.object({ name: z.string() })).max(1);

/**
 * @param folder holds the database in `pgdata`; it is closed cleanly afterwards, and may then be used
 * @throws what does not open or cannot be read
 */
export async function inspectStore(folder: string): Promise<Contents> {
  const { pool, close } = await openEmbedded(folder);

  try {
    const rows: RowCounts = {};
    for (const name of await tableNames(pool)) {
      // The text of a row needs all of its values, also those kept apart from it.
      const read = await pool.query(`select count(*) as rows, sum(length(t::text)) as characters from ${name} t`);
      rows[name] = Read.parse(read.rows)[0].rows;
    }

    const isUsed = 'public.projects' in rows;
    const newest = isUsed
      ? await pool.query('select name from projects order by coalesce(made_at, created_at) desc limit 1')
      : undefined;
    const newestProject = Newest.parse(newest?.rows ?? [])[0]?.name;
    return { rows, ...(newestProject === undefined ? {} : { newestProject }) };
  } finally {
    await close();
  }
}
