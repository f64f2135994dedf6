-- A comment placed anew and a round begun hang on a change, so that both are undone like an edit.

alter table comment_states
  -- Where this change put the comment; null where it left it.
  add column place json;

alter table changes
  -- The round of review that begins with it.
  add column review_round integer check (review_round > 0);
