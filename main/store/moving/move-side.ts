// The two kinds of database that everything can be moved between, each with its own way of copying in bulk.
import { finished, pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

type Chunks = AsyncIterable<Uint8Array>;

export interface MoveSide {
  /** One statement. */
  rows(this: void, text: string): Promise<unknown[]>;
  /** What a query gives, in PostgreSQL's binary form of COPY. */
  copyOut(this: void, query: string): Chunks;
  /** @param target a table and its columns */
  copyIn(this: void, target: string, chunks: Chunks): Promise<void>;
}

export function serverSide(client: PoolClient): MoveSide {
  return {
    rows: async (text) => (await client.query(text)).rows,

    async *copyOut(query) {
      const stream = client.query(copyTo(`copy (${query}) to stdout with (format binary)`));
      yield* stream;
      if (!stream.closed) await finished(stream, { writable: false });
    },

    async copyIn(target, chunks) {
      await pipeline(Readable.from(chunks), client.query(copyFrom(`copy ${target} from stdin with (format binary)`)));
    },
  };
}

/** COPY over the wire stops PGlite; its own device takes its place. A table is in memory once on the way. */
export function embeddedSide(engine: PGlite): MoveSide {
  return {
    rows: async (text) => (await engine.query(text)).rows,

    async *copyOut(query) {
      const { blob } = await engine.query(`copy (${query}) to '/dev/blob' with (format binary)`);
      if (!blob) throw new Error('The embedded database copied nothing out.');
      yield* blob.stream();
    },

    async copyIn(target, chunks) {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
      await engine.query(`copy ${target} from '/dev/blob' with (format binary)`, [], { blob: new Blob(parts) });
    },
  };
}
