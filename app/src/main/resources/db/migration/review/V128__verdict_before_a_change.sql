-- A verdict on a row that the unit has changed since: it is kept to be read, and has to be given anew.
alter table review.appraisal add column outdated boolean not null default false;
alter table review.appraisal alter column outdated drop default;
