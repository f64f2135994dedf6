// Fills a tenant's memory and asks it again and again, in every way a search can go.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql, type Kysely } from 'kysely';
import type { Memory } from '../agents/memory/memory.ts';
import { randomFrom } from '../agents/random.ts';
import { DIMENSIONS, embeddingParameter } from '../main/store/memories/embedding.ts';
import type { Tables } from '../main/store/tables.ts';

export interface SearchCost {
  way: 'exact' | 'HNSW' | 'as recalled';
  /** Part of the memories that are asked. */
  asked: 'all' | '2.5 %';
  p50Ms: number;
  p95Ms: number;
  /** Part of the truly nearest that was found. */
  recall: number;
  /** Longest time in which the asking thread could not do anything else. */
  longestGapMs: number;
}

type Way = 'exact' | 'HNSW';
type Asked = SearchCost['asked'];

const MODEL = 'bench';
const BATCH = 50;
const QUERIES = 20;
const NEAREST = 10;
/** Every fortieth memory is of this agent. */
const RARE = { agent: 'rare', every: 40 };
/** What is remembered gathers around topics, as meanings do; numbers without any are all equally far from each other. */
const TOPICS = 100;
const SPREAD = 0.6;

function embeddingOf(seed: string, topic: number): Float32Array {
  const around = randomFrom(`topic ${topic}`);
  const own = randomFrom(seed);
  return Float32Array.from({ length: DIMENSIONS }, () => around() - 0.5 + SPREAD * (own() - 0.5));
}

export async function fillMemories(memory: Memory, size: number): Promise<void> {
  for (let from = 0; from < size; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, size - from) }, (_, offset) => {
      const number = from + offset;
      return {
        agent: number % RARE.every === 0 ? RARE.agent : 'messaging',
        content: `memory ${number}`,
        embedding: embeddingOf(`memory ${number}`, number % TOPICS),
        embeddingModel: MODEL,
        importance: 0.5,
      };
    });
    await memory.remember(batch);
  }
}

export async function searchCosts(db: Kysely<Tables>, memory: Memory, ways: readonly Way[]): Promise<SearchCost[]> {
  const column = ways.includes('HNSW') ? 'vector' : 'array';
  const costs: SearchCost[] = [];

  for (const asked of ['all', '2.5 %'] as const) {
    const search = (way: Way, query: Float32Array) => nearest(db, { way, asked, query: embeddingParameter(query, column) });
    const truth = await Promise.all(queries().map((query) => search('exact', query)));

    for (const way of ways) costs.push({ way, asked, ...(await cost((query) => search(way, query), truth)) });
    const recall = async (embedding: Float32Array) =>
      (await memory.recall({ embedding, embeddingModel: MODEL, limit: NEAREST, ...only(asked) })).map(({ id }) => id);
    costs.push({ way: 'as recalled', asked, ...(await cost(recall, truth)) });
  }
  return costs;
}

/** One search that compares every memory. */
export async function searchAll(db: Kysely<Tables>): Promise<void> {
  await nearest(db, { way: 'exact', asked: 'all', query: embeddingParameter(embeddingOf('query', 0), 'vector') });
}

const queries = () => Array.from({ length: QUERIES }, (_, number) => embeddingOf(`query ${number}`, (number * 7) % TOPICS));
const only = (asked: Asked) => (asked === 'all' ? {} : { agent: RARE.agent });

interface Search {
  way: Way;
  asked: Asked;
  query: Buffer;
}

async function nearest(db: Kysely<Tables>, { way, asked, query }: Search): Promise<string[]> {
  const distance = way === 'exact' ? sql`(embedding <=> ${query}) + 0` : sql`embedding <=> ${query}`;
  const all = db.selectFrom('agent_memories').select('id').where('embedding_model', '=', MODEL);
  const some = asked === 'all' ? all : all.where('agent', '=', RARE.agent);
  return (await some.orderBy(distance).limit(NEAREST).execute()).map(({ id }) => id);
}

async function cost(search: (query: Float32Array) => Promise<string[]>, truth: readonly string[][]) {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const timesMs: number[] = [];
  let found = 0;

  for (const [index, query] of queries().entries()) {
    loop.enable();
    const began = performance.now();
    const ids = await search(query);
    timesMs.push(performance.now() - began);
    loop.disable();
    found += ids.filter((id) => truth[index]?.includes(id)).length;
  }

  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), recall: found / (QUERIES * NEAREST), longestGapMs: loop.max / 1e6 };
}
