-- One publication at a time to one place, however many studios share the database. PostgreSQL 15 and later.
alter table deployments
  -- Until when whoever is at it is believed to be; null when it is over.
  add column leased_until timestamptz;

create unique index deployments_under_way on deployments (tenant_id, project_id, host, site) where leased_until is not null;
