package vn.vinhdanh.nomination.succession;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Days come, and a proposal may begin while its unit ends: what no event tells is moved within a minute. */
@Component
class DueMoves {

    private static final Logger LOG = LoggerFactory.getLogger(DueMoves.class);

    private final MoveRows rows;
    private final ProposalMoves moves;
    private final BusinessCalendar calendar;
    private final TransactionTemplate ownTransaction;

    DueMoves(MoveRows rows, ProposalMoves moves, BusinessCalendar calendar, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.moves = moves;
        this.calendar = calendar;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Each proposal in a transaction of its own: one whose step is just being completed holds up no other. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void moveDue() {
        for (var move : rows.due(calendar.today())) {
            try {
                ownTransaction.executeWithoutResult(running -> moves.move(move));
            } catch (RuntimeException failure) {
                LOG.warn("A proposal could not go over to its unit's successor; the next round tries again", failure);
            }
        }
    }
}
