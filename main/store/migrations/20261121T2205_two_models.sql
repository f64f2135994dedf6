-- Whether two models are asked about every draft and the better answer is kept.
alter table model_settings add column asks_two boolean not null default false;
