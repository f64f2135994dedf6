import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../../agents/random.ts';
import { BACK_ENDS } from '../back-ends.fixture.ts';
import { nearestQuery, SEARCH_SETTINGS } from './agent-memories.ts';
import { DIMENSIONS, embeddingParameter } from './embedding.ts';
import { openingOf, STUDIO_SCOPE } from '../walls/scope.ts';
import { storeOn, type Store } from '../store.ts';
import { tenantDatabase } from '../walls/walled-database.ts';

const MODEL = 'test-embedder';

/** A direction of its own for each seed. */
function directionOf(seed: string, length = DIMENSIONS): Float32Array {
  const random = randomFrom(seed);
  return Float32Array.from({ length }, () => random() - 0.5);
}

const memoryOf = (content: string, rest: { agent?: string; embeddingModel?: string } = {}) => ({
  agent: 'messaging',
  content,
  embedding: directionOf(content),
  embeddingModel: MODEL,
  importance: 0.5,
  ...rest,
});

/** How a database with vectors goes about a search, as a tenant; only a search that an index serves can do without sorting. */
async function planOf(pool: Pool, search: { isExact: boolean; agent?: string }): Promise<string> {
  const { isExact, ...rest } = search;
  const wanted = { embedding: directionOf('hair'), embeddingModel: MODEL, limit: 3, ...rest };
  const query = embeddingParameter(wanted.embedding, 'vector');
  const { sql, parameters } = nearestQuery(tenantDatabase(pool, STUDIO_SCOPE), wanted, { query, isExact }).compile();

  const client = await pool.connect();
  try {
    await client.query([openingOf(STUDIO_SCOPE), ...SEARCH_SETTINGS, 'set local enable_sort = off'].join('; '));
    const { rows } = await client.query(`explain ${sql}`, [...parameters]);
    return JSON.stringify(rows);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe.each(BACK_ENDS)('memory on $name', ({ name, isMissing, open }) => {
  describe.skipIf(isMissing)('recalls', () => {
    let pool: Pool;
    let close: () => Promise<void>;
    let store: Omit<Store, 'close'>;

    beforeAll(async () => {
      ({ pool, close } = await open());
      store = storeOn(pool);
    });

    afterAll(async () => {
      await close();
    });

    const recall = (content: string, rest: { agent?: string; embeddingModel?: string; limit?: number } = {}) =>
      store.memory.recall({ embedding: directionOf(content), embeddingModel: MODEL, limit: 3, ...rest });

    test('what is nearest in meaning first, and counts it as used', async () => {
      await store.memory.remember(['bread', 'hair', 'roofs', 'law'].map((content) => memoryOf(content)));
      const [first, ...others] = await recall('hair');

      expect(first).toMatchObject({ content: 'hair', agent: 'messaging', importance: 0.5, similarity: expect.closeTo(1, 5) });
      expect(others.map(({ similarity }) => Math.abs(similarity) < 0.2)).toEqual([true, true]);
      await recall('hair');
      const { rows } = await pool.query(
        'select access_count, last_accessed from memory_uses join agent_memories on id = memory_id where content = $1',
        ['hair'],
      );
      expect(rows).toEqual([{ access_count: 2, last_accessed: expect.any(Date) }]);
    });

    test.runIf(name === 'PGlite')('by the index where it is meant to, and without it where every row is compared', async () => {
      for (const agent of [{}, { agent: 'messaging' }]) {
        expect(await planOf(pool, { isExact: false, ...agent })).toContain('agent_memories_nearest');
        expect(await planOf(pool, { isExact: true, ...agent })).not.toContain('agent_memories_nearest');
      }
    });

    test("one agent's, and one embedding model's only", async () => {
      await store.memory.remember([memoryOf('stairs', { agent: 'faq' }), memoryOf('stairs', { embeddingModel: 'other' })]);

      expect((await recall('stairs', { agent: 'faq' })).map(({ agent }) => agent)).toEqual(['faq']);
      expect((await recall('stairs', { embeddingModel: 'other' })).map(({ content }) => content)).toEqual(['stairs']);
    });

    test('nothing of another tenant', async () => {
      const scope = await store.tenants.make({ name: 'Hofer', ownerId: STUDIO_SCOPE.userId });
      await store.as(scope).memory.remember([memoryOf('flour')]);

      expect((await recall('flour', { limit: 50 })).map(({ content }) => content)).not.toContain('flour');
    });

    test('shorter embeddings as well', async () => {
      const short = { embedding: directionOf('short', 384), embeddingModel: 'short' };
      await store.memory.remember([{ ...memoryOf('short'), ...short }]);

      expect(await store.memory.recall({ ...short, limit: 1 })).toMatchObject([{ similarity: expect.closeTo(1, 5) }]);
    });

    test.each([
      ['too many numbers', new Float32Array(DIMENSIONS + 1)],
      ['none', new Float32Array(0)],
      ['endless ones', Float32Array.of(1, Infinity)],
    ])('nothing for an embedding of %s, which is refused', async (_, embedding) => {
      await expect(store.memory.recall({ embedding, embeddingModel: MODEL, limit: 1 })).rejects.toMatchObject({
        kind: 'validation',
      });
    });
  });
});
