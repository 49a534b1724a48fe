package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.NominationFixtures.DEPARTMENT;
import static vn.vinhdanh.nomination.NominationFixtures.OTHER_UNIT;
import static vn.vinhdanh.nomination.NominationFixtures.REPORT;
import static vn.vinhdanh.nomination.NominationFixtures.UNIT;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** A proposal that goes the wrong way is refused at the first step that can know it, and whoever sent it reads where it belongs. */
@IntegrationTest
class RouteIT {

    private static final String ADDRESSEE = "Sở Nội vụ tỉnh mẫu";

    @Autowired
    Proposals proposals;

    @Autowired
    Nominees nominees;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void everyUnitIsBack() {
        sql.sql("delete from organisation.moved_unit where department = ?")
                .param(DEPARTMENT)
                .update();
    }

    @Test
    void aUnitThatHasLeftTheDepartmentNeitherBeginsNorSubmitsAProposal() {
        var call = fixtures.call();
        var prepared = fixtures.prepared();
        hasLeft(UNIT, 0);
        hasLeft(OTHER_UNIT, 1);

        assertThatThrownBy(() -> proposals.draft(call, UNIT, fixtures.head())).is(refusing("nomination.route.moved"));
        assertThatThrownBy(() -> proposals.submit(prepared, fixtures.head())).is(refusing("nomination.route.moved"));
        assertThat(proposals.draft(call, OTHER_UNIT, fixtures.headOfOtherUnit()))
                .isPositive();
    }

    @Test
    void theOfficeCannotReceiveWhatBelongsElsewhereAndItsRefusalNamesTheRightAddressee() {
        var proposal = fixtures.submitted();
        hasLeft(UNIT, 0);

        assertThatThrownBy(() -> proposals.receive(proposal, fixtures.officer()))
                .is(refusing("nomination.route.moved"));
        proposals.refuse(proposal, " ", fixtures.officer());

        assertThat(proposals.find(proposal).remark()).endsWith("Nơi nhận đúng: " + ADDRESSEE + ".");
    }

    @Test
    void peopleOfAnotherUnitAreNamedWithTheUnitThatIsToProposeThem() {
        var proposal = fixtures.drafted();
        var entry = NominationFixtures.entry(RecipientKind.INDIVIDUAL, "Cá nhân mẫu 03", REPORT);
        var nominee = new Nominee(RecipientKind.INDIVIDUAL, "Cá nhân mẫu 03", "Chuyên viên", "PHÒNG MẪU  02");
        var stray = nominees.add(proposal, new NomineeEntry(nominee, entry.facts(), REPORT));

        assertThat(proposals.strays(proposal))
                .containsExactly(new Reason(
                        "row-" + stray.id(), "nomination.route.stray", List.of("Cá nhân mẫu 03", "Phòng mẫu 02")));
    }

    private void hasLeft(String unit, int inDays) {
        sql.sql("insert into organisation.moved_unit values (?, ?, ?, ?)")
                .params(DEPARTMENT, unit, calendar.today().plusDays(inDays), ADDRESSEE)
                .update();
    }
}
