// The way out to a team's PostgreSQL, and back: this machine's store on one side, a server's database on the other.
import { join } from 'node:path';
import { Pool } from 'pg';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import { createEngine } from '../engine.ts';
import { lockFolder } from '../lock.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations.ts';
import { embeddedSide, serverSide, type MoveSide } from './move-side.ts';
import { moveStore, type MovedTable } from './move.ts';

export interface MoveRequest {
  /** Its store has been opened by this program before and is closed now. */
  dataDir: string;
  url: string;
  direction: 'to-server' | 'from-server';
}

const Tables = z.tuple([z.object({ ours: z.boolean(), count: z.coerce.number() })]);

/**
 * The rows only: files under `assets/` are moved by whoever moves the folder.
 *
 * @throws SitewrightError `external` when the server does not answer, `conflict` when a program uses this store, and as {@link moveStore} does
 */
export async function moveStores({ dataDir, url, direction }: MoveRequest): Promise<MovedTable[]> {
  return withEmbedded(dataDir, (embedded) =>
    withServer(url, async (pool, server) => {
      await refuseForeign(pool, direction);
      if (direction === 'from-server') return moveStore(server, embedded);
      await migrate(pool, MIGRATIONS);
      return moveStore(embedded, server);
    }),
  );
}

async function withEmbedded<Answer>(dataDir: string, work: (side: MoveSide) => Promise<Answer>): Promise<Answer> {
  const folder = join(dataDir, 'store');
  const lock = lockFolder(folder);

  try {
    const engine = await createEngine(join(folder, 'pgdata'));
    try {
      return await work(embeddedSide(engine));
    } finally {
      await engine.close();
    }
  } finally {
    lock.release();
  }
}

async function withServer<Answer>(url: string, work: (pool: Pool, side: MoveSide) => Promise<Answer>): Promise<Answer> {
  const pool = new Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);

  try {
    const client = await pool.connect().catch((error: unknown) => {
      throw new SitewrightError('external', `The database server does not answer: ${String(error)}. Check its address.`, {
        cause: error,
      });
    });
    try {
      return await work(pool, serverSide(client));
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** Another program's tables are nothing to write between, nor to read as ours. */
async function refuseForeign(pool: Pool, direction: MoveRequest['direction']): Promise<void> {
  const { rows } = await pool.query(`
    select to_regclass('schema_migrations') is not null as ours, count(*) as count from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
  const [{ ours, count }] = Tables.parse(rows);

  if (direction === 'from-server' && !ours)
    throw new SitewrightError('not-found', 'There is no store in that database. Check its address.');
  if (!ours && count > 0)
    throw new SitewrightError('precondition', 'That database holds tables of another program. Choose an empty one.');
}
