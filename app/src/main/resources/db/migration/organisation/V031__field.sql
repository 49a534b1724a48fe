-- Which division is asked about which field, and the field a unit's people usually work in. A department's own data.
create table organisation.field (
    department text not null,
    code       text not null,
    name       text not null check (name <> ''),
    division   text not null,
    primary key (department, code)
);

create table organisation.unit_field (
    department text not null,
    unit       text not null,
    field      text not null,
    primary key (department, unit),
    foreign key (department, field) references organisation.field
);
