-- Which changes of units the years in a row of a collective go on through; without a row they begin anew.
create table catalogue.lineage_rule (
    award_code text    not null,
    regime     text    not null,
    change     text    not null check (change in ('RENAME', 'MERGE', 'SPLIT')),
    basis      text    not null,
    verified   boolean not null,
    primary key (award_code, regime, change),
    foreign key (award_code, regime) references catalogue.award
);
