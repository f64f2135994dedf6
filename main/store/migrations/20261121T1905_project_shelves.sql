-- Where a project lies for the designer: in the list, put away, or thrown away and still to be had back.

alter table projects
  add column shelf text not null default 'open' check (shelf in ('open', 'archived', 'trashed'));
