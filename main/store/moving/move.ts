// Moves everything from one database to another: table by table in bulk, compared by hash, all of it or nothing.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { MoveSide } from './move-side.ts';
import { addMissingPartitions, moveSequences, moveTables, type MoveTable } from './move-tables.ts';

export interface MovedTable {
  name: string;
  rows: number;
  /** SHA-256 of its rows in binary form, ordered by key. */
  sha256: string;
}

/** What the migrations themselves put into a new store. */
const SEEDED: Readonly<Record<string, number>> = { tenants: 1, users: 1, memberships: 1, security_audit_head: 1 };

const Names = z.array(z.object({ name: z.string() }));
const Count = z.tuple([z.object({ count: z.coerce.number() })]);

/**
 * Both must be at the same migrations and belong to whoever asks. The source is as it was afterwards.
 *
 * @throws SitewrightError `precondition` when the target holds anything, or is of another shape; `external` when a table did not arrive as it
 *   was. The target is then as it was.
 */
export async function moveStore(source: MoveSide, target: MoveSide): Promise<MovedTable[]> {
  await source.rows('begin isolation level repeatable read');
  await target.rows('begin');

  try {
    const moved = await moveAll(source, target);
    await target.rows('commit');
    return moved;
  } catch (error) {
    await target.rows('rollback');
    throw error;
  } finally {
    // Its walls were lowered inside this transaction only.
    await source.rows('rollback');
  }
}

async function moveAll(source: MoveSide, target: MoveSide): Promise<MovedTable[]> {
  await refuseOtherShape(source, target);
  const [from, to] = [await moveTables(source), await moveTables(target)];
  await refuseUsed(target, to);

  for (const side of [source, target]) await side.rows("set local timezone = 'UTC'");
  await lowerWalls(source, from);
  await lowerWalls(target, to);
  await addMissingPartitions(source, target);
  await target.rows(`truncate ${to.map(({ name }) => `"${name}"`).join(', ')}`);

  const moved: MovedTable[] = [];
  for (const table of to) moved.push(await moveTable({ source, target }, table, from));
  await moveSequences(source, target);
  await raiseWalls(target, to);
  return moved;
}

async function refuseOtherShape(source: MoveSide, target: MoveSide): Promise<void> {
  const list = 'select name from schema_migrations order by name';
  const [from, to] = [Names.parse(await source.rows(list)), Names.parse(await target.rows(list))];
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  throw new SitewrightError('precondition', 'The two stores are of different versions. Open both with this program first.');
}

async function refuseUsed(target: MoveSide, tables: readonly MoveTable[]): Promise<void> {
  for (const { name } of tables) {
    const [{ count }] = Count.parse(await target.rows(`select count(*) as count from "${name}"`));
    if (count <= (SEEDED[name] ?? 0)) continue;
    throw new SitewrightError('precondition', `There is something in the store to move to (${name}). Choose an empty database.`);
  }
}

/** A forced wall holds its owner up too. @throws where the tables are somebody else's */
async function lowerWalls(side: MoveSide, tables: readonly MoveTable[]): Promise<void> {
  // Rows that a wall hides would be left behind without a word; like this it is an error.
  await side.rows('set local row_security = off');
  for (const { name, isForced } of tables) {
    if (isForced) await side.rows(`alter table "${name}" no force row level security`);
    await side.rows(`alter table "${name}" disable trigger user`);
  }
}

async function raiseWalls(side: MoveSide, tables: readonly MoveTable[]): Promise<void> {
  for (const { name, isForced } of tables) {
    await side.rows(`alter table "${name}" enable trigger user`);
    if (isForced) await side.rows(`alter table "${name}" force row level security`);
  }
}

async function moveTable(
  { source, target }: { source: MoveSide; target: MoveSide },
  table: MoveTable,
  from: readonly MoveTable[],
): Promise<MovedTable> {
  const types = await typesOnTheWay(
    table,
    from.find(({ name }) => name === table.name),
    source,
  );
  const query = selectOf(table, types);

  const sent = createHash('sha256');
  await copyIn(target, { table, types }, hashed(source.copyOut(query), sent));
  const arrived = createHash('sha256');
  for await (const _chunk of hashed(target.copyOut(query), arrived)) continue;

  const [{ count: rows }] = Count.parse(await target.rows(`select count(*) as count from "${table.name}"`));
  const [{ count: before }] = Count.parse(await source.rows(`select count(*) as count from "${table.name}"`));
  const [sha256, found] = [sent.digest('hex'), arrived.digest('hex')];
  if (sha256 === found && rows === before) return { name: table.name, rows, sha256 };
  throw new SitewrightError('external', `${table.name} did not arrive as it was, so nothing was moved. Try again.`);
}

/** By column. A server without pgvector keeps vectors as arrays, and cannot name the other type. */
async function typesOnTheWay(table: MoveTable, before: MoveTable | undefined, source: MoveSide): Promise<Map<string, string>> {
  const Known = z.tuple([z.object({ known: z.boolean() })]);
  const types = new Map<string, string>();

  for (const { name, type } of table.columns) {
    const old = before?.columns.find((column) => column.name === name)?.type ?? type;
    const [{ known }] = Known.parse(await source.rows(`select to_regtype('${type}') is not null as known`));
    types.set(name, known ? type : old);
  }
  return types;
}

function selectOf({ name, columns, key }: MoveTable, types: ReadonlyMap<string, string>): string {
  const listed = columns.map((column) => `"${column.name}"::${types.get(column.name) ?? column.type}`);
  // The order of words differs from server to server; that of bytes does not.
  const ordering = key.length > 0 ? key : columns.map((column) => column.name);
  const order = ordering.map((column) => `"${column}"::text collate "C"`);
  return `select ${listed.join(', ')} from "${name}" order by ${order.join(', ')}`;
}

interface Arriving {
  table: MoveTable;
  types: ReadonlyMap<string, string>;
}

async function copyIn(target: MoveSide, { table, types }: Arriving, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const { name, columns } = table;
  const listed = columns.map((column) => `"${column.name}"`).join(', ');
  const changed = columns.filter((column) => types.get(column.name) !== column.type);
  if (changed.length === 0) return target.copyIn(`"${name}" (${listed})`, chunks);

  await target.rows(`create temporary table arriving on commit drop as select ${listed} from "${name}" with no data`);
  for (const column of changed) {
    await target.rows(`alter table arriving drop column "${column.name}", add column "${column.name}" ${types.get(column.name)}`);
  }
  await target.copyIn(`arriving (${listed})`, chunks);
  const cast = columns.map((column) => `"${column.name}"::${column.type}`).join(', ');
  await target.rows(`insert into "${name}" (${listed}) overriding system value select ${cast} from arriving`);
  await target.rows('drop table arriving');
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
