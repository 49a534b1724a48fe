-- The letters by which people, units and nominees are found are said once, in organisation.
create or replace function nomination.folded(text) returns text language sql immutable strict parallel safe
return organisation.folded($1);
