// Opens the store on a PostgreSQL that many programs share, brought up to date.
import { keepHouse } from './housekeeping.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { listenForSignals } from './runs/run-signals.ts';
import { notOpened, openShared } from './shared.ts';
import { storeOn, type Store } from './store.ts';
import { upkeep } from './upkeep.ts';

/** The queue looks, takes and listens. */
const JOB_CONNECTIONS = 3;

/**
 * @param url `postgres://user:password@host:port/database`
 * @throws SitewrightError as {@link openShared} does; `precondition` when the user may not set the database up or a newer program has
 *   used it
 */
export async function openSharedStore(url: string): Promise<Store> {
  const pool = await openShared(url);

  try {
    await migrate(pool, MIGRATIONS);
    await upkeep(pool);
  } catch (error) {
    await pool.end();
    throw isForbidden(error) ? notOpened(error.cause, new URL(url).host) : error;
  }

  const house = keepHouse(pool, { vacuums: false });
  return {
    ...storeOn(pool, { isShared: true }),
    jobs: { connectionString: url, max: JOB_CONNECTIONS },
    signals: { listen: (onSignal) => listenForSignals(url, onSignal) },
    async close() {
      await house.stop();
      await pool.end();
    },
  };
}

function isForbidden(error: unknown): error is Error {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === '42501';
}
