/*
 * The hand edits that stand for some slots now; of a slot without any, nothing. Asked once for all steps that are saved together: a call
 * for each step took longer than writing it.
 *
 * Volatile, and it locks the project first: a run that saves a step while a person edits the same slot in another session takes the
 * person's edit with it. Planned at each call, since a plan kept from when the table was empty goes through all projects.
 */
create function standing_hand_edits(project uuid, slots text[]) returns table (of_slot text, edits json)
volatile language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
  perform from projects where id = project for no key update;
  return query
    select asked.slot, newest.hand_edits
    from unnest(slots) as asked (slot)
    cross join lateral (
      select revision.hand_edits
      from slot_revisions as revision
      where revision.project_id = project and revision.slot = asked.slot
      order by revision.id desc
      limit 1
    ) as newest;
end
$$;

drop function standing_hand_edits(uuid, text);
