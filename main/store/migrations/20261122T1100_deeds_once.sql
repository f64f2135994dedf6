-- The id that whoever asked for a change gave their deed: asked for again because its answer was lost, it is not made twice.
alter table changes add column deed_id uuid;

create unique index changes_by_deed on changes (project_id, deed_id) where deed_id is not null;
