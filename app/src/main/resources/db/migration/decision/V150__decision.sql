create schema decision;

-- One decision of a department, from the draft after the council's session to its issue.
create table decision.decision (
    id bigint generated always as identity primary key,
    version integer not null,
    session_id bigint not null unique,
    department text not null,
    award_code text not null,
    award_name text not null,
    call_title text not null,
    occasion text not null,
    regime text not null,
    meeting_date date not null,
    status text not null check (status in ('DRAFTED', 'CHECKED', 'SIGNED', 'ISSUED')),
    collectives integer not null check (collectives >= 0),
    individuals integer not null check (individuals >= 0),
    priced_on date not null,
    document_file bigint not null references document.stored_file,
    office_remark text,
    return_remark text,
    signature_file bigint references document.stored_file,
    signature_person text,
    signature_day date,
    signature_moment timestamptz,
    seal_file bigint references document.stored_file,
    seal_person text,
    seal_number integer check (seal_number > 0),
    seal_symbol text,
    seal_day date,
    seal_moment timestamptz,
    constraint decision_not_empty check (collectives + individuals > 0),
    constraint decision_signature_whole
        check (num_nonnulls(signature_file, signature_person, signature_day, signature_moment) in (0, 4)),
    constraint decision_seal_whole
        check (num_nonnulls(seal_file, seal_person, seal_number, seal_symbol, seal_day, seal_moment) in (0, 6)),
    constraint decision_signed check (status not in ('SIGNED', 'ISSUED') or signature_file is not null),
    constraint decision_sealed_after_signing check (seal_file is null or status in ('SIGNED', 'ISSUED')),
    constraint decision_issued check (status <> 'ISSUED' or seal_file is not null),
    constraint decision_not_backdated check (seal_day >= signature_day)
);

create unique index decision_number_once
    on decision.decision (department, (extract(year from seal_day)), seal_number);
create index decision_of_department on decision.decision (department, id desc);

-- One recipient of a decision; post and unit are those of the day and stay as copied. A nomination is decided once.
create table decision.line (
    id bigint generated always as identity primary key,
    version integer not null,
    decision_id bigint not null references decision.decision,
    nomination_id bigint not null unique,
    recipient_kind text not null check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL')),
    position integer not null check (position > 0),
    name text not null check (name <> ''),
    post text not null,
    unit_of_day text not null,
    regime text not null,
    amount bigint not null check (amount >= 0),
    coefficient numeric not null,
    base_salary bigint not null,
    rounding text not null,
    basis text not null,
    verified boolean not null,
    previous_amount bigint,
    strike_reason text check (strike_reason <> ''),
    strike_person text,
    strike_moment timestamptz,
    constraint line_position_once unique (decision_id, recipient_kind, position),
    constraint line_strike_whole check (num_nonnulls(strike_reason, strike_person, strike_moment) in (0, 3))
);

-- Numbers without a gap: the row stays locked until the numbered decision is committed.
create table decision.number_series (
    department text not null,
    year integer not null,
    kind text not null,
    last integer not null check (last >= 0),
    primary key (department, year, kind)
);
