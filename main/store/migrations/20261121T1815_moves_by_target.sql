-- The moves that undid or brought back a change: the newest of them says whether the site stands on it. PostgreSQL 15 and later.

create index changes_by_target on changes (target_id, id desc) where target_id is not null;
