-- What a model holds of a site stands beside what was measured, and apart from it.
alter table website_evaluations
  add column judge text not null default 'measured' check (judge in ('measured', 'model')),
  add column view json,
  add constraint website_evaluations_view check ((judge = 'model') = (view is not null));
