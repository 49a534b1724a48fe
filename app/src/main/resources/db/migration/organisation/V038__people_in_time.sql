-- Somebody said that two records are one person: nothing of either is rewritten, so that undoing it gives both back as they are.
-- merged_into of organisation.person is where the merges that stand lead in the end.
create table organisation.person_merge (
    id          bigint      generated always as identity primary key,
    department  text        not null,
    merged      bigint      not null references organisation.person,
    into_person bigint      not null references organisation.person check (into_person <> merged),
    reason      text        not null check (reason <> ''),
    by_person   text        not null,
    by_name     text        not null,
    at          timestamptz not null,
    undone_by   text,
    undone_name text,
    undone_at   timestamptz,
    undone_why  text check (undone_why <> ''),
    check (num_nonnulls(undone_by, undone_name, undone_at, undone_why) in (0, 4))
);

create unique index person_merged_once on organisation.person_merge (merged) where undone_at is null;
create index person_merge_into on organisation.person_merge (into_person);

-- Who wrote what about a person, and why; rows are only added.
create table organisation.person_event (
    id          bigint      generated always as identity primary key,
    person_id   bigint      not null references organisation.person,
    action      text        not null check (action in ('ENTERED', 'CORRECTED', 'POST_ADDED', 'POST_CORRECTED', 'POST_REMOVED',
                                                       'MERGED', 'TOOK_OVER', 'UNDONE', 'GAVE_BACK', 'LINKED', 'UNLINKED')),
    by_person   text        not null,
    by_name     text        not null,
    at          timestamptz not null,
    told        text        not null,
    reason      text        not null
);

create index person_event_of_person on organisation.person_event (person_id, id);

create function organisation.refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a person never changes';
end $$;

create trigger person_event_is_final before update or delete on organisation.person_event
    for each row execute function organisation.refuse_change_of_history();
