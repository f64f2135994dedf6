-- How often a memory was of use, beside it: counting there wrote 6 KB anew each time, and the place of it in the index. PostgreSQL 15 to 18.

alter table agent_memories add unique (tenant_id, id);

create table memory_uses (
  memory_id bigint primary key,
  tenant_id uuid not null default current_tenant_id(),
  access_count integer not null default 1,
  last_accessed timestamptz not null default now(),
  foreign key (tenant_id, memory_id) references agent_memories (tenant_id, id) on delete cascade
);

-- The wall holds its owner up, too, whom this is run by.
alter table agent_memories no force row level security;
insert into memory_uses (memory_id, tenant_id, access_count, last_accessed)
  select id, tenant_id, access_count, coalesce(last_accessed, created_at) from agent_memories where access_count > 0;
alter table agent_memories force row level security;
alter table agent_memories drop column access_count, drop column last_accessed;

select wall_table('memory_uses', 'member');

-- Those of one model and agent are counted from the index alone.
create index agent_memories_by_model on agent_memories (tenant_id, embedding_model, agent);
drop index agent_memories_by_agent;
