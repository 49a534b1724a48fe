-- which departments the groups of the person name: their process admins read of it, and everybody's when they name none
alter table identity.directory_conflict add column departments text[] not null default '{}';
