-- A large value that repeats most of an earlier one is kept as stretches of it and what is new between them. PostgreSQL 15 and later.

alter table agent_executions
  alter value drop not null,
  add base_step_key text,
  -- In the order of the value's text: [from, to] are bytes of the base's text (UTF-8), a string is new text.
  add stretches json,
  add foreign key (project_id, base_step_key) references agent_executions (project_id, step_key),
  -- A base is always kept whole: no value hangs on more than one other.
  add check (case when value is null then base_step_key is not null and stretches is not null else base_step_key is null end);

-- Every step with its value whole, however it is kept.
create view step_values with (security_invoker = true) as
select
  step.project_id,
  step.step_key,
  coalesce(
    step.value,
    (
      select
        convert_from(
          string_agg(
            case json_typeof(stretch)
              when 'string' then convert_to(stretch #>> '{}', 'UTF8')
              else substring(base.bytes from (stretch ->> 0)::int + 1 for (stretch ->> 1)::int - (stretch ->> 0)::int)
            end,
            ''::bytea order by place
          ),
          'UTF8'
        )::json
      from
        -- Offset 0: the base's text is taken out once, not for every stretch.
        (
          select convert_to(whole.value::text, 'UTF8') as bytes
          from agent_executions as whole
          where whole.project_id = step.project_id and whole.step_key = step.base_step_key
          offset 0
        ) as base,
        json_array_elements(step.stretches) with ordinality as stretches (stretch, place)
    )
  ) as value
from agent_executions as step;

grant select on step_values to app_user, app_host;
