-- An award of earlier days, entered from an old file. Never a register_entry: those come from our own decisions alone.
-- What the old file does not state stays null (level, counts, dates, year) or empty (texts).
-- achieved_year: the year whose achievement it honours, often the one before that of the decision.
-- person_id: whose it is, once a person has said so; never by the name alone.
create table register.past_award (
    id               bigint generated always as identity primary key,
    version          integer     not null default 0,
    department       text        not null,
    kind             text        not null check (kind in ('COLLECTIVE', 'INDIVIDUAL', 'GROUP')),
    name             text        not null check (name <> ''),
    post             text        not null,
    unit             text        not null,
    collectives      integer check (collectives >= 0),
    individuals      integer check (individuals >= 0),
    award_name       text        not null check (award_name <> ''),
    award_code       text,
    level            text check (level in ('DEPT', 'PROV', 'MIN', 'PM', 'PRES')),
    authority        text        not null,
    number           text        not null,
    decided_on       date,
    decided_precision text       not null check (decided_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    achieved_year    integer check (achieved_year between 1945 and 2100),
    occasion         text        not null,
    handed_on        date,
    handed_precision text        not null check (handed_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    presenter        text        not null,
    source           text        not null check (source <> ''),
    scan_id          bigint,
    status           text        not null check (status in ('ENTERED', 'VERIFIED', 'REFUSED')),
    entered_by       text        not null,
    verified_by      text,
    import_id        bigint,
    lookup_number    integer,
    lookup_symbol    text        not null,
    folded_name      text        not null,
    folded_text      text        not null,
    natural_key      text        not null,
    person_id        bigint      references organisation.person,
    constraint past_award_once unique (department, natural_key),
    check ((decided_on is null) = (decided_precision = 'UNKNOWN')),
    check ((handed_on is null) = (handed_precision = 'UNKNOWN')),
    constraint past_award_of_individual check (person_id is null or kind = 'INDIVIDUAL'),
    check (kind = 'GROUP' or (collectives is null and individuals is null)),
    check (status <> 'VERIFIED' or (level is not null and award_code is not null
           and verified_by is not null and verified_by <> entered_by))
);

create index past_award_of_department on register.past_award (department, id desc);
create index past_award_of_person on register.past_award (person_id) where person_id is not null;
create index past_award_in_public on register.past_award (lookup_number, folded_name) where status = 'VERIFIED';

-- Who entered, imported, mended, corrected, verified or refused it, and what changed; rows are only added.
create table register.past_award_event (
    id          bigint generated always as identity primary key,
    award_id    bigint      not null references register.past_award,
    action      text        not null check (action in
                    ('ENTERED', 'IMPORTED', 'REPAIRED', 'CORRECTED', 'SCANNED', 'VERIFIED', 'REFUSED', 'LINKED', 'UNLINKED')),
    person      text        not null,
    person_name text        not null,
    at          timestamptz not null,
    note        text        not null,
    changes     jsonb       not null default '[]' check (jsonb_typeof(changes) = 'array')
);

create index past_award_event_of_award on register.past_award_event (award_id, id);

create function register.refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a past award never changes';
end $$;

create trigger past_award_event_is_final before update or delete on register.past_award_event
    for each row execute function register.refuse_change_of_history();
