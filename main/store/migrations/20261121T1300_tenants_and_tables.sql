-- Who works with which client, and all that is kept beside projects and runs. PostgreSQL 15 to 18.
-- Whatever belongs to a project names it together with its tenant: a row can then not point across the wall.

-- Nobody writes a tenant by hand: it is the one of the transaction.
create function current_tenant_id() returns uuid language sql stable parallel safe
  return current_setting('app.current_tenant_id')::uuid;

create table users (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text unique,
  created_at timestamptz not null default now()
);

create table memberships (
  tenant_id uuid not null default current_tenant_id() references tenants on delete cascade,
  user_id uuid not null references users on delete cascade,
  role text not null check (role in ('viewer', 'member', 'admin', 'owner')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id)
);

-- Whoever sits at the desktop.
insert into users (id, name) values ('00000000-0000-4000-8000-000000000002', 'Designer');
insert into memberships (tenant_id, user_id, role)
values ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'owner');

alter table projects alter tenant_id set default current_tenant_id();
alter table workflow_executions alter tenant_id set default current_tenant_id();
alter table agent_executions alter tenant_id set default current_tenant_id();
alter table slot_revisions alter tenant_id set default current_tenant_id();
alter table generated_assets alter tenant_id set default current_tenant_id();

alter table projects add unique (tenant_id, id);
alter table workflow_executions add unique (tenant_id, id);
alter table slot_revisions add unique (tenant_id, id);

alter table workflow_executions
  drop constraint workflow_executions_project_id_fkey,
  add foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade;

alter table agent_executions
  drop constraint agent_executions_project_id_fkey,
  drop constraint agent_executions_workflow_execution_id_fkey,
  add foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  add foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id) on delete cascade;

alter table slot_revisions
  drop constraint slot_revisions_project_id_fkey,
  drop constraint slot_revisions_workflow_execution_id_fkey,
  add foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  add foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id)
    on delete set null (workflow_execution_id);

alter table generated_assets
  drop constraint generated_assets_project_id_fkey,
  add foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade;

-- What the agency or client is, as its papers say: one a tenant.
create table company_profiles (
  tenant_id uuid primary key default current_tenant_id() references tenants on delete cascade,
  profile json not null,
  changed_at timestamptz not null default now()
);

create table workflow_definitions (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id() references tenants on delete cascade,
  name text not null,
  version integer not null,
  -- Hash of the agents and what they read: runs of another plan do not share steps.
  definition_hash text not null,
  definition json not null,
  created_at timestamptz not null default now(),
  unique (tenant_id, name, version)
);

create table website_evaluations (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  workflow_execution_id text,
  -- The grader's id.
  grader text not null,
  -- 0 to 1; null where it cannot tell.
  score01 double precision check (score01 between 0 and 1),
  audits json not null,
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id)
    on delete set null (workflow_execution_id)
);

create index website_evaluations_newest on website_evaluations (project_id, grader, id desc);

create table agent_memories (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid,
  agent text not null,
  content text not null,
  -- What made the vector: those of two models cannot be compared.
  embedding_model text not null,
  -- 1,536 numbers; shorter ones are filled up with zeroes, which no angle depends on.
  embedding real[] not null check (array_length(embedding, 1) = 1536),
  importance real not null default 0.5 check (importance between 0 and 1),
  access_count integer not null default 0,
  last_accessed timestamptz,
  created_at timestamptz not null default now(),
  foreign key (tenant_id) references tenants on delete cascade,
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete set null (project_id)
);

create index agent_memories_by_agent on agent_memories (tenant_id, agent);

create table knowledge_nodes (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id() references tenants on delete cascade,
  kind text not null,
  name text not null,
  properties json not null default '{}',
  created_at timestamptz not null default now(),
  unique (tenant_id, id),
  unique (tenant_id, kind, name)
);

create table knowledge_edges (
  tenant_id uuid not null default current_tenant_id(),
  from_id uuid not null,
  to_id uuid not null,
  relation text not null,
  weight real not null default 1,
  created_at timestamptz not null default now(),
  primary key (from_id, to_id, relation),
  foreign key (tenant_id, from_id) references knowledge_nodes (tenant_id, id) on delete cascade,
  foreign key (tenant_id, to_id) references knowledge_nodes (tenant_id, id) on delete cascade
);

create index knowledge_edges_backwards on knowledge_edges (to_id, relation);

create table findings (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  workflow_execution_id text,
  slot text not null,
  -- JSON pointer inside the slot's value; empty for the whole of it.
  at text not null default '',
  message text not null,
  fix text,
  severity text not null check (severity in ('error', 'warning', 'advice')),
  certainty real not null check (certainty between 0 and 1),
  found_by text not null,
  state text not null default 'open' check (state in ('open', 'fixed', 'dismissed')),
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id)
    on delete set null (workflow_execution_id)
);

create index findings_by_project on findings (project_id, state, id desc);

create table comments (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  user_id uuid references users on delete set null,
  -- A client without an account signs with a name.
  author_name text not null,
  page text not null,
  slot text not null,
  at text not null default '',
  words text not null,
  resolved_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade
);

create index comments_by_project on comments (project_id, created_at desc);

create table approvals (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  user_id uuid references users on delete set null,
  author_name text not null,
  decision text not null check (decision in ('approved', 'changes-asked')),
  words text not null default '',
  -- The newest revision that was looked at.
  slot_revision_id bigint,
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, slot_revision_id) references slot_revisions (tenant_id, id) on delete set null (slot_revision_id)
);

create index approvals_by_project on approvals (project_id, created_at desc);

create table deployments (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  -- The host's id, and what the host calls this deployment.
  host text not null,
  host_reference text,
  url text,
  -- Hash over all files that went out.
  files_hash text not null,
  state text not null check (state in ('pending', 'live', 'failed', 'withdrawn')),
  message text,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  unique (tenant_id, id)
);

create index deployments_by_project on deployments (project_id, created_at desc);

create table experiments (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  name text not null,
  hypothesis text not null,
  variants json not null,
  state text not null default 'draft' check (state in ('draft', 'running', 'ended')),
  result json,
  started_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  unique (tenant_id, id)
);

create index experiments_by_project on experiments (project_id, created_at desc);
