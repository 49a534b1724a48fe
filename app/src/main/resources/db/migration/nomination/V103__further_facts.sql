-- What only some awards ask about a nominee, by the name of the fact; which facts there are, the table of conditions says.
-- Null where nothing is stated, so that lists kept before this column stay equal to what they were kept from.
alter table nomination.nomination add further_facts text check (further_facts is json object);

-- the register is asked what a person or a collective has been given before
create index nomination_of_person on nomination.nomination (user_name) where user_name is not null;
create index nomination_of_collective on nomination.nomination (unit, lower(name)) where kind = 'COLLECTIVE';
