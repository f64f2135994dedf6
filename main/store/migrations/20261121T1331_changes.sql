-- Changes of a site: what a person or a run did at once, in one or several slots. Nothing here is ever removed or written over:
-- undoing adds revisions that say what was said before.

create table changes (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  kind text not null check (kind in ('run', 'edit', 'accept', 'dismiss', 'restore', 'undo', 'redo')),
  author text not null check (author in ('agent', 'designer', 'client')),
  sentence text not null,
  -- The change it was made on top of: changes are a tree. Undo and redo are moves in it and stand beside it.
  parent_id bigint,
  -- Undo and redo: which change.
  target_id bigint,
  -- Where the project stands after it; null: at this change itself.
  position_id bigint,
  -- When the site's files first followed it; null: a run has still to make what reads the changed slots.
  settled_at timestamptz,
  created_at timestamptz not null default now(),
  unique (tenant_id, id),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, parent_id) references changes (tenant_id, id),
  foreign key (tenant_id, target_id) references changes (tenant_id, id),
  foreign key (tenant_id, position_id) references changes (tenant_id, id)
);

create index changes_by_project on changes (project_id, id desc);
create index changes_by_parent on changes (parent_id, id desc);

alter table slot_revisions
  add column change_id bigint,
  add foreign key (tenant_id, change_id) references changes (tenant_id, id);
create index slot_revisions_by_change on slot_revisions (change_id);

-- The change whose consequence the run is; of a run by itself, the change it came to be. Null until it has changed something.
alter table workflow_executions
  add column change_id bigint,
  add foreign key (tenant_id, change_id) references changes (tenant_id, id);

-- A name for how all slots stood at a moment.
create table site_versions (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  name text not null,
  author text not null check (author in ('agent', 'designer', 'client')),
  change_id bigint,
  -- Hex SHA-256 of the slots' values.
  hash text not null,
  created_at timestamptz not null default now(),
  unique (tenant_id, id),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, change_id) references changes (tenant_id, id)
);

create index site_versions_by_project on site_versions (project_id, created_at desc);

create table site_version_slots (
  tenant_id uuid not null default current_tenant_id(),
  version_id uuid not null,
  slot text not null,
  revision_id bigint not null,
  primary key (version_id, slot),
  foreign key (tenant_id, version_id) references site_versions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, revision_id) references slot_revisions (tenant_id, id)
);

select wall_table(name::regclass, 'member') from unnest(array['changes', 'site_versions', 'site_version_slots']) as name;

create function position_of(project uuid) returns bigint language sql stable
  return (select coalesce(position_id, id) from changes where project_id = project order by id desc limit 1);

/*
 * The change that a run's steps belong to. A run by itself becomes a change with the first step it saves: one that finds nothing to do
 * leaves no trace, and redo stays possible. Locks the project, so that two sessions never stand at two places.
 */
create function change_of_run(project uuid, run text) returns bigint volatile language plpgsql as $$
declare
  found_change bigint;
begin
  perform from projects where id = project for no key update;
  select change_id into found_change from workflow_executions where id = run;
  if found_change is null then
    insert into changes (tenant_id, project_id, kind, author, sentence, parent_id)
    select tenant_id, id, 'run', 'agent', '', position_of(project) from projects where id = project
    returning id into found_change;
    update workflow_executions set change_id = found_change where id = run;
  end if;
  return found_change;
end
$$;
