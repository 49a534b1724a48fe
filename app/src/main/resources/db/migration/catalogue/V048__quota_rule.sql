-- How many of an award a department, or each of its units, may have: a share of those who have the base award in the same
-- period. department null: the rule of every department that has none of its own.
create table catalogue.quota_rule (
    id          bigint generated always as identity primary key,
    award_code  text    not null,
    regime      text    not null,
    department  text,
    numerator   bigint  not null check (numerator >= 0),
    denominator bigint  not null check (denominator > 0 and numerator <= denominator),
    base_award  text    not null,
    rounding    text    not null check (rounding in ('FLOOR', 'HALF_UP', 'CEILING')),
    minimum_one boolean not null,
    scope       text    not null check (scope in ('DEPARTMENT', 'UNIT')),
    valid_from  date    not null,
    valid_to    date    check (valid_to >= valid_from),
    basis       text    not null check (basis <> ''),
    verified    boolean not null,
    unique nulls not distinct (award_code, regime, department, valid_from),
    foreign key (award_code, regime) references catalogue.award,
    foreign key (base_award, regime) references catalogue.award
);

-- The law gives the share; how it is rounded and over whom it is counted no text at hand says, so that neither row is verified.
-- No share of the nation was found for R2 and R3: a department that has one enters its own row.
insert into catalogue.quota_rule (award_code, regime, department, numerator, denominator, base_award, rounding, minimum_one,
                                  scope, valid_from, valid_to, basis, verified)
select 'CSTDCS', row.regime, null, 15, 100, 'LDTT', 'FLOOR', false, 'DEPARTMENT', regime.valid_from, regime.valid_to, row.basis, false
from (values
    ('R0', 'TT 07/2014/TT-BNV Đ.5 (không quá 15 %; cách làm tròn và tính chung toàn Sở là quy tắc mẫu)'),
    ('R1', 'NĐ 91/2017/NĐ-CP Đ.9(3) (không quá 15 %, bộ và tỉnh quy định tỷ lệ cụ thể; cách làm tròn và tính chung toàn Sở là quy tắc mẫu)'))
    as row (regime, basis)
join catalogue.regime on regime.code = row.regime;
