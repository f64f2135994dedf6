-- Providers whose key lies in the vault; the key itself is never here.
alter table model_settings add column keyed json not null default '[]';
