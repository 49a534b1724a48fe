-- where mail reaches the person; Keycloak or the demonstration says it, and nobody has to have one
alter table identity.account
    add column email text check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$');
