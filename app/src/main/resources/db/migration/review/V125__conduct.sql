-- The inspectorate has looked at a nomination: there was nothing, or it opened a case.
create table review.conduct_check (
    nomination_id   bigint      primary key references nomination.nomination on delete cascade,
    proposal_id     bigint      not null references nomination.proposal,
    checked_by      text        not null,
    checked_by_name text        not null,
    checked_at      timestamptz not null
);

create index conduct_check_of_proposal on review.conduct_check (proposal_id);

-- Discipline, inspection or a denunciation being looked into: while it is open its nomination is suspended, not rejected.
create table review.conduct_case (
    id             bigint generated always as identity primary key,
    version        integer     not null,
    nomination_id  bigint      not null references nomination.nomination,
    department     text        not null,
    matter         text        not null check (matter <> ''),
    expected_end   date        not null,
    opened_by      text        not null,
    opened_by_name text        not null,
    opened_at      timestamptz not null,
    violated       boolean,
    conclusion     text        not null,
    closed_by      text,
    closed_by_name text,
    closed_at      timestamptz,
    check ((closed_at is null) = (violated is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (closed_at is null or conclusion <> '')
);

create unique index conduct_case_open on review.conduct_case (nomination_id) where closed_at is null;
create index conduct_case_of_nomination on review.conduct_case (nomination_id, id);
create index conduct_case_of_department on review.conduct_case (department, expected_end) where closed_at is null;
