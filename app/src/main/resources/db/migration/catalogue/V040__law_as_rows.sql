-- Law is data: every row has its validity, its article and whether two people have checked it against the text.
create schema catalogue;

create table catalogue.regime (
    code       text primary key check (code in ('R0', 'R1', 'R2', 'R3', 'R4')),
    valid_from date    not null unique,
    valid_to   date,
    basis      text    not null,
    verified   boolean not null,
    active     boolean not null,
    check (valid_to is null or valid_to >= valid_from)
);

insert into catalogue.regime (code, valid_from, valid_to, basis, verified, active) values
    ('R0', '2004-07-01', '2017-09-30', 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013); NĐ 42/2010/NĐ-CP; NĐ 39/2012/NĐ-CP; NĐ 65/2014/NĐ-CP; TT 07/2014/TT-BNV', true, true),
    ('R1', '2017-10-01', '2023-12-31', 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013); NĐ 91/2017/NĐ-CP; TT 12/2019/TT-BNV', true, true),
    ('R2', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15; NĐ 98/2023/NĐ-CP; TT 01/2024/TT-BNV', true, true),
    ('R3', '2025-07-01', '2026-09-30', 'Luật 06/2022/QH15; NĐ 152/2025/NĐ-CP; TT 15/2025/TT-BNV', true, true),
    ('R4', '2026-10-01', null, 'Luật 06/2026/QH16', false, false);

create table catalogue.award (
    code       text    not null,
    regime     text    not null references catalogue.regime,
    name       text    not null,
    level      text    not null check (level in ('DEPT', 'PROV', 'MIN', 'PM', 'PRES')),
    collective boolean not null,
    individual boolean not null check (collective or individual),
    valid_from date    not null,
    valid_to   date,
    basis      text    not null,
    verified   boolean not null,
    primary key (code, regime)
);

create table catalogue.bonus_coefficient (
    award_code  text           not null,
    regime      text           not null,
    kind        text           not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    coefficient numeric(6, 3)  not null check (coefficient > 0),
    valid_from  date           not null,
    valid_to    date,
    basis       text           not null,
    verified    boolean        not null,
    primary key (award_code, regime, kind),
    foreign key (award_code, regime) references catalogue.award
);

create table catalogue.base_salary (
    valid_from date primary key,
    valid_to   date,
    amount     bigint  not null check (amount > 0),
    basis      text    not null,
    verified   boolean not null,
    check (valid_to is null or valid_to >= valid_from)
);

create table catalogue.bonus_rounding (
    regime   text primary key references catalogue.regime,
    valid_from date  not null,
    valid_to   date,
    mode     text    not null check (mode in ('CEILING', 'FLOOR', 'HALF_UP')),
    step     bigint  not null check (step > 0),
    basis    text    not null,
    verified boolean not null
);

-- department null: the rule of every department that has none of its own
create table catalogue.vote_rule (
    id                    bigint generated always as identity primary key,
    award_code            text    not null,
    regime                text    not null,
    department            text,
    quorum_numerator      bigint  not null,
    quorum_denominator    bigint  not null check (quorum_numerator between 1 and quorum_denominator),
    threshold_numerator   bigint  not null,
    threshold_denominator bigint  not null check (threshold_numerator between 1 and threshold_denominator),
    counted_over          text    not null check (counted_over in ('ALL_MEMBERS', 'VOTERS')),
    valid_from            date    not null,
    valid_to              date,
    basis                 text    not null,
    verified              boolean not null,
    unique nulls not distinct (award_code, regime, department),
    foreign key (award_code, regime) references catalogue.award
);
