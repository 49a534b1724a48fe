-- Which row an officer has open right now: one line a person, told anew while the page is open, stale after some seconds.
create table review.presence (
    person        text        primary key,
    full_name     text        not null,
    nomination_id bigint      not null references nomination.nomination,
    seen_at       timestamptz not null
);

create index presence_at_nomination on review.presence (nomination_id, seen_at);
