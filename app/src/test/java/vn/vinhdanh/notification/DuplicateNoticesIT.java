package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.nomination.duplicate.TwinTown.MAI;
import static vn.vinhdanh.nomination.duplicate.TwinTown.words;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.duplicate.DuplicateDecisions;
import vn.vinhdanh.nomination.duplicate.DuplicatePairs;
import vn.vinhdanh.nomination.duplicate.TwinTown;
import vn.vinhdanh.platform.Actor;

/** Both proposers hear what the office decided about a person whom both proposed. */
@IntegrationTest
class DuplicateNoticesIT {

    private static final String REASON = "Cùng một sáng kiến năm 2015";

    @Autowired
    PostOffice post;

    @Autowired
    TwinTown town;

    @Autowired
    DuplicateDecisions decisions;

    @Autowired
    DuplicatePairs pairs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void bothProposersHearOnceWithoutTheReason() {
        post.open();
        var people = town.build();
        var call = town.call(people, 2015);
        var kept = town.submittedOne(call, people.division(), MAI, words(1, 120));
        town.submittedOne(call, people.union(), MAI, words(2, 120));
        var pair = pairs.with(people.department(), List.of(kept)).get(0);

        transaction.executeWithoutResult(
                status -> decisions.decide(pair, pair.version(), kept, REASON, people.officer()));

        assertThat(mails(people.division()))
                .singleElement()
                .asString()
                .contains(MAI, "giữ hồ sơ của đơn vị", TwinTown.UNION)
                .doesNotContain(REASON);
        assertThat(mails(people.union()))
                .singleElement()
                .asString()
                .contains(MAI, "không đi tiếp", TwinTown.DIVISION)
                .doesNotContain(REASON);
    }

    private List<String> mails(Actor head) {
        return sql.sql("select body from notification.mail where recipient = ? and subject like 'Kết luận về hồ sơ%'")
                .param(head.userName())
                .query(String.class)
                .list();
    }
}
