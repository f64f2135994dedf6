-- Calls to models with their answers, so that none is paid twice; what left this machine; which models a client may be helped by.

alter table model_calls
  add column purpose text not null default 'draft' check (purpose in ('draft', 'repair', 'judge', 'picture', 'fitness')),
  -- Hash of model and question: the same again is answered from here.
  add column request_key text,
  add column answer text,
  -- Why there is none.
  add column fault text;

create index model_calls_by_request on model_calls (tenant_id, request_key) where answer is not null;

create table outbound_requests (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id() references tenants on delete cascade,
  project_id uuid,
  workflow_execution_id text,
  -- Where to: scheme, host and port.
  origin text not null,
  -- What for and what was sent, in words for the client.
  purpose text not null,
  content text not null,
  bytes bigint not null check (bytes >= 0),
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete set null (project_id),
  foreign key (tenant_id, workflow_execution_id) references workflow_executions (tenant_id, id)
    on delete set null (workflow_execution_id)
);

create index outbound_requests_by_day on outbound_requests (tenant_id, created_at);

create table model_settings (
  tenant_id uuid primary key default current_tenant_id() references tenants on delete cascade,
  -- Nothing of this client leaves this machine, whatever else is allowed.
  is_local_only boolean not null default false,
  -- Origins that may be sent to.
  allowed json not null default '[]',
  -- A tier or a model; null: none is asked.
  wanted text,
  budget_usd numeric(14, 6)
);

select wall_table('outbound_requests', 'member');
select wall_table('model_settings', 'admin');
