package vn.vinhdanh.nomination;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Keeps a list each time it leaves its unit, in a fixed number of statements; what is kept never changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versions {

    private static final String ROWS = """
            insert into nomination.nomination_version (proposal_id, number, nomination_id, kind, name, fields)
            select proposal_id, :number, id, kind, name, nomination.kept_fields(nomination)
              from nomination.nomination
             where proposal_id = :proposal and status <> 'WITHDRAWN'
            """;

    private static final String FILES = """
            insert into nomination.evidence_version
                   (proposal_id, number, nomination_id, evidence_id, file_id, file_name, kind, size, sha256, added_by, added_at)
            select proposal_id, :number, nomination_id, evidence.id, file_id, file_name, evidence.kind, size, sha256,
                   added_by, added_at
              from nomination.evidence
              join nomination.nomination on nomination.id = nomination_id
             where proposal_id = :proposal and status <> 'WITHDRAWN'
            """;

    private static final String TOUCHED = """
            select nomination.id as nomination_id, place.name as place
              from nomination.nomination
              left join nomination.nomination_version kept
                on kept.proposal_id = :proposal and kept.nomination_id = nomination.id
               and kept.number = (select max(number) from nomination.proposal_version where proposal_id = :proposal)
             cross join lateral (select (kept.fields - 'further_facts')
                                     || coalesce(cast(kept.fields ->> 'further_facts' as jsonb), '{}')) earlier (was)
             cross join lateral (select (fields - 'further_facts')
                                     || coalesce(cast(fields ->> 'further_facts' as jsonb), '{}')
                                   from nomination.kept_fields(nomination) fields) today (now)
             cross join lateral (
                   select '' where (kept.number is null) <> (nomination.status = 'WITHDRAWN')
                   union all
                   select field from jsonb_object_keys(was || now) field
                    where was -> field is distinct from now -> field
                   union all
                   select 'file-' || file.evidence_id from nomination.evidence_version file
                    where file.proposal_id = :proposal and file.number = kept.number and file.nomination_id = nomination.id
                      and not exists (select from nomination.evidence
                                       where nomination_id = nomination.id and sha256 = file.sha256)
                   union all
                   select 'evidence'
                    where kept.number is not null
                      and nomination.files_now(nomination.id)
                       <> nomination.kept_files(:proposal, kept.number, nomination.id)
                   ) place (name)
             where nomination.proposal_id = :proposal
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Versions(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Keeps the list as it is now, and says as which version. */
    int keep(long proposal, Actor actor) {
        var number = jdbc.sql("""
                        insert into nomination.proposal_version (proposal_id, number, kept_at, told)
                        select :proposal, coalesce(max(number), 0) + 1, :now, :told
                          from nomination.proposal_version where proposal_id = :proposal
                        returning number
                        """)
                .param("proposal", proposal)
                .param("now", calendar.now())
                .param("told", actor.fullName())
                .query(Integer.class)
                .single();
        jdbc.sql(ROWS).param("proposal", proposal).param("number", number).update();
        jdbc.sql(FILES).param("proposal", proposal).param("number", number).update();
        return number;
    }

    /** What is not as the latest version has it: rows added or dropped since, and fields and files of the others. */
    Touched touched(long proposal) {
        return jdbc.sql(TOUCHED).param("proposal", proposal).query(Place.class).list().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(
                                Place::nominationId, Collectors.mapping(Place::place, Collectors.toSet())),
                        Touched::new));
    }

    private record Place(long nominationId, String place) {

        private Place {
            var column = place;
            place = StatedField.in(column).map(StatedField::place).orElse(column);
        }
    }
}
