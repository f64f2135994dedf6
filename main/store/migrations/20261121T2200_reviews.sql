-- Files handed out for a client to look at, and what the client signed.

-- What comes back names one of these: nobody else knows its id.
create table review_files (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null default current_tenant_id(),
  project_id uuid not null,
  -- What the site was like when it was handed out.
  version_id uuid not null,
  round integer not null check (round > 0),
  created_at timestamptz not null default now(),
  foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  foreign key (tenant_id, version_id) references site_versions (tenant_id, id)
);

create index review_files_by_project on review_files (project_id, created_at desc);

select wall_table('review_files', 'member');

alter table approvals
  -- The version that was signed, and its hash: what the site says must still come to the same.
  add column version_id uuid,
  add column hash text not null default '',
  -- As the client dated it.
  add column signed_on date,
  add foreign key (tenant_id, version_id) references site_versions (tenant_id, id);
