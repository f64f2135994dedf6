-- Comments as pins on a page: where exactly, in which round, what was answered. Where they stand follows from changes, so that it can be undone.

alter table projects
  -- How many times the client has been asked to look, this time included.
  add column review_round integer not null default 1 check (review_round > 0);

alter table comments
  -- Null where no slot holds what was touched.
  alter column slot drop not null,
  add column author text not null default 'designer' check (author in ('designer', 'client')),
  add column round integer not null default 1 check (round > 0),
  add column selector text not null default '',
  -- Where in the element: shares of its width and height.
  add column x01 real not null default 0 check (x01 between 0 and 1),
  add column y01 real not null default 0 check (y01 between 0 and 1),
  -- What the element said.
  add column excerpt text not null default '',
  -- Each with an id, who, when and the words.
  add column answers json not null default '[]',
  add unique (tenant_id, id);

-- The newest whose change the site stands on is how a comment stands; a comment without one is not there.
create table comment_states (
  id bigint generated always as identity primary key,
  tenant_id uuid not null default current_tenant_id(),
  comment_id uuid not null,
  change_id bigint not null,
  state text not null check (state in ('open', 'done', 'wont')),
  foreign key (tenant_id, comment_id) references comments (tenant_id, id) on delete cascade,
  foreign key (tenant_id, change_id) references changes (tenant_id, id)
);

create index comment_states_by_comment on comment_states (comment_id, id desc);

select wall_table('comment_states', 'member');
