-- How many of an award a department, or each of its units, may have: a share of those who have the base award in the same
-- period. department null: the rule of every department that has none of its own. Filled from catalogue/quota_rule.csv.
create table catalogue.quota_rule (
    award_code  text    not null,
    regime      text    not null,
    department  text,
    share       text    not null check (share ~ '^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$'),
    base_award  text    not null,
    rounding    text    not null check (rounding in ('FLOOR', 'HALF_UP', 'CEILING')),
    minimum_one boolean not null,
    counted_in  text    not null check (counted_in in ('DEPARTMENT', 'UNIT')),
    valid_from  date    not null,
    valid_to    date    check (valid_to >= valid_from),
    basis       text    not null check (basis <> ''),
    verified    boolean not null,
    unique nulls not distinct (award_code, regime, department, valid_from),
    foreign key (award_code, regime) references catalogue.award,
    foreign key (base_award, regime) references catalogue.award
);
