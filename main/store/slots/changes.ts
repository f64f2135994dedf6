// The changes of a site: kept, undone, redone and gone back to, one after the other whoever asks.
import { sql, type CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Author, HandEdit } from '../../../agents/orchestrator/journal.ts';
import type { SlotName, Slots } from '../../../agents/site/slots.ts';
import type { ChangeKind } from '../../../preload/contract/history.ts';
import { currentDeedId } from '../../deed-id.ts';
import { answering } from '../answering.ts';
import { refuseWhileMade } from '../runs/project-runs.ts';
import type { Tables } from '../tables.ts';
import type { KnownValues } from './known-values.ts';
import type { Writing } from '../writing.ts';

interface Position {
  id: string;
  /** Whether the site's files followed it once. */
  isSettled: boolean;
  /** When the project came to stand there. */
  movedAt: Date;
}

interface NewChange {
  kind: 'edit' | 'accept' | 'dismiss';
  author: Author;
  sentence: string;
  slot: SlotName;
  /** The revision the edits were laid on. */
  onRevision: string;
  handEdits: readonly HandEdit[];
  /** All of it, of a slot that no step makes. A run under way would end with the one it began with, so there may be none. */
  value?: unknown;
}

interface Restoring {
  author: Author;
  sentence: string;
  revisions: readonly string[];
  /** The change whose state this is. */
  changeId: string | null;
}

interface SettledRun {
  runId: string;
  /** Where the project stood when the run began. */
  from: string | undefined;
  brief: Slots['brief'];
}

interface Kept {
  id: string;
  /** Of the revisions it added; none where it is about comments. */
  revisions: string[];
}

export interface Changes {
  /** Where the project stands; undefined before anything was made. */
  position(this: void, projectId: string): Promise<Position | undefined>;
  /** What came of a deed that was asked for before. */
  ofDeed(this: void, projectId: string, deedId: string): Promise<Kept | undefined>;
  /** Undefined, with nothing kept, when the slot has a newer revision than the one the edits were laid on. */
  add(this: void, projectId: string, change: NewChange): Promise<Kept | undefined>;
  /**
   * Undefined when there is nothing to undo. Its sentence is empty: the timeline says what it undid.
   * @throws SitewrightError `conflict` while a run writes to the project; redo and restore, too
   */
  undo(this: void, projectId: string, author: Author): Promise<Kept | undefined>;
  redo(this: void, projectId: string, author: Author): Promise<Kept | undefined>;
  /** Undefined when every slot is so already. */
  restore(this: void, projectId: string, restoring: Restoring): Promise<Kept | undefined>;
  /**
   * Notes that the site's files follow what a run came to: its change, or where the project stood before a run that changed nothing.
   * Keeps the brief it was made from, where that is another than before.
   */
  settled(this: void, projectId: string, run: SettledRun): Writing;
}

export function createChanges(db: Kysely<Tables>, known: KnownValues): Changes {
  const behind =
    (claim: typeof lockProject) =>
    <Result>(projectId: string, work: (trx: Transaction<Tables>) => Promise<Result>) =>
      answering(
        db.transaction().execute(async (trx) => {
          await claim(trx, projectId);
          return work(trx);
        }),
      );
  const alone = behind(lockProject);
  const moving = behind(lockForMove);

  return {
    position: (projectId) => answering(readPosition(db, projectId)),
    ofDeed: (projectId, deedId) => answering(readKept(db, projectId, deedId)),
    add: (projectId, change) => (change.value === undefined ? alone : moving)(projectId, (trx) => add(trx, projectId, change)),
    undo: (projectId, author) => moving(projectId, (trx) => undo(trx, projectId, author)),
    redo: (projectId, author) => moving(projectId, (trx) => redo(trx, projectId, author)),
    restore: (projectId, restoring) => moving(projectId, (trx) => restore(trx, projectId, restoring)),

    settled: (projectId, run) => ({
      statements: settling(db, projectId, run),

      kept([, answer]) {
        const added = z.tuple([z.object({ id: z.string() })]).safeParse(answer?.rows);
        if (added.success) known.keep(projectId, 'brief', { id: added.data[0].id, value: run.brief });
      },
    }),
  };
}

