// All rows of one project, out of the store and into one again.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { answering } from '../answering.ts';
import { PROJECT_TABLES, type ProjectTable } from './project-tables.ts';
import type { Tables } from '../tables.ts';

/** Values as PostgreSQL writes them in text, by column. */
export type TextRow = Record<string, string | null>;

type EachRow = (table: string, row: TextRow) => Promise<void>;

interface ProjectIdentity {
  /** Taken where no project has it. */
  id: string;
  key: string;
  name: string;
  /** Where its site will lie. */
  outDir: string;
}

export interface ProjectArchive {
  /** Every row in the order of {@link PROJECT_TABLES}, as they were at one moment. Other work on an embedded store waits until the last. */
  read(this: void, projectId: string, each: EachRow): Promise<void>;
  /** Columns that a row of a table may have in an archive. */
  columns(this: void): Promise<Map<string, ReadonlySet<string>>>;
  /** All rows or none. Ids are made anew, but for the project's own. @throws MissingReference, and what the database throws */
  write(this: void, identity: ProjectIdentity, rows: AsyncIterable<[table: string, row: TextRow]>): Promise<void>;
}

export class MissingReference extends Error {}

const ROWS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 4_000_000;

const TextRows = z.array(z.record(z.string(), z.string().nullable()));
const Columns = z.array(z.object({ table: z.string(), column: z.string() }));
const Ids = z.array(z.object({ id: z.string() }));

export function createProjectArchive(db: Kysely<Tables>): ProjectArchive {
  return {
    read: (projectId, each) => answering(db.transaction().execute((transaction) => read(transaction, projectId, each))),
    columns: () => answering(columnsOf(db)),
    write: (identity, rows) => db.transaction().execute((transaction) => write(transaction, identity, rows)),
  };
}

async function read(db: Kysely<Tables>, projectId: string, each: EachRow): Promise<void> {
  const columns = await columnsOf(db);

  for (const table of PROJECT_TABLES) {
    const { name, readAs = {} } = table;
    const asText = [...(columns.get(name) ?? [])].map((column) => {
      const from = readAs[column] === undefined ? sql.ref(`t.${column}`) : sql.raw(readAs[column]);
      return sql`${from}::text as ${sql.id(column)}`;
    });
    for (let from = 0, count = ROWS_AT_ONCE; count === ROWS_AT_ONCE; from += count) {
      const { rows } = await sql`
        select ${sql.join(asText)} from ${sql.table(name)} t where t.${sql.id(table.owner)} in (${ownersOf(table, projectId)})
        order by ${sql.join(table.order.map((column) => sql.ref(`t.${column}`)))} limit ${ROWS_AT_ONCE} offset ${from}`.execute(
        db,
      );
      for (const row of TextRows.parse(rows)) await each(name, row);
      count = rows.length;
    }
  }
}

function ownersOf({ owner, references }: ProjectTable, projectId: string): RawBuilder<unknown> {
  const through = references[owner];
  if (through === undefined || through === 'projects') return sql`${projectId}`;
  return sql`select id from ${sql.table(through)} where project_id = ${projectId}`;
}

async function columnsOf(db: Kysely<Tables>): Promise<Map<string, ReadonlySet<string>>> {
  const names = PROJECT_TABLES.map(({ name }) => name);
  const { rows } = await sql`
    select c.relname::text as table, a.attname::text as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relname in (${sql.join(names)})
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`.execute(db);

  const found = Map.groupBy(Columns.parse(rows), ({ table }) => table);
  return new Map(
    PROJECT_TABLES.map(({ name, dropped }) => {
      const kept = (found.get(name) ?? []).map(({ column }) => column).filter((column) => column !== 'tenant_id');
      return [name, new Set(kept.filter((column) => !dropped.includes(column)))];
    }),
  );
}

/** New ids by the old ones, for each table. */
type IdMaps = Map<string, Map<string, string>>;

async function write(
  db: Kysely<Tables>,
  identity: ProjectIdentity,
  rows: AsyncIterable<[table: string, row: TextRow]>,
): Promise<void> {
  const ids: IdMaps = new Map(PROJECT_TABLES.map(({ name }) => [name, new Map()]));
  let waiting: { table: ProjectTable; rows: TextRow[]; characters: number } | undefined;

  const flush = async () => {
    if (waiting) await insert(db, waiting, { ids, identity });
    waiting = undefined;
  };

  for await (const [name, row] of rows) {
    const table = PROJECT_TABLES.find((known) => known.name === name);
    if (!table) throw new Error(`${name} is no table of a project`);

    const isFull = waiting && (waiting.rows.length >= mostAtOnce(table) || waiting.characters >= CHARACTERS_AT_ONCE);
    if (waiting?.table !== table || isFull) await flush();
    waiting ??= { table, rows: [], characters: 0 };
    waiting.rows.push(row);
    waiting.characters += Object.values(row).reduce((sum, value) => sum + (value?.length ?? 0), 0);
  }
  await flush();
}

/** A row that points at another of its own table needs to know the new id of that one. */
function mostAtOnce({ name, references }: ProjectTable): number {
  return Object.values(references).includes(name) ? 1 : ROWS_AT_ONCE;
}

interface Batch {
  table: ProjectTable;
  rows: readonly TextRow[];
}

async function insert(
  db: Kysely<Tables>,
  { table, rows }: Batch,
  { ids, identity }: { ids: IdMaps; identity: ProjectIdentity },
): Promise<void> {
  const own = ids.get(table.name) ?? new Map<string, string>();
  const fresh = rows.map((row) => renewed(row, table, { ids, identity }));
  const columns = Object.keys(fresh[0] ?? {});
  const values = fresh.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);

  const inserted = await sql`
    insert into ${sql.table(table.name)} (${sql.join(columns.map((column) => sql.id(column)))})
    values ${sql.join(values)} ${table.id ? sql`returning id::text as id` : sql``}`.execute(db);
  const newIds = table.id ? Ids.parse(inserted.rows) : [];
  for (const [at, { id }] of newIds.entries()) own.set(rows[at]?.['id'] ?? '', id);
}

/** The row as it belongs to the new project. @throws MissingReference when it points at a row that is not in the archive */
function renewed(
  row: TextRow,
  { name, id, references }: ProjectTable,
  { ids, identity }: { ids: IdMaps; identity: ProjectIdentity },
): TextRow {
  const { id: _old, tenant_id: _elsewhere, ...rest } = row;
  const own: TextRow =
    name === 'projects'
      ? { id: identity.id, key: identity.key, name: identity.name, out_dir: identity.outDir }
      : id === 'uuid'
        ? { id: randomUUID() }
        : {};

  const pointing = Object.entries(references).flatMap(([column, table]) => {
    const before = row[column];
    if (before === null || before === undefined) return [];
    const now = ids.get(table)?.get(before);
    if (now === undefined) throw new MissingReference(`${name}.${column} points at something that is not in the archive`);
    return [[column, now] as const];
  });
  return { ...rest, ...Object.fromEntries(pointing), ...own };
}
