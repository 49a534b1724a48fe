-- the nominee's own account, where exactly one of the proposing unit bears the name: they neither appraise nor vote on it
alter table nomination.nomination add column user_name text;
