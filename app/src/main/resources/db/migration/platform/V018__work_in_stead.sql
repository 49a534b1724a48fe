-- Who may do an open step in an absent person's stead, and on which business days; each row has a link in the engine.
create table platform.task_substitute (
    task_id    text not null,
    substitute text not null,
    absent     text not null,
    first_day  date not null,
    last_day   date not null,
    primary key (task_id, substitute)
);

-- What was done in another person's stead, with the names of that day; never changed.
create table platform.done_in_stead (
    id      bigint generated always as identity primary key,
    process text        not null,
    case_id bigint      not null,
    step    text        not null,
    about   text        not null,
    person  text        not null,
    absent  text        not null,
    told    text        not null,
    done_on date        not null,
    done_at timestamptz not null default clock_timestamp()
);

create index done_in_stead_case on platform.done_in_stead (process, case_id, step);
create index done_in_stead_person on platform.done_in_stead (person);
create index done_in_stead_absent on platform.done_in_stead (absent);
