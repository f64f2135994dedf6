// The one way into the tables: a query builder whose every statement runs behind the walls of one tenant, or openly as the host.
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Pool } from 'pg';
import { SitewrightError } from '../../../agents/site/error.ts';
import { connect } from '../connect.ts';
import type { HostTables } from './host-tables.ts';
import { resultOf, statementOf } from './one-statement.ts';
import { looksLikeRead, ReadsTogether } from './reads-together.ts';
import { HOST_OPENING, openingOf, type Scope } from './scope.ts';
import type { Tables } from '../tables.ts';
import { WalledConnection } from './walled-connection.ts';

/**
 * @param settings further statements that open each transaction
 * @throws ZodError when the scope is none
 */
export function tenantDatabase(pool: Pool, scope: Scope, settings: readonly string[] = []): WalledDatabase<Tables> {
  return new WalledDatabase<Tables>(pool, [openingOf(scope), ...settings].join('; '));
}

/** Across all tenants. Never for what one of them asks. */
export function hostDatabase(pool: Pool): WalledDatabase<HostTables> {
  return new WalledDatabase<HostTables>(pool, HOST_OPENING);
}

export class WalledDatabase<AllTables> extends Kysely<AllTables> {
  readonly #pool: Pool;
  readonly #opening: string;

  /** @param opening begins a transaction and sets role and tenant (scope.ts) */
  constructor(pool: Pool, opening: string) {
    super({ dialect: walledDialect(pool, opening) });
    this.#pool = pool;
    this.#opening = opening;
  }

  /**
   * In one transaction, and in one journey where statements travel together. None of them may need what another one answers; each sees
   * what those before it did, and what others had committed when its turn came.
   *
   * @returns what each answers. Rejects with the first that was refused; then nothing was changed
   */
  async together<Row>(statements: readonly CompiledQuery[]): Promise<QueryResult<Row>[]> {
    const passing = statements.map(statementOf);
    const connection = new WalledConnection(await connect(this.#pool), this.#opening);
    const outcomes = await connection.executeTogether(passing).finally(() => connection.release());
    return outcomes.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return resultOf(outcome.value);
    });
  }
}

function walledDialect(pool: Pool, opening: string): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => walledDriver(pool, opening),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function walledDriver(pool: Pool, opening: string): Driver {
  const reads = pool.options.max === 1 ? new ReadsTogether(pool, opening) : undefined;
  const own = async () => new WalledConnection(await connect(pool), opening);

  return {
    async init() {
      // The pool is open already, and closed by whoever opened it.
    },
    async acquireConnection() {
      return new DueConnection(own, reads);
    },
    async beginTransaction(connection: DueConnection, _settings: TransactionSettings) {
      await (await connection.own()).begin();
    },
    async commitTransaction(connection: DueConnection) {
      await (await connection.own()).commit();
    },
    async rollbackTransaction(connection: DueConnection) {
      await (await connection.own()).rollback();
    },
    async releaseConnection(connection: DueConnection) {
      await connection.release();
    },
    async destroy() {
      // See init.
    },
  };
}

/** Takes a client of the pool when it is known to need one for itself. */
class DueConnection implements DatabaseConnection {
  readonly #take: () => Promise<WalledConnection>;
  readonly #reads: ReadsTogether | undefined;
  #own: Promise<WalledConnection> | undefined;

  constructor(take: () => Promise<WalledConnection>, reads: ReadsTogether | undefined) {
    this.#take = take;
    this.#reads = reads;
  }

  own(): Promise<WalledConnection> {
    this.#own ??= this.#take();
    return this.#own;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#own && this.#reads && looksLikeRead(query.sql)) return this.#reads.read(query);
    return (await this.own()).executeQuery(query);
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new SitewrightError('internal', 'The store does not stream rows. Ask for them a page at a time.');
  }

  async release(): Promise<void> {
    // Whoever asked was told when there was none to be had.
    const own = await this.#own?.catch(() => undefined);
    own?.release();
  }
}
