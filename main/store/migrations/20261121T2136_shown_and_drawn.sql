-- Whether models may be shown a client's pages as pictures, and may draw some: both only where somebody said so.
alter table model_settings
  add column can_show_pages boolean not null default false,
  add column can_draw boolean not null default false;
