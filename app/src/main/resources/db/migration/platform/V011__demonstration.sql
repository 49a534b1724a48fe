create schema platform;

-- Present only in a demonstration: at real_moment the date of business was that of business_moment, and both run on.
create table platform.demonstration (
    only_one boolean primary key default true check (only_one),
    business_moment timestamp not null,
    real_moment timestamp with time zone not null
);