/** Until the end of the transaction nobody else changes the site. */
async function lockProject(trx: Transaction<Tables>, projectId: string): Promise<void> {
  await lockOf(trx, projectId).execute();
}

function lockOf(db: Kysely<Tables>, projectId: string) {
  return db.selectFrom('projects').select('id').where('id', '=', projectId).forNoKeyUpdate();
}

async function lockForMove(trx: Transaction<Tables>, projectId: string): Promise<void> {
  await refuseWhileMade(trx, projectId);
  await lockProject(trx, projectId);
}

type OwnPosition = Position & { parentId: string | null };

async function readPosition(db: Kysely<Tables>, projectId: string): Promise<OwnPosition | undefined> {
  const row = await db
    .selectFrom('changes as newest')
    .innerJoin('changes as position', (join) => join.on('position.id', '=', sql<string>`coalesce(newest.position_id, newest.id)`))
    .select(['position.id', 'position.parent_id', 'position.settled_at', 'newest.created_at'])
    .where('newest.project_id', '=', projectId)
    .orderBy('newest.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, parentId: row.parent_id, isSettled: row.settled_at !== null, movedAt: row.created_at };
}

async function readKept(db: Kysely<Tables>, projectId: string, deedId: string): Promise<Kept | undefined> {
  const rows = await db
    .selectFrom('changes')
    .leftJoin('slot_revisions', 'slot_revisions.change_id', 'changes.id')
    .select(['changes.id', 'slot_revisions.id as revision'])
    .where('changes.project_id', '=', projectId)
    .where('deed_id', '=', deedId)
    .orderBy('slot_revisions.id')
    .execute();
  const [first] = rows;
  return first && { id: first.id, revisions: rows.flatMap(({ revision }) => revision ?? []) };
}

/** The second one answers with the id of the brief's new revision, if it is another brief. */
function settling(db: Kysely<Tables>, projectId: string, { runId, from, brief }: SettledRun): CompiledQuery[] {
  const text = JSON.stringify(brief);
  const given = sql`
    with given as (select ${text}::text as brief)
    insert into slot_revisions (tenant_id, project_id, workflow_execution_id, slot, author, change_id, value)
    select tenant_id, id, ${runId}, 'brief', 'designer', change_of_run(id, ${runId}), brief::json from projects, given
    where id = ${projectId} and brief is distinct from (
      select value::text from slot_revisions where project_id = ${projectId} and slot = 'brief' order by id desc limit 1
    )
    returning id`;
  const settled = sql`
    update changes set settled_at = now()
    where settled_at is null
      and id = coalesce((select change_id from workflow_executions where id = ${runId}), ${from ?? null}::bigint)`;
  return [lockOf(db, projectId).compile(), given.compile(db), settled.compile(db)];
}

async function add(trx: Transaction<Tables>, projectId: string, change: NewChange): Promise<Kept | undefined> {
  const { kind, author, sentence, slot, onRevision, handEdits, value } = change;
  const newest = await trx
    .selectFrom('slot_revisions')
    .select(['id', 'step_key'])
    .where('project_id', '=', projectId)
    .where('slot', '=', slot)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest?.id !== onRevision) return undefined;

  const id = await insertChange(trx, projectId, { kind, author, sentence, parent_id: sql<string>`position_of(${projectId})` });
  const row = { project_id: projectId, slot, author, step_key: newest.step_key, change_id: id };
  const laid = { hand_edits: JSON.stringify(handEdits), ...(value === undefined ? {} : { value: JSON.stringify(value) }) };
  const kept = trx.insertInto('slot_revisions').values({ ...row, ...laid });
  const { id: revision } = await kept.returning('id').executeTakeFirstOrThrow();
  return { id, revisions: [revision] };
}

