-- From here on the rows come from the files in resources/catalogue; the migration of their own fills the tables.

-- the article that says what a department's director may decide
alter table catalogue.regime add column authority text not null default '';

-- shares as people write them, such as 2/3
alter table catalogue.vote_rule
    add column quorum text check (quorum ~ '^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$'),
    add column threshold text check (threshold ~ '^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$');
update catalogue.vote_rule
   set quorum = quorum_numerator || '/' || quorum_denominator,
       threshold = threshold_numerator || '/' || threshold_denominator;
alter table catalogue.vote_rule
    alter column quorum set not null,
    alter column threshold set not null,
    drop column quorum_numerator,
    drop column quorum_denominator,
    drop column threshold_numerator,
    drop column threshold_denominator;

-- What people call an award, also wrongly: a name may stand for more than one.
create table catalogue.award_alias (
    alias      text not null check (alias <> ''),
    award_code text not null,
    remark     text not null check (remark <> ''),
    primary key (alias, award_code)
);

-- What a dossier for an award holds, in the order in which it is put together, and on which form.
create table catalogue.dossier_item (
    award_code text    not null,
    regime     text    not null,
    position   integer not null check (position > 0),
    content    text    not null check (content <> ''),
    template   text,
    basis      text    not null check (basis <> ''),
    verified   boolean not null,
    primary key (award_code, regime, position),
    foreign key (award_code, regime) references catalogue.award
);

-- How many working days a matter may take.
create table catalogue.deadline (
    matter       text    not null,
    regime       text    not null references catalogue.regime,
    working_days integer not null check (working_days > 0),
    scope        text    not null check (scope <> ''),
    basis        text    not null check (basis <> ''),
    verified     boolean not null,
    primary key (matter, regime)
);

-- A row that somebody wants changed or added, with the text that says so; a second person lets it into force or not.
-- department: whose own row it is, null for the law that all departments share
create table catalogue.change (
    id            bigint generated always as identity primary key,
    "table"       text        not null,
    key           text        not null,
    department    text,
    before        jsonb,
    after         jsonb       not null,
    why           text        not null check (why <> ''),
    source        text        not null check (source <> ''),
    proposed_by   text        not null,
    proposed_name text        not null,
    proposed_at   timestamptz not null,
    state         text        not null check (state in ('PENDING', 'IN_FORCE', 'REFUSED', 'WITHDRAWN')),
    answered_by   text,
    answered_name text,
    answered_at   timestamptz,
    answer        text        not null default '',
    check ((state = 'PENDING') = (answered_by is null)),
    check ((answered_by = proposed_by) = (state = 'WITHDRAWN'))
);

-- nobody waits for two opinions on one row
create unique index change_pending_once on catalogue.change ("table", key) where state = 'PENDING';
create index change_of_row on catalogue.change ("table", key, id);
