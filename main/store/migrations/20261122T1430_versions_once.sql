-- The id that whoever named a version gave their deed: asked for again because its answer was lost, it is not named twice.
alter table site_versions add column deed_id uuid;

create unique index site_versions_by_deed on site_versions (project_id, deed_id) where deed_id is not null;
