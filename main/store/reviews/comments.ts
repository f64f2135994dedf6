// Comments on a project's pages. How each stands follows from the history: a change that is undone did not happen to it.
import { sql, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import type { CommentAuthor, CommentState } from '../../../preload/contract/comments.ts';
import { currentDeedId } from '../../deed-id.ts';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

/** What is said to a comment, in its column. */
export const KeptAnswers = z.array(
  z.object({
    id: z.string(),
    author: z.enum(['designer', 'client']),
    name: z.string(),
    words: z.string(),
    /** ISO 8601 */
    at: z.string(),
  }),
);
type KeptAnswer = z.infer<typeof KeptAnswers>[number];

const CommentPlace = z.object({
  page: z.string(),
  /** The place it is about, where a slot holds that. */
  slot: z.string().nullable(),
  /** JSON pointer into the slot. */
  at: z.string(),
  selector: z.string(),
  x01: z.number(),
  y01: z.number(),
  excerpt: z.string(),
});
export type CommentPlace = z.infer<typeof CommentPlace>;

export interface NewComment extends CommentPlace {
  /** Given where it was made elsewhere, so that it is taken over once only. */
  id?: string;
  author: CommentAuthor;
  authorName: string;
  words: string;
  round: number;
}

export interface CommentRecord extends NewComment {
  id: string;
  /** 1 for the first of the project. */
  number: number;
  state: CommentState;
  answers: readonly KeptAnswer[];
  createdAt: Date;
}

interface AddedComments {
  author: CommentAuthor;
  /** What the history says of it. */
  sentence: string;
  comments: readonly NewComment[];
}

interface NewState {
  /** Ids. */
  comments: readonly string[];
  state: CommentState;
  author: CommentAuthor;
  sentence: string;
}

interface NewPlace {
  /** Id. */
  comment: string;
  place: CommentPlace;
  sentence: string;
}

export interface Comments {
  /** Oldest first; without those that were taken back. */
  list(this: void, projectId: string): Promise<CommentRecord[]>;
  /** One change. Those that are there already stay as they are. @returns how many were added, and the change's id */
  add(this: void, projectId: string, added: AddedComments): Promise<{ changeId: string; count: number }>;
  /** One change. @returns its id */
  setState(this: void, projectId: string, to: NewState): Promise<string>;
  /** One change. @returns its id */
  move(this: void, projectId: string, to: NewPlace): Promise<string>;
  /** Each is kept once. @returns how many are new */
  answer(this: void, projectId: string, id: string, answers: readonly KeptAnswer[]): Promise<number>;
  round(this: void, projectId: string): Promise<number>;
  /** One change. @returns its id */
  beginRound(this: void, projectId: string, begun: { round: number; sentence: string }): Promise<string>;
}

export function createComments(db: Kysely<Tables>): Comments {
  const alone = <Result>(projectId: string, work: (trx: Transaction<Tables>) => Promise<Result>) =>
    answering(
      db.transaction().execute(async (trx) => {
        await trx.selectFrom('projects').select('id').where('id', '=', projectId).forNoKeyUpdate().execute();
        return work(trx);
      }),
    );

  return {
    list: (projectId) => answering(list(db, projectId)),
    add: (projectId, added) => alone(projectId, (trx) => add(trx, projectId, added)),
    setState: (projectId, to) => alone(projectId, (trx) => setState(trx, projectId, to)),
    move: (projectId, to) => alone(projectId, (trx) => move(trx, projectId, to)),
    answer: (projectId, id, answers) => alone(projectId, (trx) => answer(trx, { projectId, id }, answers)),

    round: (projectId) => answering(roundOf(db, projectId)),
    beginRound: (projectId, { round, sentence }) =>
      alone(projectId, async (trx) => {
        const id = await insertChange(trx, projectId, { author: 'designer', sentence });
        await trx.updateTable('changes').set({ review_round: round }).where('id', '=', id).execute();
        return id;
      }),
  };
}

interface Row extends CommentPlace {
  id: string;
  number: string;
  author: CommentAuthor;
  author_name: string;
  words: string;
  round: number;
  answers: unknown;
  created_at: Date;
  state: CommentState | null;
  place: unknown;
}

/** Whether the newest move about a change did not undo it. */
const standsOf = (change: string) => sql`(
  select move.kind from changes as move where move.target_id = ${sql.ref(change)} order by move.id desc limit 1
) is distinct from 'undo'`;

/** How a comment stands, and where: by the newest change about it that was not undone since. */
const standing = (what: 'state' | 'place') => sql`(
  select s.${sql.ref(what)} from comment_states s
  where s.comment_id = c.id and s.${sql.ref(what)} is not null and ${standsOf('s.change_id')}
  order by s.id desc limit 1
)`;

/** What was begun before rounds hung on changes stands in the project. */
async function roundOf(db: Kysely<Tables>, projectId: string): Promise<number> {
  const { rows } = await sql<{ round: number }>`
    select coalesce((
      select begun.review_round from changes as begun
      where begun.project_id = ${projectId} and begun.review_round is not null and ${standsOf('begun.id')}
      order by begun.id desc limit 1
    ), review_round) as round
    from projects where id = ${projectId}`.execute(db);
  return rows[0]?.round ?? 1;
}

async function list(db: Kysely<Tables>, projectId: string): Promise<CommentRecord[]> {
  const { rows } = await sql<Row>`
    select c.*, row_number() over (order by c.created_at, c.id) as number, ${standing('state')} as state, ${standing('place')} as place
    from comments c where c.project_id = ${projectId} order by c.created_at, c.id`.execute(db);
  return rows.flatMap(asRecord);
}

async function add(trx: Transaction<Tables>, projectId: string, { author, sentence, comments }: AddedComments) {
  const changeId = await insertChange(trx, projectId, { author, sentence });
  const ids: string[] = [];

  for (const { authorName, id, ...rest } of comments) {
    const row = { ...rest, ...(id === undefined ? {} : { id }), project_id: projectId, author_name: authorName, answers: '[]' };
    const added = trx.insertInto('comments').values(row);
    const { id: kept } = (await added
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()) ?? { id };
    if (kept !== undefined) ids.push(kept);
  }

  const { rows } = await sql`
    insert into comment_states (comment_id, change_id, state)
    select c.id, ${changeId}, 'open' from comments c
    where c.project_id = ${projectId} and c.id = any (${ids}::uuid[]) and ${standing('state')} is null
    returning id`.execute(trx);
  return { changeId, count: rows.length };
}

async function setState(trx: Transaction<Tables>, projectId: string, to: NewState): Promise<string> {
  const id = await insertChange(trx, projectId, to);
  await sql`
    insert into comment_states (comment_id, change_id, state)
    select id, ${id}, ${to.state} from comments
    where project_id = ${projectId} and id = any (${to.comments}::uuid[])`.execute(trx);
  return id;
}

async function move(trx: Transaction<Tables>, projectId: string, { comment, place, sentence }: NewPlace): Promise<string> {
  const id = await insertChange(trx, projectId, { author: 'designer', sentence });
  await sql`
    insert into comment_states (comment_id, change_id, state, place)
    select c.id, ${id}, ${standing('state')}, ${JSON.stringify(place)}::json from comments c
    where c.project_id = ${projectId} and c.id = ${comment}`.execute(trx);
  return id;
}

/** The site itself stays as it is: its files follow this change as far as they followed the one before. */
async function insertChange(
  trx: Transaction<Tables>,
  projectId: string,
  { author, sentence }: { author: CommentAuthor; sentence: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into changes (project_id, kind, author, sentence, deed_id, parent_id, settled_at)
    select ${projectId}, 'edit', ${author}, ${sentence}, ${currentDeedId() ?? null}::uuid, at.id,
      (select settled_at from changes where id = at.id)
    from (select position_of(${projectId}) as id) as at
    returning id`.execute(trx);
  return rows.map((row) => row.id).join('');
}

async function answer(
  trx: Transaction<Tables>,
  { projectId, id }: { projectId: string; id: string },
  answers: readonly KeptAnswer[],
): Promise<number> {
  const query = trx.selectFrom('comments').select('answers').where('project_id', '=', projectId).where('id', '=', id);
  const row = await query.executeTakeFirst();
  if (!row) return 0;

  const known = KeptAnswers.parse(row.answers);
  const fresh = answers.filter((each) => known.every((other) => other.id !== each.id));
  const kept = { answers: JSON.stringify([...known, ...fresh]) };
  await trx.updateTable('comments').set(kept).where('project_id', '=', projectId).where('id', '=', id).execute();
  return fresh.length;
}

function asRecord({
  author_name: authorName,
  created_at: createdAt,
  state,
  number,
  answers,
  place,
  ...row
}: Row): CommentRecord[] {
  if (state === null) return [];
  const where = place === null ? {} : CommentPlace.parse(place);
  return [{ ...row, ...where, authorName, createdAt, state, number: Number(number), answers: KeptAnswers.parse(answers) }];
}
