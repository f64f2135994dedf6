// What a database needs from time to time while it is open: room in the audit log, old events gone, tables made ready for searches again.
import type { Pool } from 'pg';
import { z } from 'zod';
import { HOST_OPENING } from './walls/scope.ts';
import { makeRoomForAudit } from './upkeep.ts';

export interface Housekeeping {
  /** Does what is due for the last time. */
  stop(this: void): Promise<void>;
}

interface Kept {
  /** The embedded PostgreSQL has no process that does it by itself. */
  vacuums: boolean;
}

const EVERY_MS = 60 * 60 * 1000;

/** What a run said is kept this long after its end; of each project's newest run always. */
const EVENTS_DAYS = 30;

/**
 * PostgreSQL's own rule for its own process (autovacuum_vacuum_threshold and _scale_factor, rows changed or added), with a threshold that a
 * small site does not reach. https://www.postgresql.org/docs/18/routine-vacuuming.html#AUTOVACUUM
 */
const CHANGED = `
  select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where greatest(n_dead_tup, n_ins_since_vacuum, n_mod_since_analyze) > 1000 + 0.2 * n_live_tup order by 1`;

const OLD_EVENTS = `
  delete from events using workflow_executions as run
  where run.id = workflow_execution_id and run.ended_at < now() - make_interval(days => $1)
    and exists (select from workflow_executions as later where later.project_id = run.project_id and later.queued_at > run.queued_at)`;

const Names = z.array(z.object({ name: z.string() }));

/** Goes on every hour until it is stopped; what fails is tried again an hour later. */
export function keepHouse(pool: Pool, kept: Kept): Housekeeping {
  let last = Promise.resolve();
  const tidyNext = () => {
    last = last.then(() => tidy(pool, kept)).catch(() => undefined);
  };
  const timer = setInterval(tidyNext, EVERY_MS);
  timer.unref();

  return {
    async stop() {
      clearInterval(timer);
      await last;
      // A program that runs for a moment only comes to it here.
      if (kept.vacuums) await vacuumChanged(pool).catch(() => undefined);
    },
  };
}

export async function tidy(pool: Pool, { vacuums }: Kept): Promise<void> {
  await makeRoomForAudit(pool);
  await dropOldEvents(pool);
  if (vacuums) await vacuumChanged(pool);
}

/** As the host, whom the walls let see every client's. */
async function dropOldEvents(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(HOST_OPENING);
    await client.query(OLD_EVENTS, [EVENTS_DAYS]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Table by table, so that whoever asks meanwhile waits for one of them only. PostgreSQL counts changes with a delay of up to a second. */
async function vacuumChanged(pool: Pool): Promise<void> {
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query(CHANGED);
  for (const { name } of Names.parse(rows)) await pool.query(`vacuum analyze ${name}`);
}
