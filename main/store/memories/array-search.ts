// Finds the nearest of embeddings that are kept as arrays: a server without pgvector compares numbers a hundred times slower than we do.
import { sql, type SelectQueryBuilder } from 'kysely';
import { DIMENSIONS } from './embedding.ts';
import type { Tables } from '../tables.ts';

interface Near {
  id: string;
  /** 1 minus the cosine of the angle between the two. */
  distance: number;
}

/** 2.5 MB of numbers, 5 MB on the wire: the thread is free again after a few milliseconds. */
const ROWS_AT_ONCE = 200;

/** The array's dimensions, flags, type, length and first index come before its numbers, each of which comes after its own length. */
const HEADER_BYTES = 20;
const STEP_BYTES = 8;
const LENGTH_BYTES = 4;

type Matching = SelectQueryBuilder<Tables, 'agent_memories', object>;

/** @returns the nearest first */
export async function nearestOfArrays(matching: Matching, wanted: Float32Array, limit: number): Promise<Near[]> {
  const query = unitOf(wanted);
  let nearest: Near[] = [];

  for (let after = '0', count = ROWS_AT_ONCE; count === ROWS_AT_ONCE;) {
    const rows = await matching
      .select(['id', sql<Buffer>`array_send(embedding)`.as('bytes')])
      .where('id', '>', after)
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .execute();

    const near = rows.map(({ id, bytes }) => ({ id, distance: 1 - cosine(query, bytes) }));
    nearest = [...nearest, ...near].toSorted((a, b) => a.distance - b.distance).slice(0, limit);
    count = rows.length;
    after = rows.at(-1)?.id ?? after;
  }
  return nearest;
}

/** As long as 1, so that a product with it needs no division of its own. */
function unitOf(embedding: Float32Array): Float32Array {
  const length = Math.hypot(...embedding);
  return embedding.map((number) => number / length);
}

function cosine(unit: Float32Array, bytes: Buffer): number {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let product = 0;
  let squares = 0;

  for (let index = 0; index < DIMENSIONS; index++) {
    const number = numbers.getFloat32(HEADER_BYTES + index * STEP_BYTES + LENGTH_BYTES);
    squares += number * number;
    product += number * (unit[index] ?? 0);
  }
  return product / Math.sqrt(squares);
}
