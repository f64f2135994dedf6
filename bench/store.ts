// `npm run bench:store [-- --large]`: how fast memories are found by meaning, and how many of the nearest. Writes bench/store-results.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { createAgentMemories, SEARCH_SETTINGS } from '../main/store/memories/agent-memories.ts';
import { openEmbedded } from '../main/store/embedded.ts';
import { migrate } from '../main/store/migrate.ts';
import { findPostgres, startPostgres } from '../main/store/postgres.fixture.ts';
import { STUDIO_SCOPE } from '../main/store/walls/scope.ts';
import { tenantDatabase } from '../main/store/walls/walled-database.ts';
import { fillMemories, searchCosts, type SearchCost } from './memory-search.ts';
import { migrationsOnDisk } from './migrations-on-disk.ts';
import { storeResultsText, type StoreResult } from './store-results-text.ts';

const SMALLEST = 1_000;
const SIZES = [SMALLEST, 10_000];
const LARGE = 50_000;
/** Without pgvector a search of more takes many seconds. */
const LARGEST_ARRAY_SIZE = 1_000;

const { large } = parseArgs({ options: { large: { type: 'boolean' } } }).values;
const sizes = large ? [...SIZES, LARGE] : SIZES;

const results: StoreResult[] = [];
for (const size of sizes) results.push({ place: 'PGlite', size, ...(await onPglite(size)) });
if (findPostgres() !== undefined) {
  for (const size of sizes.filter((each) => each <= LARGEST_ARRAY_SIZE)) {
    results.push({ place: 'PostgreSQL without pgvector', size, ...(await onPostgres(size)) });
  }
}

const text = storeResultsText(results);
writeFileSync(join(import.meta.dirname, 'store-results.md'), text);
console.log(text);

interface Measured {
  fillMs: number;
  searches: SearchCost[];
}

async function onPglite(size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-store-'));
  const { pool, close } = await openEmbedded(folder);
  try {
    return await measure(pool, size, ['exact', 'HNSW']);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(size: number): Promise<Measured> {
  const server = await startPostgres();
  const pool = new Pool({ connectionString: await server.newDatabase(), max: 1, pipeline: true });
  try {
    return await measure(pool, size, ['exact']);
  } finally {
    await pool.end();
    await server.stop();
  }
}

async function measure(pool: Pool, size: number, ways: readonly ('exact' | 'HNSW')[]): Promise<Measured> {
  await migrate(pool, migrationsOnDisk());
  const db = tenantDatabase(pool, STUDIO_SCOPE, SEARCH_SETTINGS);
  const memory = createAgentMemories(db);

  const began = performance.now();
  await filling(pool, size, () => fillMemories(memory, size));
  const fillMs = performance.now() - began;
  await pool.query('analyze agent_memories');
  return { fillMs, searches: await searchCosts(db, memory, ways) };
}

/** Put in one by one, 50,000 take half an hour: beyond the smallest size the index is made at the end. */
async function filling(pool: Pool, size: number, fill: () => Promise<void>): Promise<void> {
  if (size <= SMALLEST) return fill();

  await pool.query('drop index agent_memories_nearest');
  await fill();
  await pool.query(`set maintenance_work_mem = '900MB'`);
  await pool.query('create index agent_memories_nearest on agent_memories using hnsw (embedding vector_cosine_ops)');
  await pool.query('reset maintenance_work_mem');
}
