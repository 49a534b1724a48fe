-- An open proposal that went over to the unit that came after its own: in which change, from whom to whom.
create table nomination.proposal_move (
    id          bigint generated always as identity primary key,
    proposal_id bigint    not null references nomination.proposal,
    change_id   bigint    not null references organisation.unit_change,
    from_unit   text      not null,
    from_name   text      not null,
    to_unit     text      not null,
    to_name     text      not null,
    moved_at    timestamptz not null default clock_timestamp(),
    undone      boolean   not null default false,
    unique (proposal_id, change_id)
);
create index proposal_move_of_change on nomination.proposal_move (change_id);

-- A unit writes one proposal for a call at a time; what it has taken over from another comes besides.
alter table nomination.proposal add column taken_over boolean not null default false;
drop index nomination.proposal_in_the_making;
create unique index proposal_in_the_making on nomination.proposal (department, unit, call_id)
    where status in ('DRAFT', 'PREPARED') and not taken_over;
