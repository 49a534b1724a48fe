create schema register;

-- One honour of one recipient; written when its decision is issued, never changed afterwards.
create table register.register_entry (
    id bigint generated always as identity primary key,
    department text not null,
    decision_id bigint not null,
    nomination_id bigint not null,
    award_name text not null,
    recipient_kind text not null check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL')),
    recipient_name text not null,
    folded_name text not null,
    post text not null,
    unit_of_day text not null,
    decision_number integer not null check (decision_number > 0),
    decision_symbol text not null,
    folded_symbol text not null,
    decision_date date not null,
    bonus bigint not null check (bonus >= 0),
    folded_text text not null,
    recorded_at timestamptz not null,
    constraint register_entry_once unique (decision_id, nomination_id),
    constraint register_entry_one_decision unique (nomination_id)
);

create index register_entry_by_number_and_name on register.register_entry (decision_number, folded_name);
create index register_entry_of_department on register.register_entry (department, decision_date desc, id);

create function register.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a register entry never changes';
end $$;

create trigger register_entry_is_final before update or delete on register.register_entry
    for each row execute function register.refuse_change();
