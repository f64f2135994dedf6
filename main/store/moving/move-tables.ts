// What has to be moved: every table of the store, in an order in which each finds there what it points to.
import { z } from 'zod';
import type { MoveSide } from './move-side.ts';

export interface MoveTable {
  name: string;
  columns: { name: string; type: string }[];
  key: string[];
  /** Tables it points to. */
  pointsTo: string[];
  isForced: boolean;
}

const Columns = z.array(z.object({ name: z.string(), type: z.string() }));
const Found = z.array(
  z.object({
    name: z.string(),
    columns: Columns,
    key: z.array(z.string()),
    pointsTo: z.array(z.string()),
    isForced: z.boolean(),
  }),
);

// The list of migrations is the target's own; partitions are filled through their table.
const TABLES = `
  select t.relname::text as name, t.relforcerowsecurity as "isForced",
    (select coalesce(json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attname), '[]')
      from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    (select coalesce(json_agg(attname order by attname), '[]') from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
      where indrelid = t.oid and indisprimary) as key,
    (select coalesce(json_agg(distinct r.relname), '[]') from pg_constraint f join pg_class r on r.oid = f.confrelid
      where f.conrelid = t.oid and f.contype = 'f' and f.confrelid <> t.oid) as "pointsTo"
  from pg_class t
  where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition and t.relname <> 'schema_migrations'
  order by t.relname`;

export async function moveTables(side: MoveSide): Promise<MoveTable[]> {
  return inOrder(Found.parse(await side.rows(TABLES)));
}

/** @throws Error where tables point at one another in a circle */
function inOrder(tables: readonly MoveTable[]): MoveTable[] {
  const ordered: MoveTable[] = [];
  let rest = [...tables];

  while (rest.length > 0) {
    const waiting = new Set(rest.map(({ name }) => name));
    const ready = rest.filter(({ pointsTo }) => !pointsTo.some((name) => waiting.has(name)));
    if (ready.length === 0) throw new Error(`${[...waiting].join(', ')} point at one another`);
    ordered.push(...ready);
    rest = rest.filter((table) => !ready.includes(table));
  }
  return ordered;
}

const Partitions = z.array(z.object({ name: z.string(), parent: z.string(), bound: z.string() }));

const PARTITIONS = `
  select c.relname::text as name, p.relname::text as parent, pg_get_expr(c.relpartbound, c.oid) as bound
  from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
  where c.relispartition and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;

/** A store of last year has months that a new one was never given. */
export async function addMissingPartitions(source: MoveSide, target: MoveSide): Promise<void> {
  const there = new Set(Partitions.parse(await target.rows(PARTITIONS)).map(({ name }) => name));

  for (const { name, parent, bound } of Partitions.parse(await source.rows(PARTITIONS))) {
    if (there.has(name)) continue;
    await target.rows(`create table "${name}" partition of "${parent}" ${bound}`);
    await target.rows(`alter table "${name}" enable row level security`);
    await target.rows(`alter table "${name}" force row level security`);
  }
}

const Sequences = z.array(z.object({ table: z.string(), column: z.string(), sequence: z.string() }));
const Position = z.tuple([z.object({ last: z.coerce.string(), called: z.boolean() })]);

const SEQUENCES = `
  select t.relname::text as table, a.attname::text as column, pg_get_serial_sequence(format('%I', t.relname), a.attname) as sequence
  from pg_attribute a join pg_class t on t.oid = a.attrelid
  where a.attidentity <> '' and t.relnamespace = 'public'::regnamespace and not t.relispartition`;

/** The next row of the target gets the number that the next one of the source would have got. */
export async function moveSequences(source: MoveSide, target: MoveSide): Promise<void> {
  const there = Sequences.parse(await target.rows(SEQUENCES));

  for (const { table, column, sequence } of Sequences.parse(await source.rows(SEQUENCES))) {
    const same = there.find((each) => each.table === table && each.column === column);
    if (!same) throw new Error(`${table}.${column} counts nothing in the target`);
    const [{ last, called }] = Position.parse(
      await source.rows(`select last_value::text as last, is_called as called from ${sequence}`),
    );
    await target.rows(`select setval('${same.sequence}', ${BigInt(last)}, ${called})`);
  }
}
