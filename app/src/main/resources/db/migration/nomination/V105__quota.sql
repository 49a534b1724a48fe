-- The places of a quota: one row for each call, award and scope ('' is the whole department, else a unit), which everybody
-- locks who takes or gives back a place; so two who want the last one come one after the other. Places that the director
-- grants over the quota are no part of used.
create table nomination.quota_balance (
    call_id    bigint  not null references nomination.call,
    award_code text    not null,
    scope      text    not null,
    places     integer not null default 0,
    used       integer not null default 0,
    primary key (call_id, award_code, scope),
    constraint quota_is_never_negative check (used >= 0),
    constraint quota_is_never_exceeded check (used <= places)
);

-- A request to have more than the quota: of a unit for rows of its list (proposal_id), or of the council's secretary for
-- what the council has passed when fewer places are left than were taken; base, places and used as they stood then.
create table nomination.quota_overdraft (
    id            bigint generated always as identity primary key,
    call_id       bigint    not null references nomination.call,
    award_code    text      not null,
    scope         text      not null,
    department    text      not null,
    proposal_id   bigint    references nomination.proposal,
    asker         text      not null,
    reason        text      not null check (reason <> ''),
    base          integer   not null,
    places        integer   not null,
    used          integer   not null,
    asked_by      text      not null,
    asked_by_name text      not null,
    asked_at      timestamp not null,
    granted       boolean,
    answer        text      not null default '',
    decided_by    text,
    decided_by_name text,
    decided_at    timestamp,
    check ((granted is null) = (decided_by is null) and (granted is null) = (decided_at is null)),
    check (granted is distinct from false or answer <> '')
);
create index quota_overdraft_of_department on nomination.quota_overdraft (department, id);
create unique index quota_overdraft_waits_once on nomination.quota_overdraft (proposal_id) where granted is null;
create unique index quota_overdraft_of_call_waits_once on nomination.quota_overdraft (call_id, award_code, scope)
    where granted is null and proposal_id is null;

-- the rows that it is asked for, as they were called: the unit may still take a row off its list
create table nomination.quota_overdraft_row (
    overdraft_id  bigint not null references nomination.quota_overdraft,
    nomination_id bigint not null,
    name          text   not null,
    primary key (overdraft_id, nomination_id)
);
create index quota_overdraft_of_nomination on nomination.quota_overdraft_row (nomination_id);

-- What happened to each place: only ever added to. A place with an overdraft is one over the quota.
create table nomination.quota_entry (
    id            bigint generated always as identity primary key,
    call_id       bigint      not null,
    award_code    text        not null,
    scope         text        not null,
    nomination_id bigint      not null,
    kind          text        not null check (kind in ('RESERVED', 'CONFIRMED', 'RELEASED')),
    overdraft_id  bigint      references nomination.quota_overdraft,
    recorded_at   timestamptz not null default clock_timestamp(),
    foreign key (call_id, award_code, scope) references nomination.quota_balance
);
create index quota_entry_of_scope on nomination.quota_entry (call_id, award_code, scope);
create index quota_entry_of_nomination on nomination.quota_entry (nomination_id, id);

create function nomination.refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of places is only added to';
end $$;

create trigger quota_entry_is_final before update or delete on nomination.quota_entry
    for each row execute function nomination.refuse_change_of_ledger();

-- who holds a place: the last entry of each nomination, unless that gave it back
create view nomination.quota_holding as
select id, call_id, award_code, scope, nomination_id, kind, overdraft_id
  from nomination.quota_entry entry
 where kind <> 'RELEASED'
   and not exists (select from nomination.quota_entry later
                    where later.nomination_id = entry.nomination_id and later.id > entry.id);
