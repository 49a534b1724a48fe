package vn.vinhdanh.register.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** The past awards that one decision gave: whoever has its original in hand verifies them together. */
@Component
class SameDecision {

    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final PastSearch search;
    private final PastAwards awards;

    SameDecision(JdbcClient jdbc, PastSearch search, PastAwards awards) {
        this.jdbc = jdbc;
        this.search = search;
        this.awards = awards;
    }

    /**
     * The first {@value MOST} of the department that wait and of which the files say the same about the decision, without
     * what this person has written; where no number is stated, source, occasion and day of handing over tell decisions
     * apart.
     */
    List<PastAwardEntry> waitingBeside(PastAwardEntry entry, Actor person) {
        return jdbc.sql("""
                        select other.*
                          from register.past_award one
                          join register.past_award other
                            on other.department = one.department and other.status = 'ENTERED' and other.id <> one.id
                           and (other.award_name, other.authority, other.number, other.decided_precision)
                             = (one.award_name, one.authority, one.number, one.decided_precision)
                           and other.level is not distinct from one.level
                           and other.decided_on is not distinct from one.decided_on
                           and other.achieved_year is not distinct from one.achieved_year
                           and (one.number <> ''
                                or (other.source, other.occasion, other.handed_precision)
                                 = (one.source, one.occasion, one.handed_precision)
                                and other.handed_on is not distinct from one.handed_on)
                         where one.id = :id
                           and not exists (select from register.past_award_event
                                            where award_id = other.id and person in (:person, :standingInFor)
                                              and %s)
                         order by other.kind, other.folded_name, other.id
                         limit :most
                        """.formatted(PastSearch.WRITES))
                .param("id", entry.id())
                .param("person", person.userName())
                .param("standingInFor", Objects.requireNonNullElse(person.standingInFor(), ""))
                .param("most", MOST)
                .query(PastAwardRow::entry)
                .list();
    }

    /** Verifies the chosen ones, each for itself, with what was found in the source; answers those that could not be. */
    List<Refused> verify(Collection<Chosen> chosen, Map<PastColumn, String> decided, String lookedAt, Actor person) {
        var refused = new ArrayList<Refused>();
        for (var one : chosen) {
            var name = search.find(person.department(), one.id())
                    .map(entry -> entry.award().name())
                    .orElseThrow(NotFound::new);
            try {
                awards.verify(one.id(), one.version(), decided, lookedAt, person);
            } catch (Refusal refusal) {
                refused.add(new Refused(name, refusal));
            }
        }
        return refused;
    }

    /** A row that could not be verified, by the name on it. */
    record Refused(String name, Refusal why) {}

    /**
     * A row that the person has ticked, as they saw it.
     *
     * @param version of the row when the page was shown
     */
    record Chosen(long id, int version) {

        /** As the page sends it, such as {@code 17-0}; refused as not found when it is nothing of ours. */
        static Chosen of(String sent) {
            if (!sent.matches("\\d{1,18}-\\d{1,9}")) {
                throw new NotFound();
            }
            var parts = sent.split("-");
            return new Chosen(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
