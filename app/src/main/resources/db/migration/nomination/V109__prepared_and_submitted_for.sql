-- The absent person in whose stead the list was prepared or submitted: neither of the two may judge it later.
alter table nomination.proposal
    add column prepared_for  text,
    add column submitted_for text;
