package vn.vinhdanh.nomination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Refusal;

/** How much evidence a proposal takes; counted while the proposal is held, so that two windows cannot pass it together. */
@Component
class EvidenceRoom {

    static final int MOST_FILES = 20;

    private static final long MEGABYTE = 1024 * 1024;

    private final JdbcClient jdbc;

    EvidenceRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a file for which there is no room; nobody else adds one to the proposal until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void require(long proposal, long nomination, long size) {
        jdbc.sql("select id from nomination.proposal where id = :id for no key update")
                .param("id", proposal)
                .query(Long.class)
                .single();
        var kept = kept(proposal, nomination);
        if (kept.files() >= MOST_FILES) {
            throw Refusal.at(EvidenceContent.FIELD, "nomination.evidence.tooManyFiles", MOST_FILES);
        }
        if (kept.size() + size > Upload.LARGEST_OF_PROPOSAL) {
            throw Refusal.at(
                    EvidenceContent.FIELD,
                    "nomination.evidence.proposalFull",
                    Upload.LARGEST_OF_PROPOSAL / MEGABYTE,
                    (kept.size() + MEGABYTE - 1) / MEGABYTE);
        }
    }

    private Kept kept(long proposal, long nomination) {
        return jdbc.sql("""
                        select coalesce(sum(evidence.size), 0) as size,
                               count(*) filter (where evidence.nomination_id = :nomination) as files
                          from nomination.evidence
                          join nomination.nomination on nomination.id = evidence.nomination_id
                         where nomination.proposal_id = :proposal
                        """)
                .param("proposal", proposal)
                .param("nomination", nomination)
                .query(Kept.class)
                .single();
    }

    private record Kept(long size, int files) {}
}
