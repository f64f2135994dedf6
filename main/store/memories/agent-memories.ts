// Agents' memories in the database, found by meaning.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Memory, NewMemory, Recollection, Wanted } from '../../../agents/memory/memory.ts';
import { answering } from '../answering.ts';
import { nearestOfArrays } from './array-search.ts';
import { embeddingParameter, type EmbeddingColumn } from './embedding.ts';
import type { Tables } from '../tables.ts';

/** For the database that memories are searched in: an index that goes on until enough rows have passed the walls. */
export const SEARCH_SETTINGS = ['set local hnsw.ef_search = 100', 'set local hnsw.iterative_scan = relaxed_order'];

/**
 * Up to here every row is compared: HNSW looks at the nearest rows of all and then drops what is not asked for, so of a small part it
 * finds next to nothing (recall .085 where 2.5 % match). bench/store-results.md
 */
const EXACT_UP_TO_ROWS = 5_000;

/** @param db with {@link SEARCH_SETTINGS} */
export function createAgentMemories(db: Kysely<Tables>): Memory {
  let asked: Promise<EmbeddingColumn> | undefined;
  const column = (): Promise<EmbeddingColumn> => {
    asked ??= readColumn(db).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };

  return {
    remember: (memories) => answering(remember(db, memories, column())),
    recall: (wanted) => answering(recall(db, wanted, column())),
  };
}

async function readColumn(db: Kysely<Tables>): Promise<EmbeddingColumn> {
  const { rows } = await sql<{ is_array: boolean }>`
    select atttypid = 'real[]'::regtype as is_array from pg_attribute
    where attrelid = 'agent_memories'::regclass and attname = 'embedding'`.execute(db);
  return rows[0]?.is_array === false ? 'vector' : 'array';
}

async function remember(db: Kysely<Tables>, memories: readonly NewMemory[], column: Promise<EmbeddingColumn>): Promise<void> {
  if (memories.length === 0) return;
  const kind = await column;

  const rows = memories.map((memory) => ({
    project_id: memory.projectId ?? null,
    agent: memory.agent,
    content: memory.content,
    embedding_model: memory.embeddingModel,
    embedding: embeddingParameter(memory.embedding, kind),
    importance: memory.importance,
  }));
  await db.insertInto('agent_memories').values(rows).execute();
}

async function recall(db: Kysely<Tables>, wanted: Wanted, column: Promise<EmbeddingColumn>): Promise<Recollection[]> {
  const kind = await column;
  const query = embeddingParameter(wanted.embedding, kind);
  const nearest =
    kind === 'array'
      ? await nearestOfArrays(matching(db, wanted), wanted.embedding, wanted.limit)
      : await nearestQuery(db, wanted, { query, isExact: (await countMatching(db, wanted)) <= EXACT_UP_TO_ROWS }).execute();
  if (nearest.length === 0) return [];

  const ids = nearest.map(({ id }) => id);
  const columns = ['id', 'agent', 'content', 'importance'] as const;
  const memories = await db.selectFrom('agent_memories').select(columns).where('id', 'in', ids).execute();
  await noteUse(db, ids);

  const distances = new Map(nearest.map(({ id, distance }) => [id, distance]));
  return memories
    .map((memory) => ({ ...memory, similarity: 1 - (distances.get(memory.id) ?? 1) }))
    .toSorted((a, b) => b.similarity - a.similarity);
}

interface Search {
  /** As the column takes it. */
  query: Buffer;
  /** Whether every row is compared. */
  isExact: boolean;
}

/** Of vectors; to look at how the database goes about it as well. */
export function nearestQuery(db: Kysely<Tables>, wanted: Wanted, { query, isExact }: Search) {
  const distance: RawBuilder<number> = sql`embedding <=> ${query}`;

  return (
    matching(db, wanted)
      .select(['id', distance.as('distance')])
      // An expression that no index is made for.
      .orderBy(isExact ? sql`(${distance}) + 0` : distance)
      .limit(wanted.limit)
  );
}

function matching(db: Kysely<Tables>, { embeddingModel, agent }: Wanted) {
  const ofModel = db.selectFrom('agent_memories').where('embedding_model', '=', embeddingModel);
  return agent === undefined ? ofModel : ofModel.where('agent', '=', agent);
}

/** No further than it matters. */
async function countMatching(db: Kysely<Tables>, wanted: Wanted): Promise<number> {
  const some = matching(db, wanted)
    .select('id')
    .limit(EXACT_UP_TO_ROWS + 1);
  const { count } = await db
    .selectFrom(some.as('some'))
    .select((row) => row.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Always in the same order: two that count the same memories at once would wait for one another. */
async function noteUse(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  await sql`
    insert into memory_uses (memory_id) select id from unnest(${ids}::bigint[]) as used (id) order by id
    on conflict (memory_id) do update set access_count = memory_uses.access_count + 1, last_accessed = now()`.execute(db);
}
