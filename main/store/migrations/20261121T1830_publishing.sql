-- Where a client's sites go, and what became of each publication. Secrets are in the vault, never here. PostgreSQL 15 and later.
alter table deployments
  -- The site's name at the host.
  add column site text not null default '',
  add column kind text not null default 'production' check (kind in ('preview', 'production')),
  add column sent_files integer not null default 0,
  add column sent_bytes bigint not null default 0,
  -- Where the project stood.
  add column change_id bigint;
alter table deployments drop constraint deployments_state_check;
alter table deployments add constraint deployments_state_check
  check (state in ('pending', 'staged', 'live', 'replaced', 'failed', 'withdrawn'));

create table host_connections (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  -- Null: for every project of the client that has none of its own.
  project_id uuid,
  host text not null,
  -- What is no secret.
  settings json not null,
  account text not null,
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  unique nulls not distinct (tenant_id, project_id, host)
);

select wall_table('host_connections', 'admin');
