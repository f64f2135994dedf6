// The embedded database behind plain node-postgres: locked, durable, in a thread of its own.
import { join } from 'node:path';
import { Pool } from 'pg';
import { EngineThread } from './engine-thread.ts';
import { lockFolder } from './lock.ts';
import { PortStream } from './port-stream.ts';
import { findSeed } from './seed.ts';

export interface Embedded {
  pool: Pool;
  close(this: void): Promise<void>;
}

/**
 * @param folder of the store; made when it is not there
 * @throws SitewrightError `conflict` when another program uses it, `precondition` when it cannot be written, `external` when it is damaged
 */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const lock = lockFolder(folder);
  const seed = findSeed();
  const thread = new EngineThread({ folder: join(folder, 'pgdata'), ...(seed === undefined ? {} : { seed }) });

  // PGlite has one session. It is kept: a new one would cost a handshake.
  const pool = new Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PortStream(thread.port()),
  });
  // Whoever asked is told by the rejected query, and the pool replaces the connection; without a listener Node would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const close = async (): Promise<void> => {
    await pool.end();
    await thread.close();
    lock.release();
  };

  try {
    await thread.port();
    return { pool, close };
  } catch (error) {
    await close();
    throw error;
  }
}
