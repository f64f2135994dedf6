// A PostgreSQL that many programs share, behind plain node-postgres.
import { DatabaseError, Pool } from 'pg';
import { SitewrightError } from '../../agents/site/error.ts';
import { connect } from './connect.ts';

/** As few as a small server allows by default, 100, shared by a studio and several workers. */
const CONNECTIONS = 10;
const ANSWERS_WITHIN_MS = 10_000;
/** First release with `on delete set null (column)` and without create on schema public for everybody. */
const OLDEST_VERSION = 15;

/**
 * @param url `postgres://user:password@host:port/database`
 * @throws SitewrightError `validation` for an address that is none, `external` when no server answers, `auth` when it does not know us,
 *   `precondition` when it is too old
 */
export async function openShared(url: string): Promise<Pool> {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: ANSWERS_WITHIN_MS,
    keepAlive: true,
    // Opening, statement and end of a transaction travel together.
    pipeline: true,
  });
  // Whoever asked is told by the rejected query, and the pool replaces the connection; without a listener Node would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  try {
    await refuseOld(pool, place);
    return pool;
  } catch (error) {
    await pool.end();
    throw error instanceof SitewrightError ? error : notOpened(error, place);
  }
}

async function refuseOld(pool: Pool, place: string): Promise<void> {
  const client = await connect(pool);
  try {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version >= OLDEST_VERSION) return;
    throw new SitewrightError(
      'precondition',
      `The PostgreSQL at ${place} is version ${version}. Sitewright needs ${OLDEST_VERSION} or newer.`,
    );
  } finally {
    client.release();
  }
}

/** Without user and password: this is shown. */
function placeOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol)) return `${parsed.host}${parsed.pathname}`;

  throw new SitewrightError(
    'validation',
    'The address of the database is none. Write it as postgres://user:password@host:5432/database.',
  );
}

/** @param place shown to the person */
export function notOpened(error: unknown, place: string): SitewrightError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const because = (kind: 'auth' | 'precondition' | 'external', message: string) =>
    new SitewrightError(kind, message, { cause: error });

  switch (code) {
    case '28P01':
    case '28000':
      return because('auth', `The PostgreSQL at ${place} does not accept this user and password. Check both in the address.`);
    case '3D000':
      return because('precondition', `There is no such database at ${place}. Make it with createdb, then try again.`);
    case '42501':
      return because(
        'precondition',
        `This user may not set up the database at ${place}. Let the server's administrator make it the owner of the database and give it CREATEROLE.`,
      );
    default:
      return because(
        'external',
        `No PostgreSQL answers at ${place}${error instanceof DatabaseError || code === '' ? '' : ` (${code})`}. Start it, or check the address.`,
      );
  }
}
