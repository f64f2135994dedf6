// The embedded database behind plain node-postgres: locked, durable, in a thread of its own.
import { Pool } from 'pg';
import { createDump, type Dump } from './dump.ts';
import type { EngineThread } from './engine-thread.ts';
import { PortStream } from './port-stream.ts';
import { startEmbedded, type Starting } from './starting.ts';

export interface Embedded {
  pool: Pool;
  dump: Dump;
  close(this: void): Promise<void>;
}

/**
 * @param folder of the store; made when it is not there
 * @param starting the same, where it was begun already
 * @throws SitewrightError `conflict` when another program uses it, `precondition` when it cannot be written, `external` when it is damaged
 */
export async function openEmbedded(folder: string, starting: Starting = startEmbedded(folder)): Promise<Embedded> {
  const thread = await starting.thread;
  const pool = poolOn(thread);

  return {
    pool,
    dump: createDump(pool, starting.pgdata),
    async close() {
      await pool.end();
      await thread.close();
      starting.release();
    },
  };
}

function poolOn(thread: EngineThread): Pool {
  // PGlite has one session. It is kept: a new one would cost a handshake.
  const pool = new Pool({
    max: 1,
    idleTimeoutMillis: 0,
    // Opening, statement and end of a transaction are on their way together.
    pipeline: true,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PortStream(thread.port()),
  });

  // Whoever asked is told by the rejected query, and the pool replaces the connection; without a listener Node would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
