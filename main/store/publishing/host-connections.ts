// To which hosts a client's sites go. What is secret of it lies in the vault under the connection's id.
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface HostConnection {
  id: string;
  tenantId: string;
  /** Missing: for every project of the client that has none of its own. */
  projectId: string | undefined;
  /** The host's id. */
  host: string;
  settings: Record<string, string>;
  /** Whose it is, as the host says. */
  account: string;
}

type NewConnection = Omit<HostConnection, 'id' | 'tenantId'>;

export interface HostConnections {
  /** Takes the place of the one there is. */
  put(this: void, connection: NewConnection): Promise<HostConnection>;
  /** A project's own, else the client's. */
  find(this: void, host: string, projectId?: string): Promise<HostConnection | undefined>;
  list(this: void): Promise<HostConnection[]>;
  remove(this: void, id: string): Promise<void>;
}

export function createHostConnections(db: Kysely<Tables>): HostConnections {
  return {
    put: (connection) => answering(put(db, connection)),

    async find(host, projectId) {
      const query = db
        .selectFrom('host_connections')
        .selectAll()
        .where('host', '=', host)
        .where((where) =>
          projectId === undefined
            ? where('project_id', 'is', null)
            : where.or([where('project_id', 'is', null), where('project_id', '=', projectId)]),
        )
        .orderBy(sql`project_id is null`);
      const row = await answering(query.executeTakeFirst());
      return row && asConnection(row);
    },

    async list() {
      const query = db.selectFrom('host_connections').selectAll().orderBy('host').orderBy('created_at');
      return (await answering(query.execute())).map(asConnection);
    },

    async remove(id) {
      await answering(db.deleteFrom('host_connections').where('id', '=', id).execute());
    },
  };
}

async function put(db: Kysely<Tables>, { projectId, host, settings, account }: NewConnection): Promise<HostConnection> {
  const values = { settings: JSON.stringify(settings), account };
  const row = await db
    .insertInto('host_connections')
    .values({ project_id: projectId ?? null, host, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'project_id', 'host']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  return asConnection(row);
}

const Settings = z.record(z.string(), z.string());

interface Row {
  id: string;
  tenant_id: string;
  project_id: string | null;
  host: string;
  settings: unknown;
  account: string;
}

function asConnection({ id, tenant_id: tenantId, project_id: projectId, host, settings, account }: Row): HostConnection {
  return { id, tenantId, projectId: projectId ?? undefined, host, settings: Settings.parse(settings), account };
}
