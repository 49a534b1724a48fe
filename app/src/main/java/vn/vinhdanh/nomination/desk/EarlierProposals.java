package vn.vinhdanh.nomination.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.platform.NotFound;

/** What the unit of a proposal has submitted before: its other lists, to copy from. */
@Component
class EarlierProposals {

    static final int PAGE = 20;

    private static final String OF_THE_UNIT = """
             from nomination.proposal
            where department = :department and unit = :unit and id <> :proposal and submitted_at is not null
            """;

    private final JdbcClient jdbc;

    EarlierProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of them, the newest first; pages count from zero. */
    List<Earlier> page(Proposal proposal, int page) {
        return ofTheUnit(
                        """
                        select id, call_title, status, submitted_on,
                               (select count(*) from nomination.nomination where proposal_id = proposal.id) as nominees
                        """ + OF_THE_UNIT + " order by submitted_at desc, id desc limit :limit offset :offset",
                        proposal)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(Earlier.class)
                .list();
    }

    int count(Proposal proposal) {
        return ofTheUnit("select count(*)" + OF_THE_UNIT, proposal)
                .query(Integer.class)
                .single();
    }

    /** The list of that number; another unit's or department's does not exist here. */
    Earlier require(Proposal proposal, long earlier) {
        return ofTheUnit("""
                        select id, call_title, status, submitted_on,
                               (select count(*) from nomination.nomination where proposal_id = proposal.id) as nominees
                        """ + OF_THE_UNIT + " and id = :earlier", proposal)
                .param("earlier", earlier)
                .query(Earlier.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** One page of its nominees, and whether they stand in the proposal already. */
    List<Candidate> nominees(Proposal proposal, Earlier earlier, int page) {
        return jdbc.sql("""
                        select id, kind, name, post, unit_of_day, status,
                               exists (select from nomination.nomination mine
                                        where mine.proposal_id = :proposal and mine.kind = nomination.kind
                                          and lower(mine.name) = lower(nomination.name)
                                          and lower(mine.post) = lower(nomination.post)
                                          and lower(mine.unit_of_day) = lower(nomination.unit_of_day)) as listed
                          from nomination.nomination
                         where proposal_id = :earlier
                         order by kind, id limit :limit offset :offset
                        """)
                .param("proposal", proposal.id())
                .param("earlier", earlier.id())
                .param("limit", Nominees.PAGE)
                .param("offset", page * Nominees.PAGE)
                .query(Candidate.class)
                .list();
    }

    private JdbcClient.StatementSpec ofTheUnit(String statement, Proposal proposal) {
        return jdbc.sql(statement)
                .param("department", proposal.department())
                .param("unit", proposal.unit())
                .param("proposal", proposal.id());
    }

    /** A list that the unit has submitted. */
    record Earlier(
            long id,
            String callTitle,
            ProposalStatus status,
            @Nullable LocalDate submittedOn,
            int nominees) {}

    /** A nominee of it. */
    record Candidate(
            long id,
            RecipientKind kind,
            String name,
            String post,
            String unitOfDay,
            NominationStatus status,
            boolean listed) {

        /** Whether unit or director took the nominee off that list. */
        public boolean isTakenOff() {
            return status == NominationStatus.WITHDRAWN || status == NominationStatus.STRUCK;
        }
    }
}
