// Looks whether each table still has what its index points to: PostgreSQL reads pages of zeros as empty ones and says nothing.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

interface TableFiles {
  name: string;
  heap: string;
  index: string;
  index_name: string;
  tuples: number;
  /** Whether reading it loads a library, which takes longer than all the rest. */
  needs_library: boolean;
}

const FILES = `
  select format('%I.%I', n.nspname, t.relname) as name, pg_relation_filepath(t.oid) as heap, t.reltuples as tuples,
    pg_relation_filepath(i.indexrelid) as index, format('%I.%I', n.nspname, x.relname) as index_name,
    exists (
      select from pg_attribute a join pg_depend d on d.classid = 'pg_type'::regclass and d.objid = a.atttypid and d.deptype = 'e'
      where a.attrelid = t.oid
    ) as needs_library
  from pg_class t
  join pg_namespace n on n.oid = t.relnamespace
  join pg_index i on i.indrelid = t.oid and i.indisprimary
  join pg_class x on x.oid = i.indexrelid
  where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`;

// https://www.postgresql.org/docs/18/storage-page-layout.html
const PAGE_BYTES = 8192;
const PAGE_HEADER_BYTES = 24;
const LOWER_AT = 12;
// src/include/access/nbtree.h: BTMetaPageData after the page's header, and its magic number.
const MAGIC = 0x05_31_62;
const MAGIC_AT = PAGE_HEADER_BYTES;
const ROOT_AT = PAGE_HEADER_BYTES + 8;
const LEVEL_AT = PAGE_HEADER_BYTES + 12;

/**
 * A broken index is made anew, for the table is the truth.
 *
 * @throws Error naming the table that has lost its rows, or of the engine when one does not answer
 */
export async function checkHealth(engine: PGlite, folder: string): Promise<void> {
  const { rows } = await engine.query<TableFiles>(FILES);

  for (const table of rows) {
    const index = readIndex(join(folder, table.index));
    if (index === undefined) await engine.exec(`reindex index ${table.index_name}`);
    else if (pointsToRows(index, table.tuples) && isBlank(join(folder, table.heap))) {
      throw new Error(`${table.name} has lost its rows`);
    }
  }

  // One statement: as many as there are tables take ten times as long.
  const asked = rows.filter((table) => !table.needs_library).map(({ name }) => `exists (select from ${name})`);
  if (asked.length > 0) await engine.query(`select num_nonnulls(${asked.join(', ')})`);
}

interface Index {
  /** Of its tree; 0 when the root holds the pointers itself. */
  level: number;
  isRootEmpty: boolean;
}

/** Undefined when the file is no index. */
function readIndex(path: string): Index | undefined {
  const meta = pageOf(path, 0);
  if (meta?.readUInt32LE(MAGIC_AT) !== MAGIC) return undefined;

  const rootPage = meta.readUInt32LE(ROOT_AT);
  const root = rootPage === 0 ? undefined : pageOf(path, rootPage);
  return { level: meta.readUInt32LE(LEVEL_AT), isRootEmpty: (root?.readUInt16LE(LOWER_AT) ?? 0) <= PAGE_HEADER_BYTES };
}

/** An index of several levels keeps its upper pages when a vacuum has emptied it; the table is then known to have no rows. */
function pointsToRows({ level, isRootEmpty }: Index, tuples: number): boolean {
  return level === 0 ? !isRootEmpty : tuples !== 0;
}

function isBlank(path: string): boolean {
  const first = pageOf(path, 0);
  return first === undefined || first.every((byte) => byte === 0);
}

/** Undefined where the file has no such page or is not there. The engine's thread has nothing else to do meanwhile. */
function pageOf(path: string, number: number): Buffer | undefined {
  const page = Buffer.alloc(PAGE_BYTES);

  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, page, { position: number * PAGE_BYTES }) === PAGE_BYTES ? page : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
