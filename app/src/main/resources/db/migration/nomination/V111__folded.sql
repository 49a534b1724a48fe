-- What people search in: no case, no diacritics, đ as d, nothing but letters and digits, so that "so tttt" finds "Sở TT&TT".
-- The same letters as platform.text.FoldedText; fields stay apart by a space, which no searched text holds.
create function nomination.folded(text) returns text language sql immutable strict parallel safe
return regexp_replace(
    translate(regexp_replace(lower(normalize($1, NFKD)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'),
    '[^[:alnum:]]+', '', 'g');

alter table nomination.proposal add column folded text not null
    generated always as (nomination.folded(unit_name) || ' ' || nomination.folded(call_title)) stored;

alter table nomination.nomination add column folded text not null
    generated always as (nomination.folded(name) || ' ' || nomination.folded(post) || ' ' || nomination.folded(unit_of_day))
    stored;
