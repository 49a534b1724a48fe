-- Who has no vote on which item, frozen with the roll. It names a member and an item and never a choice; an item on which
-- fewer than three may vote is not opened, so that no count tells what one of them chose.
create table council.recusal (
    session bigint not null,
    nomination bigint not null,
    member text not null,
    cause text not null check (cause in ('NOMINEE', 'SUPERIOR')),
    primary key (session, nomination, member),
    foreign key (session, nomination) references council.agenda_item
);
