-- A set of the rules by which nominees are judged, as tables of the decision engine; what a set says never changes. The first
-- one comes with the product, proposed by nobody.
-- base: the set that was the latest when this one was brought; it is compared with that
-- answers, silent: what the cases came to, a line each, and the rows that had a say in none; of the cases with the checksum
create table catalogue.rule_set (
    number        integer generated always as identity primary key,
    state         text        not null check (state in ('DRAFT', 'WAITING', 'ACTIVE', 'REFUSED')),
    base          integer     references catalogue.rule_set,
    valid_from    date,
    dmn           text        not null,
    sha256        text        not null,
    file_name     text        not null,
    why           text        not null default '',
    source        text        not null default '',
    proposed_by   text        not null,
    proposed_name text        not null,
    proposed_at   timestamptz not null,
    answered_by   text,
    answered_name text,
    answered_at   timestamptz,
    answer        text        not null default '',
    cases         text        not null default '',
    cases_done    integer     not null default 0,
    answers       text        not null default '',
    silent        text        not null default '',
    check (answered_by <> proposed_by),
    check (state not in ('WAITING', 'ACTIVE') or valid_from is not null)
);
create index rule_set_in_force on catalogue.rule_set (valid_from, number) where state = 'ACTIVE';
