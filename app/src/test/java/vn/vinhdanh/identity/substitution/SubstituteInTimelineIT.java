package vn.vinhdanh.identity.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.platform.Actor;

/** What a substitute did stands in the timeline under both names, and both find it again. */
@IntegrationTest
class SubstituteInTimelineIT {

    private static final String BOTH = "Người mẫu head2 thay Người mẫu head";

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    SubstitutionDesk desk;

    @BeforeEach
    void theHeadIsAway() {
        desk.clear();
        desk.today(fixtures.head(), fixtures.headOfOtherUnit(), "SubmitProposal");
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void theTimelineNamesBoth() {
        var proposal = submittedInStead();

        assertThat(visitor(fixtures.head()).get("/proposals/" + proposal).body())
                .containsSubsequence("Diễn biến", "Trình hồ sơ", BOTH);
    }

    @Test
    void bothFindItInWhatTheyTookPartIn() {
        var proposal = submittedInStead();

        assertThat(visitor(fixtures.headOfOtherUnit()).get("/my-work").body())
                .contains(BOTH, "trình hồ sơ")
                .doesNotContain("/proposals/" + proposal + "\"");
        assertThat(visitor(fixtures.head()).get("/my-work").body()).contains(BOTH, "/proposals/" + proposal + "\"");
    }

    private long submittedInStead() {
        var proposal = fixtures.drafted();
        desk.complete(fixtures.clerk(), desk.task(proposal), Map.of());
        desk.complete(fixtures.headOfOtherUnit(), desk.task(proposal), Map.of("submission", "SUBMIT"));
        return proposal;
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
