-- Projects, their runs and what each step of a run came to. PostgreSQL 15 and later.

create table tenants (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  created_at timestamptz not null default now()
);

-- The studio itself: sites that belong to no client's walls.
insert into tenants (id, name) values ('00000000-0000-4000-8000-000000000001', 'Studio');

create table projects (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenants,
  -- What the project is known by outside: the brief's path, or a hash of its words.
  key text not null,
  name text not null,
  -- The studio's earlier work as it was when the project began.
  studio json not null,
  -- Where the made site lies.
  out_dir text,
  created_at timestamptz not null default now(),
  made_at timestamptz,
  unique (tenant_id, key)
);

create table workflow_executions (
  id text primary key,
  tenant_id uuid not null references tenants,
  project_id uuid not null references projects on delete cascade,
  agents json not null,
  -- Null while it runs.
  outcome text check (outcome in ('done', 'failed', 'cancelled')),
  counts json,
  duration_ms double precision,
  started_at timestamptz not null default now(),
  ended_at timestamptz
);

create index workflow_executions_by_project on workflow_executions (project_id, started_at desc);

create table agent_executions (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references tenants,
  project_id uuid not null references projects on delete cascade,
  workflow_execution_id text not null references workflow_executions on delete cascade,
  agent text not null,
  agent_version integer not null,
  slot text not null,
  -- Hash of all that the value follows from.
  step_key text not null,
  -- json, not jsonb: later keys are hashes of this text and depend on its order.
  value json not null,
  duration_ms double precision not null,
  created_at timestamptz not null default now(),
  unique (project_id, step_key)
);

create table slot_revisions (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references tenants,
  project_id uuid not null references projects on delete cascade,
  workflow_execution_id text references workflow_executions on delete set null,
  slot text not null,
  author text not null check (author in ('agent', 'designer', 'client')),
  -- The step it came from; null where a person wrote it.
  step_key text,
  -- Null where it is the very value of that step.
  value json,
  -- JSON pointers.
  hand_edited text[] not null default '{}',
  created_at timestamptz not null default now(),
  check (step_key is not null or value is not null),
  foreign key (project_id, step_key) references agent_executions (project_id, step_key)
);

create index slot_revisions_newest on slot_revisions (project_id, slot, id desc);
create index slot_revisions_by_slot on slot_revisions (slot, id desc);

create table generated_assets (
  project_id uuid not null references projects on delete cascade,
  path text not null,
  tenant_id uuid not null references tenants,
  -- Hex SHA-256: its name among the files beside the database.
  hash text not null,
  bytes bigint not null,
  type text not null,
  created_at timestamptz not null default now(),
  primary key (project_id, path)
);

create index generated_assets_by_hash on generated_assets (hash);

-- Uncompressed: a value of 4 MB is then kept in less than half the time, at four times the room.
alter table agent_executions alter value set storage external;
alter table slot_revisions alter value set storage external;
