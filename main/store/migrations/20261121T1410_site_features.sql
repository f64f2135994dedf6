-- What each made site looks and reads like: later sites of the studio are held apart from it. PostgreSQL 15 and later.

alter table projects add column features json;
