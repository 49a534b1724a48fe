-- subject: Keycloak's own id of the person, so that a user name is never taken over by another one
-- confirmed_at: when a sign-in or the synchronisation saw the person last
alter table identity.account
    add column password_hash text,
    add column subject text unique,
    add column confirmed_at timestamptz not null default clock_timestamp();

-- the state of the synchronisation with Keycloak: one row; turn_at makes the nodes take turns
create table identity.directory_sync (
    only_one     boolean primary key default true check (only_one),
    turn_at      timestamptz not null default '-infinity',
    succeeded_at timestamptz,
    people       integer,
    failed_at    timestamptz,
    failure      text
);
insert into identity.directory_sync default values;

-- people whom Keycloak knows and we cannot let in, with the key of the sentence that says why
create table identity.directory_conflict (
    user_name text primary key,
    cause     text not null
);
