-- What comes in by the thousand: visitors' measures, calls of models, messages of runs. PostgreSQL 15 to 18.

create table rum_events (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  deployment_id uuid,
  experiment_id uuid,
  variant text,
  page text not null,
  -- What was measured (LCP, INP, CLS, view, conversion …), in which unit.
  name text not null,
  value double precision not null,
  unit text not null,
  device text,
  measured_at timestamptz not null,
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, deployment_id) references deployments (tenant_id, id) on delete set null (deployment_id),
  foreign key (tenant_id, experiment_id) references experiments (tenant_id, id) on delete set null (experiment_id)
);

create index rum_events_by_name on rum_events (project_id, name, measured_at desc);

create table model_calls (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id() references tenants on delete cascade,
  project_id uuid,
  workflow_execution_id text,
  agent text not null,
  provider text not null,
  model text not null,
  input_tokens integer not null default 0,
  cached_input_tokens integer not null default 0,
  output_tokens integer not null default 0,
  -- Reserved before the call, and what it came to; null while it is under way.
  estimated_cost_usd numeric(12, 6) not null default 0,
  cost_usd numeric(12, 6),
  duration_ms double precision,
  outcome text check (outcome in ('done', 'failed', 'cancelled')),
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete set null (project_id),
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id)
    on delete set null (workflow_execution_id)
);

create index model_calls_by_run on model_calls (workflow_execution_id);
create index model_calls_by_day on model_calls (tenant_id, created_at);

create table events (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id() references tenants on delete cascade,
  project_id uuid,
  workflow_execution_id text,
  type text not null,
  -- Agents, where one says something to another.
  source text,
  target text,
  content json not null,
  parent_id bigint,
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, parent_id) references events (tenant_id, id) on delete set null (parent_id),
  unique (tenant_id, id)
);

create index events_by_run on events (workflow_execution_id, id);
create index events_by_project on events (project_id, id desc);

-- One chain over all tenants: each row holds the hash of the row before. See audit-row.ts.
create table security_audit_log (
  -- 1, 2, 3 … without a gap.
  sequence bigint not null,
  tenant_id uuid,
  user_id uuid,
  action text not null,
  target text not null,
  -- As it was hashed, to the byte.
  details text not null,
  previous_hash text not null,
  hash text not null,
  created_at timestamptz not null,
  primary key (created_at, sequence)
) partition by range (created_at);

-- Where the chain ends, so that rows cut off at its end are missed as well.
create table security_audit_head (
  is_only boolean primary key default true check (is_only),
  sequence bigint not null,
  hash text not null
);

insert into security_audit_head (sequence, hash) values (0, '');

-- A partition a month, made ahead. Walled like every table; nobody is granted a partition itself.
create function make_audit_partitions(months_ahead integer) returns void language plpgsql as $$
declare
  month date;
  name text;
begin
  for ahead in 0..months_ahead loop
    month := (date_trunc('month', now() at time zone 'UTC') + ahead * interval '1 month')::date;
    name := 'security_audit_log_' || to_char(month, 'YYYY_MM');
    if to_regclass(name) is null then
      execute format(
        'create table %I partition of security_audit_log for values from (%L) to (%L)',
        name, month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00'
      );
      execute format('alter table %I enable row level security', name);
      execute format('alter table %I force row level security', name);
    end if;
  end loop;
end
$$;

select make_audit_partitions(12);
