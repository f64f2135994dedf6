// Statements of somebody who wants more than their own tenant's rows.
import type { TenantIds } from './tenant-rows.fixture.ts';

/** Each asks for rows of the other tenant; a column `leaked` counts them. */
export function readsOf(table: string, other: TenantIds): string[] {
  const theirs = `tenant_id = '${other.tenantId}'`;

  return [
    `select * from ${table}`,
    `select * from ${table} where ${theirs}`,
    `select * from only ${table} where ${theirs} or true`,
    `select t::text from ${table} t`,
    `select json_agg(t) from ${table} t where ${theirs}`,
    `select count(*)::int as leaked from ${table} where ${theirs}`,
    `select count(*)::int as leaked from (select 1 where exists (select from ${table} where ${theirs})) as x`,
    `select theirs.* from tenants right join ${table} as theirs on true`,
    `select theirs.* from tenants, lateral (select * from ${table} where ${theirs}) as theirs`,
    `select * from ${table} where ctid is not null and ${theirs} for share`,
    `with theirs as (select * from ${table}) select * from theirs where ${theirs}`,
    `with recursive theirs as (select * from ${table} union select * from ${table} where ${theirs}) select * from theirs`,
    `select * from ${table} t where (t::text)::int = 1`,
    `select * from ${table} t where 1 / (case when ${theirs} then 0 else 1 end) = 1 and ${theirs}`,
    `select query_to_xml('select * from ${table}', true, false, '')`,
    `select table_to_xml('${table}', true, false, '')`,
    `select * from ts_stat('select to_tsvector(t::text) from ${table} t')`,
    `select most_common_vals::text, histogram_bounds::text from pg_stats where tablename = '${table}'`,
    `table ${table}`,
    `copy ${table} to stdout`,
    `copy (select * from ${table}) to stdout`,
    `explain analyze select * from ${table} where ${theirs}`,
    `declare stolen cursor with hold for select * from ${table}`,
  ];
}

/** Each changes the other tenant's rows, puts rows among them or takes the wall down. */
export function writesOf(table: string, { mine, other }: { mine: TenantIds; other: TenantIds }): string[] {
  const theirs = `tenant_id = '${other.tenantId}'`;
  const moved = `select (jsonb_populate_record(null::${table}, to_jsonb(t) || '{"tenant_id": "${other.tenantId}"}')).* from ${table} t`;

  return [
    `update ${table} set tenant_id = tenant_id where ${theirs}`,
    `update ${table} set ${theirs}`,
    `update ${table} set ${theirs} where tenant_id = '${mine.tenantId}'`,
    `update ${table} set tenant_id = '${mine.tenantId}' where ${theirs}`,
    `delete from ${table} where ${theirs}`,
    `delete from ${table} using tenants where ${table}.${theirs}`,
    `with gone as (delete from ${table} where ${theirs} returning *) select * from gone`,
    `with mine as (update ${table} set ${theirs} returning *) select * from mine`,
    `merge into ${table} using (select 1 as one) as x on ${theirs} when matched then delete`,
    `merge into ${table} using (select 1 as one) as x on ${theirs} when matched then update set tenant_id = '${mine.tenantId}'`,
    `insert into ${table} overriding system value ${moved}`,
    `insert into ${table} overriding system value ${moved} on conflict do nothing`,
    `truncate ${table} cascade`,
    `lock table ${table}`,
    `copy ${table} from stdin`,
    `alter table ${table} disable row level security`,
    `alter table ${table} no force row level security`,
    `drop policy tenant_reads on ${table}`,
    `create policy open on ${table} using (true)`,
    `drop table ${table} cascade`,
  ];
}

/** A viewer's own tenant: they may look and nothing else. */
export function ownWritesOf(table: string): string[] {
  return [
    `update ${table} set tenant_id = tenant_id`,
    `delete from ${table}`,
    `insert into ${table} overriding system value select * from ${table}`,
    `with gone as (delete from ${table} returning *) select * from gone`,
    `merge into ${table} using (select 1 as one) as x on true when matched then delete`,
    `select * from ${table} for update`,
  ];
}

const SESSION_CHANGES = [
  'set role postgres',
  'set local role postgres',
  'set role none',
  'set role app_host',
  'reset role',
  'set session authorization postgres',
  'reset session authorization',
  'reset all',
  'discard all',
  'set row_security = off',
  `set local app.current_user_role = 'owner'`,
  'commit',
  'rollback',
  'rollback; select * from projects',
  'commit; reset role; select * from projects',
  'select 1; reset role',
  '/* select */ reset role',
  '-- select\nreset role',
  '(reset role)',
  `select "set_config"('role', 'none', true)`,
  `select pg_catalog.set_config('role', 'postgres', true)`,
  `select U&"set!005fconfig" uescape '!' ('role', 'postgres', true)`,
  `update pg_settings set setting = 'none' where name = 'role'`,
];

const SCHEMA_CHANGES = [
  "do $$ begin execute 'reset role'; end $$",
  "create function become() returns void language plpgsql as $$ begin execute 'reset role'; end $$",
  'create function become() returns text language sql security definer as $$ select 1::text $$',
  'create temporary table stolen as select * from projects',
  'create table stolen as select * from projects',
  'create view stolen as select * from projects',
  'select * into stolen from projects',
  'create role thief superuser',
  'alter role app_user bypassrls',
  'alter role app_user superuser',
  'grant app_host to app_user',
  'grant all on all tables in schema public to public',
  'alter function current_tenant_id() owner to app_user',
  'create or replace function current_tenant_id() returns uuid language sql return null::uuid',
  'prepare become as select 1',
  'execute become',
  'call become()',
  'listen stolen',
  "load 'plpgsql'",
];

/** What the host or the server's administrator may do. */
const HOST_ACTS = [
  `copy (select 1) to program 'id'`,
  `select pg_read_file('postgresql.conf')`,
  `select pg_ls_dir('.')`,
  `select pg_terminate_backend(pg_backend_pid())`,
  `select lo_from_bytea(0, 'stolen')`,
  `select lo_create(0)`,
  `select lo_import('/etc/passwd')`,
  `select wall_table('projects', 'viewer')`,
  `select make_audit_partitions(1)`,
  `select use_vectors_where_possible()`,
  `select * from security_audit_head`,
  `update security_audit_head set hash = ''`,
  `delete from security_audit_log`,
  `update security_audit_log set action = ''`,
  `insert into security_audit_log select * from security_audit_log`,
  `insert into tenants (name) values ('mine')`,
  `update users set name = 'mine'`,
  `select rolpassword from pg_authid`,
  `select query from pg_stat_activity`,
];

/** Each would make somebody else of whoever asks. */
export function escapesTo({ tenantId }: TenantIds): string[] {
  const becomeThem = `set_config('app.current_tenant_id', '${tenantId}', true)`;

  return [
    ...SESSION_CHANGES,
    ...SCHEMA_CHANGES,
    ...HOST_ACTS,
    `set app.current_tenant_id = '${tenantId}'`,
    `set local app.current_tenant_id = '${tenantId}'`,
    `select 1; set local app.current_tenant_id = '${tenantId}'`,
    `select ${becomeThem}`,
    `select U&"set\\005fconfig"('app.current_tenant_id', '${tenantId}', true)`,
    `with become as materialized (select ${becomeThem}) select projects.* from become, projects`,
    `values (${becomeThem})`,
    `select * from projects where ${becomeThem} is not null`,
    `update pg_settings set setting = '${tenantId}' where name = 'app.current_tenant_id'`,
    `update tenants set id = '${tenantId}'`,
    `delete from tenants where id = '${tenantId}'`,
  ];
}
