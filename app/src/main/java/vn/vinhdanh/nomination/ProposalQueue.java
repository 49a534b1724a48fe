package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.text.FoldedText;

/** The proposals that have reached a department's office, by call and deadline, page by page. */
@Component
@Transactional(readOnly = true)
public class ProposalQueue {

    public static final int PAGE = 20;

    private static final String QUEUED = """
              from nomination.proposal
              join nomination.call on call.id = proposal.call_id
             where proposal.department = :department
               and proposal.status = any(:statuses)
               and (:call = 0 or proposal.call_id = :call)
               and position(:text in proposal.folded) > 0
            """;

    private static final String ROWS = """
            select proposal.id, unit_name, call_title, status, deadline, submitted_on, received_on, receipt_number,
                   (select count(*) from nomination.nomination where proposal_id = proposal.id) as nominations
            """ + QUEUED;

    private final JdbcClient jdbc;

    ProposalQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are. */
    public int count(String department, Asked asked) {
        return asked(department, "select count(*)" + QUEUED, asked)
                .query(Integer.class)
                .single();
    }

    /** One page of them; pages count from zero. */
    public List<QueuedProposal> page(String department, Asked asked, int page) {
        return asked(department, ROWS + " order by " + asked.order().column + " limit :limit offset :offset", asked)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(QueuedProposal.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String department, String statement, Asked asked) {
        return jdbc.sql(statement)
                .param("department", department)
                .param(
                        "statuses",
                        asked.statuses().stream().map(ProposalStatus::name).toArray(String[]::new))
                .param("call", asked.call())
                .param("text", FoldedText.compact(asked.text()));
    }

    /**
     * Which of them, and in what order.
     *
     * @param call id of a call, 0 for all
     * @param text words in unit and call, in any case and without diacritics
     */
    public record Asked(long call, Collection<ProposalStatus> statuses, String text, Order order) {}

    /** What the list is sorted by. */
    public enum Order {
        DEADLINE("deadline, call.id, submitted_on, proposal.id"),
        SUBMITTED("submitted_on, proposal.id"),
        UNIT("unit_name, deadline, proposal.id");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }
}
