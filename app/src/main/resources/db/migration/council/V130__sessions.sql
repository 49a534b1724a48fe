create schema council;

-- the vote rule is copied from the catalogue when the session opens: a later change of the rule leaves it alone
create table council.session (
    id bigint generated always as identity primary key,
    version integer not null,
    department text not null,
    call_id bigint not null references nomination.call,
    call_title text not null,
    award_code text not null,
    status text not null check (status in ('PLANNED', 'OPEN', 'CLOSED')),
    meeting_date date,
    quorum_numerator bigint,
    quorum_denominator bigint,
    threshold_numerator bigint,
    threshold_denominator bigint,
    counted_over text check (counted_over in ('ALL_MEMBERS', 'VOTERS')),
    rule_basis text,
    rule_verified boolean,
    planned_by text not null,
    opened_by text,
    closed_by text,
    check ((status = 'PLANNED') = (meeting_date is null)),
    check ((status = 'PLANNED') = (quorum_numerator is null)),
    check ((status = 'CLOSED') = (closed_by is not null))
);

create index on council.session (department, id);

-- what the members have before them, as it stood when the session was planned
create table council.agenda_item (
    session bigint not null references council.session,
    nomination bigint not null references nomination.nomination,
    kind text not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    name text not null,
    post text not null,
    unit_of_day text not null,
    unit text not null,
    unit_name text not null,
    receipt_number text not null,
    left_out boolean not null default false,
    agree integer,
    disagree integer,
    passed boolean,
    primary key (session, nomination),
    check ((agree is null) = (passed is null) and (disagree is null) = (passed is null))
);

-- a nomination stands on one agenda only
create unique index agenda_item_once on council.agenda_item (nomination) where not left_out;
