/*
 * Whose a row is follows from its project, which names the tenant too and is checked by (tenant_id, project_id): a second check of the
 * tenant alone was paid for at each step and each event, and could not refuse anything.
 */
alter table agent_executions drop constraint agent_executions_tenant_id_fkey;
alter table slot_revisions drop constraint slot_revisions_tenant_id_fkey;
alter table events
  alter column project_id set not null,
  drop constraint events_tenant_id_fkey;
