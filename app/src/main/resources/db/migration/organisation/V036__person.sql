-- What people search in: no case, no diacritics, đ as d, nothing but letters and digits. The same letters as platform.text.FoldedText.
create function organisation.folded(text) returns text language sql immutable strict parallel safe
return regexp_replace(
    translate(regexp_replace(lower(normalize($1, NFKD)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'),
    '[^[:alnum:]]+', '', 'g');

-- Somebody who is honoured or may be, with an account or without: what stays the same while posts and units change.
-- merged_into: the one as whom people read this record while somebody holds both to be one person; never a merged one itself.
-- read_as: the same for joining, itself where nobody holds it to be another.
create table organisation.person (
    id          bigint  generated always as identity primary key,
    version     integer not null default 0,
    department  text    not null,
    full_name   text    not null check (full_name is nfc normalized),
    folded_name text    not null generated always as (organisation.folded(full_name)) stored,
    birth_date  date,
    staff_code  text check (staff_code <> ''),
    user_name   text,
    merged_into bigint references organisation.person check (merged_into <> id),
    read_as     bigint  not null generated always as (coalesce(merged_into, id)) stored,
    constraint person_of_account unique (department, user_name)
);

create index person_by_name on organisation.person (department, folded_name, id);
create index person_merged on organisation.person (merged_into) where merged_into is not null;
create index person_read_as on organisation.person (read_as);

-- A post somebody held: in a unit of the department, or in another body named in words. No first day: not known since when.
create table organisation.post (
    id        bigint  generated always as identity primary key,
    version   integer not null default 0,
    person_id bigint  not null references organisation.person,
    title     text    not null check (title <> ''),
    unit      text,
    body      text    not null,
    from_date date,
    to_date   date,
    check ((unit is null) <> (body = '')),
    check (from_date <= to_date)
);

create index post_of_person on organisation.post (person_id, from_date);

-- As whom people read this person now.
create function organisation.person_now(bigint) returns bigint language sql stable strict parallel safe
return (select coalesce(merged_into, id) from organisation.person where id = $1);

insert into organisation.person (department, full_name, user_name)
select department, normalize(full_name, NFC), user_name from identity.account order by department, user_name;
