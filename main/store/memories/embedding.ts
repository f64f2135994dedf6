// Embeddings as the database takes them: in binary, which is written 14 times faster than text.
import { SitewrightError } from '../../../agents/site/error.ts';

/** Of the column: what most models give, or more. */
export const DIMENSIONS = 1_536;

/** `vector` with pgvector, `real[]` without. */
export type EmbeddingColumn = 'vector' | 'array';

const BYTES = 4;
/** pg_type.oid of float4. */
const REAL = 700;

/**
 * Filled up with zeroes: they change no angle.
 *
 * @throws SitewrightError `validation` for none, too many or endless numbers
 */
export function embeddingParameter(embedding: Float32Array, column: EmbeddingColumn): Buffer {
  if (embedding.length === 0 || embedding.length > DIMENSIONS || !embedding.every(Number.isFinite)) {
    throw new SitewrightError(
      'validation',
      `An embedding has 1 to ${DIMENSIONS} finite numbers. Choose another embedding model.`,
    );
  }
  return column === 'vector' ? asVector(embedding) : asArray(embedding);
}

/** Number of dimensions, two empty bytes, the numbers. https://github.com/pgvector/pgvector/blob/v0.8.1/src/vector.c (vector_recv) */
function asVector(embedding: Float32Array): Buffer {
  const bytes = Buffer.alloc(BYTES + DIMENSIONS * BYTES);
  bytes.writeUInt16BE(DIMENSIONS, 0);
  for (const [index, number] of embedding.entries()) bytes.writeFloatBE(number, BYTES + index * BYTES);
  return bytes;
}

/**
 * One dimension, no nulls, the type, length and first index; then each number after its length.
 * https://github.com/postgres/postgres/blob/REL_18_0/src/backend/utils/adt/arrayfuncs.c (array_recv)
 */
function asArray(embedding: Float32Array): Buffer {
  const header = [1, 0, REAL, DIMENSIONS, 1];
  const bytes = Buffer.alloc(header.length * BYTES + DIMENSIONS * 2 * BYTES);
  for (const [index, number] of header.entries()) bytes.writeInt32BE(number, index * BYTES);

  for (let index = 0; index < DIMENSIONS; index++) {
    const at = header.length * BYTES + index * 2 * BYTES;
    bytes.writeInt32BE(BYTES, at);
    bytes.writeFloatBE(embedding[index] ?? 0, at + BYTES);
  }
  return bytes;
}
