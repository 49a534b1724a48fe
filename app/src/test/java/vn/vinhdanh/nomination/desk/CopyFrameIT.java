package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.TimelineLine;

/** Whom a unit has proposed before, it lists again without retyping. */
@IntegrationTest
class CopyFrameIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominees nominees;

    @Autowired
    Timeline timeline;

    @Autowired
    TaskService tasks;

    @Test
    void chosenNomineesAreListedAgainWithoutWhatMustBeProvedAnew() {
        var earlier = fixtures.submitted();
        var proposal = fixtures.drafted();
        nominees.of(proposal).forEach(listed -> nominees.remove(proposal, listed.id()));
        fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 02");
        var task = task(proposal);
        tasks.claim(task, fixtures.clerk().userName());
        var clerk = new Visitor(port).signedIn(fixtures.clerk().userName(), NominationFixtures.PASSWORD);
        var copy = "/workspace/tasks/" + task + "/copy";
        var one = nominees.of(earlier).get(1);

        assertThat(clerk.get(copy).body()).contains("/copy/" + earlier);
        assertThat(clerk.get(copy + "/" + earlier).body())
                .contains("value=\"" + one.id() + "\"", "Đã có trong danh sách", "phải khai mới");
        var copied =
                clerk.postForm(copy + "/" + earlier, copy + "/" + earlier, Map.of("chosen", Long.toString(one.id())));
        assertThat(copied.body()).contains("Đã chép 1 dòng");
        assertThat(clerk.postForm(copy + "/" + earlier, copy + "/" + earlier, Map.of())
                        .body())
                .contains("Chưa chép dòng nào");

        assertThat(nominees.of(proposal)).hasSize(2).anySatisfy(listed -> {
            assertThat(listed.nominee()).isEqualTo(one.nominee());
            assertThat(listed.facts()).isEqualTo(StatedFacts.NONE);
            assertThat(listed.report().isBlank()).isTrue();
        });
        assertThat(timeline.ofProposal(proposal, true))
                .extracting(TimelineLine::kind)
                .containsOnlyOnce(Happening.COPIED);
    }

    @Test
    void listsOfOtherUnitsAndListsInTheMakingAreNotThere() {
        var proposal = fixtures.drafted();
        var other = fixtures.drafted();
        var task = task(proposal);
        tasks.claim(task, fixtures.clerk().userName());
        var clerk = new Visitor(port).signedIn(fixtures.clerk().userName(), NominationFixtures.PASSWORD);
        var stranger = new Visitor(port).signedIn(fixtures.headOfOtherUnit().userName(), NominationFixtures.PASSWORD);
        var copy = "/workspace/tasks/" + task + "/copy/";

        assertThat(clerk.get(copy + other).statusCode()).isEqualTo(404);
        assertThat(clerk.get(copy + proposal).statusCode()).isEqualTo(404);
        assertThat(stranger.get(copy + fixtures.submitted()).statusCode()).isEqualTo(404);
    }

    private String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }
}
