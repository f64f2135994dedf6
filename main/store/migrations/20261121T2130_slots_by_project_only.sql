-- Revisions are looked for within a project only.
drop index slot_revisions_by_slot;

/*
 * plpgsql keeps its plans, and the embedded database rarely learns how large its tables are. Planned while the table was empty, this function
 * went through the revisions of all projects by their primary key.
 */
alter function standing_hand_edits(uuid, text) set plan_cache_mode = force_custom_plan;
