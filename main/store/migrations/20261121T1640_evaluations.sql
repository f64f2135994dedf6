-- What graders answered, by what they looked at; and how sure a finding is, in the words findings have.
alter table website_evaluations
  -- Address; null for the whole site.
  add column page text,
  -- Hash of all that the answer follows from: the grader, and what it looked at.
  add column key text not null default gen_random_uuid()::text;
alter table website_evaluations alter column key drop default;
create unique index website_evaluations_by_key on website_evaluations (project_id, key);

alter table findings drop constraint findings_certainty_check;
alter table findings alter column certainty type text
  using case when certainty >= 0.9 then 'sure' when certainty >= 0.6 then 'likely' else 'possible' end;
alter table findings add constraint findings_certainty_check check (certainty in ('sure', 'likely', 'possible'));