async function undo(trx: Transaction<Tables>, projectId: string, author: Author): Promise<Kept | undefined> {
  const position = await readPosition(trx, projectId);
  if (!position || position.parentId === null) return undefined;

  const id = await insertChange(trx, projectId, {
    kind: 'undo',
    author,
    sentence: '',
    target_id: position.id,
    position_id: position.parentId,
  });
  const before = sql`
    select before.id
    from (select slot, min(id) as first from slot_revisions where change_id = ${position.id} group by slot) as touched,
      lateral (
        select id from slot_revisions
        where project_id = ${projectId} and slot = touched.slot and id < touched.first order by id desc limit 1
      ) as before`;
  return { id, revisions: await copy(trx, { id, author, of: before }) };
}

/** A position's newest child is the change undone last, else there is none: making another one begins a newer branch. */
async function redo(trx: Transaction<Tables>, projectId: string, author: Author): Promise<Kept | undefined> {
  const target = await trx
    .selectFrom('changes')
    .select('id')
    .where('parent_id', '=', sql<string>`position_of(${projectId})`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!target) return undefined;

  const id = await insertChange(trx, projectId, {
    kind: 'redo',
    author,
    sentence: '',
    target_id: target.id,
    position_id: target.id,
  });
  const last = sql`select max(id) from slot_revisions where change_id = ${target.id} group by slot`;
  return { id, revisions: await copy(trx, { id, author, of: last }) };
}

async function restore(trx: Transaction<Tables>, projectId: string, restoring: Restoring): Promise<Kept | undefined> {
  const { author, sentence, revisions, changeId } = restoring;
  const differing = sql<{ id: string }>`
    select past.id
    from slot_revisions past
    left join lateral (
      select step_key, value, hand_edits from slot_revisions
      where project_id = ${projectId} and slot = past.slot order by id desc limit 1
    ) as newest on true
    where past.id = any (${revisions}::bigint[]) and past.project_id = ${projectId}
      and (past.step_key, past.value::text, past.hand_edits::text)
        is distinct from (newest.step_key, newest.value::text, newest.hand_edits::text)`;
  const { rows } = await differing.execute(trx);
  if (rows.length === 0) return undefined;

  const settledAt = sql<Date>`(select settled_at from changes where id = ${changeId})`;
  const parent = sql<string>`position_of(${projectId})`;
  const change = { kind: 'restore', author, sentence, parent_id: parent, settled_at: settledAt } as const;
  const id = await insertChange(trx, projectId, change);
  const ids = rows.map((row) => row.id);
  return { id, revisions: await copy(trx, { id, author, of: sql`select unnest(${ids}::bigint[])` }) };
}

interface ChangeRow {
  kind: ChangeKind;
  author: Author;
  sentence: string;
  parent_id?: ReturnType<typeof sql<string>>;
  target_id?: string;
  position_id?: string;
  settled_at?: ReturnType<typeof sql<Date>>;
}

async function insertChange(trx: Transaction<Tables>, projectId: string, row: ChangeRow): Promise<string> {
  const { id } = await trx
    .insertInto('changes')
    .values({ project_id: projectId, deed_id: currentDeedId() ?? null, ...row })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface Copying {
  /** Change the copies belong to. */
  id: string;
  author: Author;
  /** Selects ids of revisions. */
  of: ReturnType<typeof sql>;
}

/** What was said once is said again, as new revisions. */
async function copy(trx: Transaction<Tables>, { id, author, of }: Copying): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into slot_revisions (tenant_id, project_id, slot, author, change_id, step_key, value, hand_edits)
    select tenant_id, project_id, slot, ${author}, ${id}, step_key, value, hand_edits
    from slot_revisions where id in (${of}) order by slot
    returning id`.execute(trx);
  return rows.map((row) => row.id);
}
