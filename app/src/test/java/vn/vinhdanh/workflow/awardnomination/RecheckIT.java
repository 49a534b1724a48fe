package vn.vinhdanh.workflow.awardnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.catalogue.Ruling;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.DecisionFixtures;
import vn.vinhdanh.decision.DecisionHands;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.nomination.Checked;
import vn.vinhdanh.nomination.FindingChange;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.review.AppraisalFixtures;
import vn.vinhdanh.review.ConditionRulings;

/** Conditions are asked again at every gate; what the data leave open a person decides. */
@IntegrationTest
class RecheckIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    AppraisalFixtures appraisal;

    @Autowired
    DecisionFixtures offices;

    @Autowired
    CouncilFixtures councils;

    @Autowired
    Sessions sessions;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionHands hands;

    @Autowired
    Nominations nominations;

    @Autowired
    ConditionRulings rulings;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient sql;

    @Test
    void everyGateMarksWhatHasChangedSinceTheOneBefore() {
        var office = offices.office();
        var call = councils.call(office.council());
        var row = councils.endorsed(office.council(), call, 0, 2).get(0);
        var secretary = councils.actor(office.council().secretary());
        nominations.screen(row);
        var session = sessions.plan(call, secretary);
        assertThat(checked(row).changes()).isEmpty();

        state(row, "disciplined", "null");

        assertThat(checked(row).changes())
                .containsExactly(new FindingChange(
                        "NOT_DISCIPLINED",
                        finding(row, "NOT_DISCIPLINED").text(),
                        Outcome.MET,
                        Outcome.UNDECIDED,
                        "Chưa khai về kỷ luật",
                        "",
                        ""));

        sessions.open(session, calendar.today(), secretary);

        assertThat(checked(row).changes()).singleElement().satisfies(change -> {
            assertThat(change.moment()).isEqualTo("OPENED");
            assertThat(change.at()).isNotEmpty();
        });
        assertThat(checked(row).fallen()).isEmpty();
    }

    @Test
    void aConditionThatHasFallenSinceTheCouncilStopsTheSignatureByName() {
        var office = offices.office();
        var decision = decisions.draftFrom(offices.decided(office, 1, 2)).orElseThrow();
        decisions.forward(decision, null, office.officer());
        var row = sql.sql("select nomination_id from decision.line where decision_id = ? order by id desc limit 1")
                .param(decision)
                .query(Long.class)
                .single();
        state(row, "disciplined", "true");

        for (var again = 0; again < 2; again++) {
            assertThatThrownBy(() -> hands.sign(decision, office))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                            .singleElement()
                            .satisfies(reason -> {
                                assertThat(reason.text()).isEqualTo("decision.signing.fallen");
                                assertThat(reason.values())
                                        .contains(nominations.find(row).name(), "Bị kỷ luật");
                            }));
        }

        state(row, "disciplined", "false");
        hands.sign(decision, office);
        decisions.sign(decision, office.director());
        assertThat(checked(row).changes()).isEmpty();
    }

    @Test
    void theOfficeDecidesWhatTheDataLeaveOpenAndItsWordCountsForTheSameFacts() {
        var proposal = appraisal.received();
        var row = appraisal.rows(proposal).get(1).id();
        state(row, "service_months", "null");
        var open = finding(row, "SERVICE_TIME");
        assertThat(open.outcome()).isEqualTo(Outcome.UNDECIDED);

        assertThat(refusal(proposal, row, open, " ")).isEqualTo("review.ruling.noReason");
        rulings.rule(proposal, row, open.code(), open.facts(), true, "Có bảng lương 12 tháng", fixtures.officer());

        assertThat(finding(row, "SERVICE_TIME")).satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.MET);
            assertThat(finding.ruling())
                    .extracting(Ruling::reason, Ruling::by)
                    .containsExactly(
                            "Có bảng lương 12 tháng", fixtures.officer().fullName());
        });
        assertThat(sql.sql("select detail from nomination.happening where nomination_id = ? and kind = 'RULED_MET'")
                        .param(row)
                        .query(String.class)
                        .list())
                .containsExactly(open.text() + ". Có bảng lương 12 tháng");
        state(row, "service_months", "3");
        assertThat(finding(row, "SERVICE_TIME").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThatThrownBy(() ->
                        rulings.rule(proposal, row, open.code(), open.facts(), true, "Vẫn tính đủ", fixtures.officer()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void yearsInARowAreCountedFromTheRegisterUntilOneIsMissing() {
        var proposal = fixtures.received();
        var row = nominations.ofProposal(proposal).get(1).id();
        isOnePerson(row, row);
        sql.sql("update nomination.proposal set award_code = 'CSTD_TINH', regime = 'R1' where id = ?")
                .param(proposal)
                .update();
        honoured(row, 2015);
        honoured(row, 2014);
        honoured(row, 2012);

        assertThat(finding(row, "TITLE_3"))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns("2 lần liên tục (theo sổ khen thưởng)", Finding::facts);

        sql.sql("update nomination.nomination set further_facts = '{\"titleYears\": \"4\"}' where id = ?")
                .param(row)
                .update();
        assertThat(finding(row, "TITLE_3"))
                .returns(Outcome.MET, Finding::outcome)
                .returns("4 lần liên tục (đơn vị khai, sổ khen thưởng có 2)", Finding::facts);

        sql.sql("update nomination.nomination set further_facts = null where id = ?")
                .param(row)
                .update();
        honoured(row, 2013);
        assertThat(finding(row, "TITLE_3")).returns("4 lần liên tục (theo sổ khen thưởng)", Finding::facts);
    }

    private void isOnePerson(long nomination, long row) {
        sql.sql("""
                        with one as (
                            insert into organisation.person (department, full_name, user_name)
                            values ('mau', 'Cá nhân mẫu', 'mau.chuoi-' || :row)
                            on conflict on constraint person_of_account do update set version = 1 returning id)
                        update nomination.nomination set person_id = one.id from one where nomination.id = :nomination
                        """).param("row", row).param("nomination", nomination).update();
    }

    /** The same person was a “Chiến sĩ thi đua cơ sở” in the year. */
    private void honoured(long row, int year) {
        var earlier = fixtures.received();
        var held = nominations.ofProposal(earlier).get(1).id();
        sql.sql("update nomination.proposal set award_code = 'CSTDCS' where id = ?")
                .param(earlier)
                .update();
        sql.sql("update nomination.call set period_from = ?, period_to = ? from nomination.proposal"
                        + " where proposal.call_id = call.id and proposal.id = ?")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), earlier)
                .update();
        isOnePerson(held, row);
        sql.sql("""
                        insert into register.register_entry (department, decision_id, nomination_id, award_name,
                               recipient_kind, recipient_name, folded_name, post, unit_of_day, decision_number,
                               decision_symbol, folded_symbol, decision_date, bonus, folded_text, recorded_at)
                        select department, -id, id, 'Chiến sĩ thi đua cơ sở', kind, name, '', post, unit_of_day, 1, 'QĐ-SM',
                               '', ?, 0, '', now()
                          from nomination.nomination where id = ?
                        """).params(LocalDate.of(year, 12, 31), held).update();
    }

    private String refusal(long proposal, long row, Finding open, String reason) {
        try {
            rulings.rule(proposal, row, open.code(), open.facts(), true, reason, fixtures.officer());
            return "";
        } catch (Refusal refusal) {
            return refusal.reasons().stream().map(Reason::text).findFirst().orElse("");
        }
    }

    /** The case as it turns out to be, written into its row. */
    private void state(long row, String column, String value) {
        sql.sql("update nomination.nomination set " + column + " = " + value + " where id = :id")
                .param("id", row)
                .update();
    }

    private Checked checked(long row) {
        return Objects.requireNonNull(
                nominations.checked(List.of(nominations.find(row))).get(row));
    }

    private Finding finding(long row, String code) {
        return Objects.requireNonNull(nominations.eligibility(row).byCode().get(code));
    }
}
