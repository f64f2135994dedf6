// The changes of a project as a list, newest first, a page at a time.
import { sql, type Kysely } from 'kysely';
import type { Author } from '../../../agents/orchestrator/journal.ts';
import type { ChangeKind } from '../../../preload/contract/history.ts';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface ChangeRecord {
  id: string;
  kind: ChangeKind;
  author: Author;
  /** Empty where it says nothing of its own: a run, an undo. */
  sentence: string;
  createdAt: Date;
  /** Slots it touched. */
  slotCount: number;
  /** Whether nothing came before it. */
  isFirst: boolean;
  /** Whether the site stands on it: nobody undid it since it was made or brought back. */
  isStanding: boolean;
  /** What an undo or redo is about. */
  target?: ChangeRecord;
}

interface TimelinePage {
  records: ChangeRecord[];
  hasMore: boolean;
}

export interface Timelines {
  /** @param before the id of a change; what came before it is given */
  page(this: void, projectId: string, asked: { before?: string | undefined; limit: number }): Promise<TimelinePage>;
  /** The changes that undo and redo would turn back and bring back now. */
  moves(this: void, projectId: string): Promise<{ undo?: ChangeRecord; redo?: ChangeRecord }>;
  /** @returns undefined when the project has no such change, or it is a move and no state of its own */
  state(this: void, projectId: string, changeId: string): Promise<ChangeRecord | undefined>;
}

export function createTimelines(db: Kysely<Tables>): Timelines {
  return {
    page: (projectId, asked) => answering(page(db, projectId, asked)),
    moves: (projectId) => answering(moves(db, projectId)),

    async state(projectId, changeId) {
      const ids = sql`select ${changeId}::bigint`;
      const [record] = await answering(readRecords(db, projectId, ids));
      return record?.target ? undefined : record;
    },
  };
}

interface Row {
  id: string;
  kind: ChangeKind;
  author: Author;
  sentence: string;
  created_at: Date;
  slot_count: number;
  is_first: boolean;
  is_standing: boolean;
  target_id: string | null;
}

async function page(
  db: Kysely<Tables>,
  projectId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<TimelinePage> {
  const ids = sql`
    select id from changes
    where project_id = ${projectId} and id < coalesce(${before ?? null}::bigint, 9223372036854775807)
    order by id desc limit ${limit + 1}`;
  const records = await readRecords(db, projectId, ids);
  return { records: records.slice(0, limit), hasMore: records.length > limit };
}

/** Newest first, each with what it is about. Ids are found first: the database then goes straight to the rows, however many there are. */
async function readRecords(db: Kysely<Tables>, projectId: string, ids: ReturnType<typeof sql>): Promise<ChangeRecord[]> {
  const { rows: asked } = await sql<Pick<Row, 'id' | 'target_id'>>`
    select id, target_id from changes where project_id = ${projectId} and id in (${ids})`.execute(db);
  const wanted = asked.flatMap(({ id, target_id: target }) => (target === null ? [id] : [id, target]));
  const { rows } = await sql<Row>`
    with touched as materialized (
      select change_id, count(distinct slot)::int as slot_count from slot_revisions
      where change_id = any (${wanted}::bigint[]) group by change_id
    )
    select id, kind, author, sentence, created_at, target_id, parent_id is null and target_id is null as is_first,
      coalesce(touched.slot_count, 0) as slot_count,
      (select move.kind from changes as move where move.target_id = changes.id order by move.id desc limit 1)
        is distinct from 'undo' as is_standing
    from changes left join touched on touched.change_id = changes.id where id = any (${wanted}::bigint[])
    order by id desc`.execute(db);

  const byId = new Map(rows.map((row) => [row.id, row]));
  const isAsked = new Set(asked.map(({ id }) => id));
  return rows.filter(({ id }) => isAsked.has(id)).map((row) => withTarget(row, byId));
}

function withTarget(row: Row, byId: ReadonlyMap<string, Row>): ChangeRecord {
  const target = row.target_id === null ? undefined : byId.get(row.target_id);
  return { ...asRecord(row), ...(target ? { target: asRecord(target) } : {}) };
}

function asRecord(row: Row): ChangeRecord {
  const { id, kind, author, sentence, created_at: createdAt, slot_count: slotCount, is_first: isFirst } = row;
  return { id, kind, author, sentence, createdAt, slotCount, isFirst, isStanding: row.is_standing };
}

async function moves(db: Kysely<Tables>, projectId: string): Promise<{ undo?: ChangeRecord; redo?: ChangeRecord }> {
  const position = await db.selectNoFrom(sql<string | null>`position_of(${projectId})`.as('id')).executeTakeFirst();
  const at = position?.id ?? null;
  const ids = sql`
    select ${at}::bigint
    union all
    (select id from changes where parent_id = ${at}::bigint order by id desc limit 1)`;
  const records = await readRecords(db, projectId, ids);

  const undo = records.find(({ id, isFirst }) => id === position?.id && !isFirst);
  const redo = records.find(({ id }) => id !== position?.id);
  return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}) };
}
