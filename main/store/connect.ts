// A connection out of the pool; where the server is away for a moment, one after a short wait.
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { isPassing } from './passing.ts';

/** A server that is restarted is back within this; one that is not back by then is told to the person who waits. */
const WAITS_MS: readonly number[] = [100, 400, 1_500, 3_000];

/** @throws what node-postgres throws, after five tries where it might have passed by itself */
export async function connect(pool: Pool): Promise<PoolClient> {
  for (const waitMs of WAITS_MS) {
    try {
      return await pool.connect();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(waitMs);
    }
  }
  return pool.connect();
}
