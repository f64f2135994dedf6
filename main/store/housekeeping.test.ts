import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BACK_ENDS } from './back-ends.fixture.ts';
import { tidy } from './housekeeping.ts';

const TENANT = '00000000-0000-4000-8000-000000000001';
const PROJECT = '00000000-0000-4000-8000-0000000000f1';

describe.each(BACK_ENDS)('housekeeping on $name', ({ name, isMissing, open }) => {
  describe.skipIf(isMissing)('looks after', () => {
    const isEmbedded = name === 'PGlite';
    let pool: Pool;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ pool, close } = await open());
      await pool.query(`
        insert into projects (id, tenant_id, key, name, studio) values ('${PROJECT}', '${TENANT}', 'b', 'B', '{}');
        insert into workflow_executions (id, tenant_id, project_id, agents, queued_at, ended_at) values
          ('old', '${TENANT}', '${PROJECT}', '[]', now() - interval '90 days', now() - interval '90 days'),
          ('recent', '${TENANT}', '${PROJECT}', '[]', now() - interval '60 days', now() - interval '2 days'),
          ('newest', '${TENANT}', '${PROJECT}', '[]', now() - interval '50 days', now() - interval '40 days');
        insert into events (tenant_id, project_id, workflow_execution_id, type, content)
          select '${TENANT}', '${PROJECT}', run, 'run-start', '{}' from unnest(array['old', 'recent', 'newest']) as run`);
    });

    afterAll(async () => {
      await close();
    });

    const one = async (text: string): Promise<unknown> => Object.values((await pool.query(text)).rows[0] ?? {})[0];

    test('what old runs have said, but not the newest of a project', async () => {
      await tidy(pool, { vacuums: isEmbedded });
      expect(await one('select array_agg(workflow_execution_id order by workflow_execution_id) from events')).toEqual([
        'newest',
        'recent',
      ]);
    });

    test('the months to come of the audit log', async () => {
      const last = String(await one(`select max(relname) from pg_class where relkind = 'r' and relispartition`));
      await pool.query(`drop table ${last}`);
      await tidy(pool, { vacuums: isEmbedded });
      expect(await one(`select to_regclass('${last}') is not null`)).toBe(true);
    });

    test.runIf(isEmbedded)('tables of which much has changed: searches know how many rows there are', async () => {
      await pool.query(`
        insert into knowledge_nodes (tenant_id, kind, name) select '${TENANT}', 'word', n::text from generate_series(1, 3000) n`);
      const known = `select reltuples::int from pg_class where relname = 'knowledge_nodes'`;
      expect(await one(known)).toBeLessThan(3000);
      await tidy(pool, { vacuums: true });
      expect(await one(known)).toBe(3000);
    });
  });
});
