-- A unit that has left the department, and who receives its proposals since that day.
create table organisation.moved_unit (
    department text not null,
    code       text not null,
    left_on    date not null,
    addressee  text not null check (addressee <> ''),
    primary key (department, code)
);
