-- What a decision has ordered about the department as a whole: the name, symbol and place that it bears from a day on, which
-- stand in organisation.department. One that was undone stays as a row.
create table organisation.department_change (
    id          bigint generated always as identity primary key,
    department  text not null,
    day         date not null,
    old_name    text not null,
    new_name    text not null,
    decision    text not null check (decision <> ''),
    person      text not null,
    told        text not null,
    recorded_at timestamp not null,
    undone_by   text,
    undone_at   timestamp,
    check ((undone_by is null) = (undone_at is null))
);
create unique index department_change_once_a_day on organisation.department_change (department, day) where undone_at is null;
