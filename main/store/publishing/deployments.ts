// What was published of a project, where, and what became of it.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { DatabaseError } from 'pg';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

type DeploymentRow = Tables['deployments'];

interface Deployment {
  id: string;
  host: string;
  /** The site's name at the host. */
  site: string;
  kind: DeploymentRow['kind'];
  state: DeploymentRow['state'];
  /** As the host calls it. */
  reference: string | undefined;
  url: string | undefined;
  filesHash: string;
  sentFiles: number;
  sentBytes: number;
  message: string | undefined;
  at: Date;
}

interface Place {
  projectId: string;
  host: string;
  site: string;
}

interface Outcome {
  reference: string;
  url?: string | undefined;
  sentFiles: number;
  sentBytes: number;
}

interface BrokenOff {
  /** Said of one whose program ended before it was done. */
  brokenOff: string;
}

interface Begun extends BrokenOff {
  kind: Deployment['kind'];
  filesHash: string;
}

interface Wish extends BrokenOff {
  reference: string;
}

export interface Deployments {
  /** @returns its id; nothing while another program is publishing there */
  begin(this: void, place: Place, deployment: Begun): Promise<string | undefined>;
  /** Of one that is there, to be switched to. @returns its id; nothing while another program is at it there */
  lease(this: void, place: Place, wish: Wish): Promise<string | undefined>;
  /** Others may begin there again. */
  release(this: void, id: string): Promise<void>;
  /** Says that whoever began it is still at it. To be asked every {@link RENEW_MS} where the database is shared. */
  renew(this: void, id: string): Promise<void>;
  /** A preview is staged now; anything else is live, and what was live there is replaced. */
  done(this: void, id: string, outcome: Outcome): Promise<void>;
  failed(this: void, id: string, message: string): Promise<void>;
  /** The newest with this reference is live now. */
  switched(this: void, place: Place, reference: string): Promise<void>;
  withdrawn(this: void, place: Place): Promise<void>;
  /** Newest first; at every host where none is named. */
  list(this: void, projectId: string, host?: string): Promise<Deployment[]>;
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const UNIQUE_VIOLATION = '23505';

const MOST_SHOWN = 1_000;

/** Three may be missed before another program takes the place of one that has died. */
const LEASE_SECONDS = 60;
export const RENEW_MS = (LEASE_SECONDS * 1000) / 4;

/** @param isShared whether other programs use the database, too; else whatever is under way and not ours has died */
export function createDeployments(db: Kysely<Tables>, { isShared }: { isShared: boolean }): Deployments {
  const leased_until = sql<Date>`now() + make_interval(secs => ${isShared ? LEASE_SECONDS : 0})`;

  return {
    begin: (place, begun) => answering(begin(db, leased_until, { ...place, ...begun })),

    lease: (place, wish) => answering(lease(db, leased_until, { ...place, ...wish })),

    async release(id) {
      await answering(db.updateTable('deployments').set({ leased_until: null }).where('id', '=', id).execute());
    },

    async renew(id) {
      const held = db.updateTable('deployments').set({ leased_until }).where('id', '=', id).where('leased_until', 'is not', null);
      await answering(held.execute());
    },

    done: (id, outcome) => answering(done(db, id, outcome)),

    async failed(id, message) {
      const set = { state: 'failed' as const, message, ended_at: new Date(), leased_until: null };
      await answering(db.updateTable('deployments').set(set).where('id', '=', id).execute());
    },

    switched: (place, reference) => answering(switched(db, place, reference)),

    async withdrawn({ projectId, host, site }) {
      const all = db.updateTable('deployments').set({ state: 'withdrawn' }).where('state', 'in', ['live', 'staged', 'replaced']);
      const query = all.where('project_id', '=', projectId).where('host', '=', host).where('site', '=', site);
      await answering(query.execute());
    },

    async list(projectId, host) {
      const all = db.selectFrom('deployments').selectAll().where('project_id', '=', projectId);
      const here = host === undefined ? all : all.where('host', '=', host);
      const rows = await answering(here.orderBy('created_at', 'desc').orderBy('id').limit(MOST_SHOWN).execute());
      return rows.map(asDeployment);
    },
  };
}

/** What has died at that place gives way first; the index then lets one of those in who come at the same time. */
async function begin(db: Kysely<Tables>, leased_until: RawBuilder<Date>, begun: Place & Begun): Promise<string | undefined> {
  await giveWay(db, begun);

  const { projectId, host, site, kind, filesHash } = begun;
  const values = { project_id: projectId, host, site, kind, files_hash: filesHash, state: 'pending' as const };
  const query = db
    .insertInto('deployments')
    .values({ ...values, leased_until, change_id: sql<string>`position_of(${projectId})` })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id');
  return (await query.executeTakeFirst())?.id;
}

async function giveWay(db: Kysely<Tables>, { projectId, host, site, brokenOff }: Place & BrokenOff): Promise<void> {
  await sql`
    update deployments set
      state = case when state = 'pending' then 'failed' else state end,
      message = case when state = 'pending' then ${brokenOff} else message end,
      ended_at = case when state = 'pending' then now() else ended_at end,
      leased_until = null
    where project_id = ${projectId} and host = ${host} and site = ${site}
      and (leased_until <= now() or (state = 'pending' and leased_until is null))`.execute(db);
}

/** As in `begin`; whoever comes at the same time waits for the first to be done with its statement, then meets the index. */
async function lease(db: Kysely<Tables>, leased_until: RawBuilder<Date>, wish: Place & Wish): Promise<string | undefined> {
  await giveWay(db, wish);

  const { projectId, host, site, reference } = wish;
  const query = sql<{ id: string }>`
    update deployments set leased_until = ${leased_until}
    where id = (
      select id from deployments
      where project_id = ${projectId} and host = ${host} and site = ${site} and host_reference = ${reference} and state <> 'failed'
      order by created_at desc limit 1
    ) and not exists (
      select from deployments
      where project_id = ${projectId} and host = ${host} and site = ${site} and leased_until is not null
    )
    returning id`;
  const { rows } = await query.execute(db).catch((error: unknown) => {
    if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return { rows: [] };
    throw error;
  });
  return rows[0]?.id;
}

/** One statement: there is never a moment with two that are live, or none. */
async function done(db: Kysely<Tables>, id: string, { reference, url, sentFiles, sentBytes }: Outcome): Promise<void> {
  await sql`
    with this as (select * from deployments where id = ${id})
    update deployments d set
      state = case when d.id <> this.id then 'replaced' when this.kind = 'preview' then 'staged' else 'live' end,
      host_reference = case when d.id = this.id then ${reference} else d.host_reference end,
      url = case when d.id = this.id then ${url ?? null} else d.url end,
      sent_files = case when d.id = this.id then ${sentFiles} else d.sent_files end,
      sent_bytes = case when d.id = this.id then ${sentBytes} else d.sent_bytes end,
      ended_at = case when d.id = this.id then now() else d.ended_at end,
      leased_until = case when d.id = this.id then null else d.leased_until end
    from this
    where d.project_id = this.project_id and d.host = this.host and d.site = this.site
      and (d.id = this.id or (this.kind = 'production' and d.state = 'live'))`.execute(db);
}

async function switched(db: Kysely<Tables>, { projectId, host, site }: Place, reference: string): Promise<void> {
  await sql`
    with this as (
      select id from deployments
      where project_id = ${projectId} and host = ${host} and site = ${site} and host_reference = ${reference} and state <> 'failed'
      order by created_at desc limit 1
    )
    update deployments d set state = case when d.id = this.id then 'live' else 'replaced' end
    from this
    where d.project_id = ${projectId} and d.host = ${host} and d.site = ${site} and (d.id = this.id or d.state = 'live')`.execute(
    db,
  );
}

interface Row {
  id: string;
  host: string;
  site: string;
  kind: Deployment['kind'];
  state: Deployment['state'];
  host_reference: string | null;
  url: string | null;
  files_hash: string;
  sent_files: number;
  sent_bytes: string;
  message: string | null;
  created_at: Date;
}

function asDeployment(row: Row): Deployment {
  const { host_reference, files_hash, sent_files, sent_bytes, created_at, ...same } = row;
  return {
    id: same.id,
    host: same.host,
    site: same.site,
    kind: same.kind,
    state: same.state,
    reference: host_reference ?? undefined,
    url: same.url ?? undefined,
    filesHash: files_hash,
    sentFiles: sent_files,
    sentBytes: Number(sent_bytes),
    message: same.message ?? undefined,
    at: created_at,
  };
}
