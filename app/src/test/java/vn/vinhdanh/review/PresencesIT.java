package vn.vinhdanh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;

@IntegrationTest
class PresencesIT {

    private static final Actor ONE = new Actor("mau.presence-1", "Nguyễn Văn Một", "mau", Set.of());
    private static final Actor OTHER = new Actor("mau.presence-2", "Trần Thị Hai", "mau", Set.of());

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominations nominations;

    @Autowired
    Presences presences;

    @Autowired
    JdbcClient jdbc;

    private List<Long> rows = List.of();

    @BeforeEach
    void receivedProposal() {
        rows = nominations.ofProposal(fixtures.received()).stream()
                .map(Nomination::id)
                .toList();
    }

    @Test
    void othersAtTheRowAreNamedAndOneselfIsNot() {
        presences.tell(ONE, rows.get(0));
        presences.tell(OTHER, rows.get(0));

        assertThat(presences.others(OTHER, rows.get(0))).containsExactly("Nguyễn Văn Một");
        assertThat(presences.others(OTHER, rows.get(1))).isEmpty();
    }

    @Test
    void whoOpensAnotherRowHasLeftThisOne() {
        presences.tell(ONE, rows.get(0));
        presences.tell(ONE, rows.get(1));

        assertThat(presences.others(OTHER, rows.get(0))).isEmpty();
        assertThat(presences.others(OTHER, rows.get(1))).containsExactly("Nguyễn Văn Một");
    }

    @Test
    void whoFallsSilentIsForgotten() {
        presences.tell(ONE, rows.get(0));
        jdbc.sql("update review.presence set seen_at = seen_at - interval '91 seconds' where person = ?")
                .param(ONE.userName())
                .update();

        assertThat(presences.others(OTHER, rows.get(0))).isEmpty();
    }
}
