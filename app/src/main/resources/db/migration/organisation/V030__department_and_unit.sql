create schema organisation;

-- A department or unit keeps its code and may change its name: one row per name, in force from valid_from to the day before valid_to.
create table organisation.department (
    code text not null,
    valid_from date not null default '-infinity',
    valid_to date,
    name text not null,
    symbol text not null,
    parent_name text not null,
    province text not null,
    place_of_signing text not null,
    director_title text not null,
    primary key (code, valid_from),
    check (valid_to > valid_from)
);

create table organisation.unit (
    department text not null,
    code text not null,
    valid_from date not null default '-infinity',
    valid_to date,
    name text not null,
    primary key (department, code, valid_from),
    check (valid_to > valid_from)
);
