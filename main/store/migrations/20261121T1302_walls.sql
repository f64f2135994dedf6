-- The walls between clients: row-level security that even a table's owner is held to. PostgreSQL 15 to 18.
-- Every transaction takes the role app_user and says whose it is (walled-connection.ts); without that nothing is seen.

do $$
begin
  -- Roles belong to the whole server: another database of it may have made them.
  if not exists (select from pg_roles where rolname = 'app_user') then
    create role app_user nologin;
  end if;
  -- For what goes across tenants: cleaning up, the audit log, making a tenant.
  if not exists (select from pg_roles where rolname = 'app_host') then
    create role app_host nologin;
  end if;
  execute format('grant app_user, app_host to %I', current_user);
  execute format('revoke temporary on database %I from public', current_database());
end
$$;

revoke create on schema public from public;

-- What the server's administrator alone may take away; where that is not us, walled-connection.ts refuses such statements all the same.
do $$
declare
  large_object regprocedure;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;
  end if;

  revoke execute on function set_config(text, text, boolean) from public;
  revoke usage on language plpgsql from public;
  revoke update on pg_settings from public;
  -- Large objects belong to no tenant: one could hand them to another.
  for large_object in
    select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^(lo_|loread|lowrite)'
  loop
    execute format('revoke execute on function %s from public', large_object);
  end loop;
end
$$;

create function tenant_role_at_least(role text) returns boolean language sql stable parallel safe
  return array_position(array['viewer', 'member', 'admin', 'owner'], current_setting('app.current_user_role'))
    >= array_position(array['viewer', 'member', 'admin', 'owner'], role);

/*
 * Puts a table that has a tenant_id behind the wall. Migrations to come call it for their own tables.
 * Values are asked for once a statement, not once a row, hence the selects.
 */
create function wall_table(walled regclass, write_from text) returns void language plpgsql as $$
declare
  own constant text := 'tenant_id = (select current_tenant_id())';
  may_write constant text := format('%s and (select tenant_role_at_least(%L))', own, write_from);
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy tenant_reads on %s for select to app_user using (%s)', walled, own);
  execute format('create policy tenant_adds on %s for insert to app_user with check (%s)', walled, may_write);
  execute format('create policy tenant_changes on %s for update to app_user using (%s) with check (%2$s)', walled, may_write);
  execute format('create policy tenant_removes on %s for delete to app_user using (%s)', walled, may_write);
  execute format('create policy host on %s to app_host using (true) with check (true)', walled);
  execute format('grant select, insert, update, delete on %s to app_user, app_host', walled);
end
$$;

select wall_table(name::regclass, 'member') from unnest(array[
  'projects', 'workflow_executions', 'agent_executions', 'slot_revisions', 'generated_assets', 'website_evaluations',
  'agent_memories', 'knowledge_nodes', 'knowledge_edges', 'findings', 'comments', 'approvals', 'deployments', 'experiments',
  'rum_events', 'model_calls', 'events'
]) as name;

select wall_table(name::regclass, 'admin') from unnest(array['memberships', 'company_profiles', 'workflow_definitions']) as name;

-- Only owners make, change or remove owners.
create policy owners_add_owners on memberships as restrictive for insert to app_user
  with check (role <> 'owner' or (select tenant_role_at_least('owner')));
create policy owners_change_owners on memberships as restrictive for update to app_user
  using (role <> 'owner' or (select tenant_role_at_least('owner')))
  with check (role <> 'owner' or (select tenant_role_at_least('owner')));
create policy owners_remove_owners on memberships as restrictive for delete to app_user
  using (role <> 'owner' or (select tenant_role_at_least('owner')));

-- A tenant sees itself; the host makes and removes them.
alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenant_reads on tenants for select to app_user using (id = (select current_tenant_id()));
create policy tenant_changes on tenants for update to app_user
  using (id = (select current_tenant_id()) and (select tenant_role_at_least('admin')))
  with check (id = (select current_tenant_id()) and (select tenant_role_at_least('admin')));
create policy host on tenants to app_host using (true) with check (true);
grant select on tenants to app_user;
grant update (name) on tenants to app_user;
grant select, insert, update, delete on tenants to app_host;

-- A person may work for several clients: whoever works for one sees who else does.
alter table users enable row level security;
alter table users force row level security;
create policy colleagues on users for select to app_user
  using (exists (select from memberships where memberships.user_id = users.id));
create policy host on users to app_host using (true) with check (true);
grant select on users to app_user;
grant select, insert, update, delete on users to app_host;

-- Written by the host alone, and never changed.
alter table security_audit_log enable row level security;
alter table security_audit_log force row level security;
create policy tenant_reads on security_audit_log for select to app_user
  using (tenant_id = (select current_tenant_id()) and (select tenant_role_at_least('admin')));
create policy host_reads on security_audit_log for select to app_host using (true);
create policy host_adds on security_audit_log for insert to app_host with check (true);
grant select on security_audit_log to app_user;
grant select, insert on security_audit_log to app_host;
grant select, update on security_audit_head to app_host;

revoke execute on function make_audit_partitions(integer), wall_table(regclass, text) from public;
