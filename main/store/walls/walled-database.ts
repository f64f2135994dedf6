// The one way into the tables: a query builder whose every statement runs behind the walls of one tenant, or openly as the host.
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
  type Driver,
  type TransactionSettings,
} from 'kysely';
import type { Pool } from 'pg';
import { connect } from '../connect.ts';
import type { HostTables } from './host-tables.ts';
import { HOST_OPENING, openingOf, type Scope } from './scope.ts';
import type { Tables } from '../tables.ts';
import { WalledConnection } from './walled-connection.ts';

/**
 * @param settings further statements that open each transaction
 * @throws ZodError when the scope is none
 */
export function tenantDatabase(pool: Pool, scope: Scope, settings: readonly string[] = []): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: walledDialect(pool, [openingOf(scope), ...settings].join('; ')) });
}

/** Across all tenants. Never for what one of them asks. */
export function hostDatabase(pool: Pool): Kysely<HostTables> {
  return new Kysely<HostTables>({ dialect: walledDialect(pool, HOST_OPENING) });
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
  return {
    async init() {
      // The pool is open already, and closed by whoever opened it.
    },
    async acquireConnection() {
      return new WalledConnection(await connect(pool), opening);
    },
    async beginTransaction(connection: WalledConnection, _settings: TransactionSettings) {
      await connection.begin();
    },
    async commitTransaction(connection: WalledConnection) {
      await connection.commit();
    },
    async rollbackTransaction(connection: WalledConnection) {
      await connection.rollback();
    },
    async releaseConnection(connection: WalledConnection) {
      connection.release();
    },
    async destroy() {
      // See init.
    },
  };
}
