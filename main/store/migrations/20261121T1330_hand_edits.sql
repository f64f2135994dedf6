-- What a person has set inside a slot, kept by itself: a revision is what its step made with these laid over it.

alter table slot_revisions
  -- [{ pointer, value?, made? }]
  add column hand_edits json not null default '[]',
  drop column hand_edited;

/*
 * The hand edits that stand for a slot now. Volatile, and it locks the project first: a run that saves a step while a person edits the
 * same slot in another session takes the person's edit with it.
 */
create function standing_hand_edits(project uuid, slot_name text) returns json volatile language plpgsql as $$
begin
  perform from projects where id = project for no key update;
  return coalesce(
    (select hand_edits from slot_revisions where project_id = project and slot = slot_name order by id desc limit 1),
    '[]'
  );
end
$$;
