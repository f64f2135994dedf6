// A past of ten thousand changes for a project, as if somebody had worked on it for a year.
import { join } from 'node:path';
import { openEmbedded } from './embedded.ts';

export const CHANGES = 10_000;

/** Each stands on the one before. To be called while no studio has the store. */
export async function writePast(dataDir: string, projectId: string): Promise<void> {
  const { pool, close } = await openEmbedded(join(dataDir, 'store'));
  try {
    await pool.query(
      `insert into changes (id, tenant_id, project_id, kind, author, sentence, parent_id, settled_at) overriding system value
       select newest.id + n, tenant_id, $1, 'edit', 'designer', 'Home page, headline: ' || n || ' words changed', newest.id + n - 1, now()
       from (select id, tenant_id from changes where project_id = $1 order by id desc limit 1) as newest,
         generate_series(1, ${CHANGES}) as n`,
      [projectId],
    );
    await pool.query(`select setval(pg_get_serial_sequence('changes', 'id'), (select max(id) from changes))`);
  } finally {
    await close();
  }
}
