-- Runs as a state machine: queued, leased to a worker under a fence, put away while a person is asked, ended.

alter table workflow_executions
  add column workflow text not null default 'make',
  -- All that a worker in another process needs to begin.
  add column input json not null default '{}',
  add column state text not null default 'queued'
    check (state in ('queued', 'running', 'waiting', 'done', 'failed', 'cancelled')),
  -- Higher goes first.
  add column priority integer not null default 0,
  add column scheduled_for timestamptz,
  add column queued_at timestamptz not null default now(),
  -- How often a worker has begun it.
  add column attempt integer not null default 0,
  -- Raised whenever a worker takes the run: only the newest holder may save.
  add column fence integer not null default 0,
  add column leased_by text,
  add column leased_until timestamptz,
  -- Waits, without a job of its own, for another run of the tenant or project to end.
  add column is_parked boolean not null default false,
  add column cancel_requested_at timestamptz,
  -- Null: no cap.
  add column budget_usd numeric(14, 6),
  add column budget_tokens bigint,
  add column reserved_usd numeric(14, 6) not null default 0,
  add column reserved_tokens bigint not null default 0,
  add column spent_usd numeric(14, 6) not null default 0,
  add column spent_tokens bigint not null default 0,
  add column result json,
  add column error json;

update workflow_executions set state = coalesce(outcome, 'cancelled');

alter table workflow_executions
  drop column outcome,
  alter column agents drop not null,
  alter column started_at drop not null,
  alter column started_at drop default;

create index workflow_executions_running on workflow_executions (tenant_id) where state = 'running';
create index workflow_executions_queued on workflow_executions (tenant_id, priority desc, queued_at) where state = 'queued';

-- What a tenant may use. A tenant without a row has the program's limits and no cap.
create table tenant_limits (
  tenant_id uuid primary key references tenants on delete cascade,
  runs_at_once integer check (runs_at_once > 0),
  budget_usd numeric(14, 6),
  budget_tokens bigint,
  reserved_usd numeric(14, 6) not null default 0,
  reserved_tokens bigint not null default 0,
  spent_usd numeric(14, 6) not null default 0,
  spent_tokens bigint not null default 0
);

-- Steps that cost something: claimed before they begin, settled when the true cost is known.
create table step_claims (
  id bigint generated always as identity primary key,
  tenant_id uuid not null,
  workflow_execution_id text not null,
  step_key text not null,
  agent text not null,
  fence integer not null,
  reserved_usd numeric(14, 6) not null,
  reserved_tokens bigint not null,
  -- Null until it is settled; of a worker that died it stays so, and what was set aside stays counted: it may have been charged.
  spent_usd numeric(14, 6),
  spent_tokens bigint,
  claimed_at timestamptz not null default now(),
  settled_at timestamptz,
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id) on delete cascade
);

create index step_claims_by_run on step_claims (workflow_execution_id);

-- What a run has asked a person. The run goes on when all are answered.
create table run_questions (
  tenant_id uuid not null,
  workflow_execution_id text not null,
  name text not null,
  words text not null,
  choices json,
  answer text,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  primary key (workflow_execution_id, name),
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id) on delete cascade
);

select wall_table(name::regclass, 'member') from unnest(array['step_claims', 'run_questions']) as name;
select wall_table('tenant_limits', 'owner');
