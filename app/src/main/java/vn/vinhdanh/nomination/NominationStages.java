package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves many nominations from one status to the next in one statement; none may be anywhere else. */
@Component
class NominationStages {

    private final JdbcClient jdbc;
    private final Places places;

    NominationStages(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Moves all nominations of the proposal that the unit has not withdrawn. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(long proposalId, NominationStatus from, NominationStatus to) {
        move(idsOf(proposalId), from, to);
    }

    /** Moves the nominations; one that is already there stays, one that is elsewhere is a mistake of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Collection<Long> ids, NominationStatus from, NominationStatus to) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("update nomination.nomination set status = :to, version = version + 1"
                        + " where id in (:ids) and status = :from")
                .param("to", to.name())
                .param("from", from.name())
                .param("ids", ids)
                .update();
        requireAll(ids, to);
        tellPlaces(ids, from, to);
    }

    /** Strikes one nomination with the director's reason; again with any reason changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void strike(long id, String reason) {
        jdbc.sql("update nomination.nomination set status = 'STRUCK', struck_reason = :reason, version = version + 1"
                        + " where id = :id and status = 'PASSED'")
                .param("reason", reason)
                .param("id", id)
                .update();
        requireAll(List.of(id), NominationStatus.STRUCK);
        places.release(List.of(id));
    }

    /** Takes the nominations back for the unit's reason; one that can no longer be taken back is a mistake of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(Collection<Long> ids, String reason) {
        jdbc.sql("update nomination.nomination"
                        + " set status = 'WITHDRAWN', withdrawn_reason = :reason, version = version + 1"
                        + " where id in (:ids) and status in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'ENDORSED')")
                .param("reason", reason)
                .param("ids", ids)
                .update();
        requireAll(ids, NominationStatus.WITHDRAWN);
        places.release(ids);
    }

    /** What leaves the unit takes its places, what is passed keeps them, what is out gives them back. */
    private void tellPlaces(Collection<Long> ids, NominationStatus from, NominationStatus to) {
        if (from == NominationStatus.DRAFT) {
            places.reserve(ids);
        } else if (to == NominationStatus.PASSED) {
            places.confirm(ids);
        } else if (to.isWithoutPlace()) {
            places.release(ids);
        }
    }

    private void requireAll(Collection<Long> ids, NominationStatus status) {
        var elsewhere = jdbc.sql("select id from nomination.nomination where id in (:ids) and status <> :status")
                .param("ids", ids)
                .param("status", status.name())
                .query(Long.class)
                .list();
        if (!elsewhere.isEmpty()) {
            throw new IllegalStateException("nominations " + elsewhere + " cannot become " + status);
        }
    }

    private List<Long> idsOf(long proposalId) {
        return jdbc.sql("select id from nomination.nomination where proposal_id = :proposal and status <> 'WITHDRAWN'")
                .param("proposal", proposalId)
                .query(Long.class)
                .list();
    }
}
