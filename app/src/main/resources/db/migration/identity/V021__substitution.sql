-- Who does which steps for whom, from the first to the last business day; ended early when ended_at is set.
create table identity.substitution (
    id         bigint generated always as identity primary key,
    department text        not null,
    absent     text        not null,
    substitute text        not null,
    from_date  date        not null,
    to_date    date        not null,
    steps      text[]      not null check (cardinality(steps) > 0),
    reason     text        not null,
    made_by    text        not null,
    made_at    timestamptz not null default clock_timestamp(),
    ended_by   text,
    ended_at   timestamptz,
    check (absent <> substitute),
    check (from_date <= to_date),
    check ((ended_by is null) = (ended_at is null))
);

create index substitution_absent on identity.substitution (absent);
create index substitution_substitute on identity.substitution (substitute);
create index substitution_running on identity.substitution (department, to_date) where ended_at is null;
